import type { WrittenPicture } from '../writing/format.ts';
import { directionOf } from '../../model/text.ts';
import { escapeHtml } from '../writing/html-text.ts';
import { isNote } from './briefing.ts';
import type { Briefing, BriefingBlock, BriefingLine } from './briefing.ts';

const STYLE = `body{max-width:46em;margin:2em auto;padding:0 1em;font:16px/1.5 Georgia,"Times New Roman","Noto Naskh Arabic",serif}
li{margin-block:.6em}.notes,.sources{font-size:.9em}sup{line-height:0}svg{max-width:100%;height:auto}a{overflow-wrap:anywhere}`;

/** A briefing as a page that stands alone: its picture is in it, and it asks for nothing. */
export function briefingHtml({ lang, dir, title, blocks, notes, picture }: Briefing): string {
  const feet = notes.map(
    (line, at) =>
      `<li id="note-${at + 1}">${textOf(line)} <a href="#mark-${at + 1}" aria-label="${at + 1}">↩</a></li>\n`,
  );
  return [
    `<!doctype html>\n<html lang="${lang}" dir="${dir}">\n<head>\n<meta charset="utf-8">\n`,
    '<meta name="viewport" content="width=device-width">\n',
    `<title>${escapeHtml(title.text)}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n`,
    `<h1>${textOf([title])}</h1>\n`,
    ...blocks.map((block) => blockOf(block, picture)),
    ...(feet.length > 0 ? [`<hr>\n<ol class="notes">\n${feet.join('')}</ol>\n`] : []),
    '</body>\n</html>\n',
  ].join('');
}

function blockOf(block: BriefingBlock, picture: WrittenPicture | undefined): string {
  switch (block.kind) {
    case 'heading':
      return `<h2>${escapeHtml(block.text)}</h2>\n`;
    case 'paragraph':
      return `<p>${textOf(block.line)}</p>\n`;
    case 'list': {
      const tag = block.numbered ? 'ol' : 'ul';
      const items = block.items.map(({ line, further }) => {
        const lines = [line, ...further].map(textOf);
        return `<li>${lines.join('<br>\n')}</li>\n`;
      });
      return `<${tag}${block.numbered ? '' : ' class="sources"'}>\n${items.join('')}</${tag}>\n`;
    }
    case 'picture':
      return picture ? `<figure dir="ltr">\n${picture.svg}\n</figure>\n` : '';
  }
}

function textOf(line: BriefingLine): string {
  return line
    .map((part) => {
      if (isNote(part)) {
        const number = part.note + 1;
        return `<sup id="mark-${number}"><a href="#note-${number}">${number}</a></sup>`;
      }
      const { text, lang, strong, url } = part;
      const words = escapeHtml(text);
      if (url !== undefined) return `<a href="${escapeHtml(url)}" dir="ltr">${words}</a>`;
      const told =
        lang === undefined
          ? words
          : `<bdi lang="${escapeHtml(lang)}" dir="${directionOf(lang)}">${words}</bdi>`;
      return strong ? `<strong>${told}</strong>` : told;
    })
    .join('');
}
