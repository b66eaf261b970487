import { escapeMarkdown } from '../writing/markdown-text.ts';
import { isNote } from './briefing.ts';
import type { Briefing, BriefingBlock, BriefingItem, BriefingLine } from './briefing.ts';

/** A briefing in Markdown, with footnotes as Pandoc and GitHub read them. */
export function briefingMarkdown({ title, blocks, notes }: Briefing): string {
  const body = blocks.map(blockOf).filter((text) => text !== '');
  const feet = notes.map((line, at) => `[^${at + 1}]: ${textOf(line)}`);
  return [`# ${escapeMarkdown(title.text)}`, ...body, ...feet].join('\n\n') + '\n';
}

function blockOf(block: BriefingBlock): string {
  switch (block.kind) {
    case 'heading':
      return `## ${escapeMarkdown(block.text)}`;
    case 'paragraph':
      return textOf(block.line);
    case 'list':
      return block.items
        .map((item, at) => itemOf(item, block.numbered ? `${at + 1}.` : '-'))
        .join('\n');
    case 'picture':
      return '';
  }
}

/** Lines beneath the first belong to the item as far as they are as deep as its words. */
function itemOf({ line, further }: BriefingItem, mark: string): string {
  const indent = ' '.repeat(mark.length + 1);
  return [`${mark} ${textOf(line)}`, ...further.map((one) => `${indent}${textOf(one)}`)].join(
    '  \n',
  );
}

function textOf(line: BriefingLine): string {
  return line
    .map((part) => {
      if (isNote(part)) return `[^${part.note + 1}]`;
      const { text, strong, url } = part;
      if (url !== undefined) return `<${url.replaceAll('>', '%3E')}>`;
      const [, before = '', inner = '', after = ''] = /^( ?)([^]*?)( ?)$/.exec(text) ?? [];
      const words = inner === '' ? '' : escapeMarkdown(inner);
      return `${before}${strong ? `**${words}**` : words}${after}`;
    })
    .join('');
}
