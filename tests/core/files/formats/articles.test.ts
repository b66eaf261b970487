import blns from 'big-list-of-naughty-strings';
import { describe, expect, it } from 'vitest';
import { writeHtmlTable } from '../../../../src/core/files/formats/html-table.ts';
import { escapeHtml } from '../../../../src/core/files/writing/html-text.ts';
import { writeMarkdown } from '../../../../src/core/files/formats/markdown.ts';
import { escapeMarkdown } from '../../../../src/core/files/writing/markdown-text.ts';
import { memoizeNaming } from '../../../../src/core/files/writing/naming.ts';
import { loadLocale } from '../../../../src/core/i18n/locale.ts';
import { datasetWith, istanbul, takeAll, textOf } from './taken.ts';

describe('a table for an article', () => {
  it('has a row for each event, in the language and direction of the reader', async () => {
    const text = await textOf(writeHtmlTable, await takeAll(istanbul), 'ar');
    expect(text).toContain('<table lang="ar" dir="rtl">');
    expect(text.match(/<tr id="/g)).toHaveLength(istanbul.events.length);
    expect(text).toContain('Licence: CC0-1.0');
  });

  it('takes no word for markup', async () => {
    const events = blns.map((title) => ({ title, summary: title, place: title }));
    const text = await textOf(writeHtmlTable, await takeAll(datasetWith(events)));
    const tags = [...text.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, tag]) => tag);
    const ours = ['html', 'head', 'meta', 'title', 'body', 'table', 'caption', 'thead', 'tr', 'th'];
    expect(new Set(tags)).toEqual(new Set([...ours, 'tbody', 'td', 'strong', 'br', 'a', 'tfoot']));
    expect(escapeHtml('\'"<>&\u0007')).toBe('&#39;&quot;&lt;&gt;&amp; ');
  });
});

describe('a chronology', () => {
  it('has a heading for each year and an item for each event with its sources', async () => {
    const events = [{ date: '2024-05-01' }, { date: '2025-04-10' }, { date: '2025-05' }];
    const text = await textOf(writeMarkdown, await takeAll(datasetWith(events)));
    expect(text.match(/^## .*$/gm)).toEqual(['## 2024', '## 2025']);
    expect(text.match(/^- \*\*/gm)).toHaveLength(3);
    expect(text).toContain('[Wire](<https://example.org/a?b=1&c=2>)');
    expect(text).toContain('Licence: CC0-1.0.');
  });

  it('shows words as they are', () => {
    expect(escapeMarkdown('*a* [b](c) <d> `e` #1')).toBe('\\*a\\* \\[b\\](c) \\<d\\> \\`e\\` \\#1');
    expect(escapeMarkdown('1. x')).toBe('1\\. x');
    expect(escapeMarkdown('- x')).toBe('\\- x');
    expect(escapeMarkdown('a\n\n# b')).toBe('a \\# b');
  });
});

describe('names', () => {
  it('are those of the language, and the id where there is none', async () => {
    const naming = memoizeNaming(await loadLocale('ru'))(istanbul);
    expect(naming.actor('russia')).toBe('Россия');
    expect(naming.actor('nobody')).toBe('nobody');
  });
});
