import { parseXml } from '@rgrove/parse-xml';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { briefingDocx } from '../../../../src/core/files/briefing/write-docx.ts';
import { briefingWith, EVENTS, PICTURE } from './small-briefing.ts';

const DAY = Date.UTC(2026, 0, 2);
const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).flatMap(([name, file]) =>
      /\.(?:xml|rels)$/.test(name) ? [[name, strFromU8(file)]] : [],
    ),
  );
const count = (text: string, part: string): number => text.split(part).length - 1;

describe('a briefing as a Word document', () => {
  it('is well-formed, refers to what is in it, and has a footnote for every mark', async () => {
    const parts = partsOf(await briefingDocx(await briefingWith(EVENTS, 'en', PICTURE), DAY));
    for (const [name, text] of Object.entries(parts))
      expect(() => parseXml(text), name).not.toThrow();
    const { 'word/document.xml': text = '', 'word/footnotes.xml': notes = '' } = parts;
    expect(count(text, '<w:footnoteReference ')).toBe(2);
    expect(count(notes, 'Wire report')).toBe(2);
    expect(count(text, '<w:drawing>')).toBe(1);
    expect(text).toContain('descr="Two talks"');
    for (const part of ['document', 'footnotes']) {
      const ids = [...(parts[`word/_rels/${part}.xml.rels`] ?? '').matchAll(/ Id="([^"]+)"/g)];
      const used = [...(parts[`word/${part}.xml`] ?? '').matchAll(/ r:(?:id|embed)="([^"]+)"/g)];
      expect(used.length).toBeGreaterThan(0);
      for (const [, id] of used) expect(ids.map(([, own]) => own)).toContain(id);
    }
    expect(text).not.toContain('<w:bidi/>');
  });

  it('runs from right to left in Arabic but for words that do not, and says the language of each', async () => {
    const parts = partsOf(await briefingDocx(await briefingWith(EVENTS, 'ar'), DAY));
    const text = parts['word/document.xml'] ?? '';
    const paragraphs = text.match(/<w:p>[^]*?<\/w:p>/g) ?? [];
    expect(paragraphs.length).toBeGreaterThan(5);
    for (const one of paragraphs) expect(one).toContain('<w:bidi/>');
    const talks = /<w:r>(?:(?!<w:r>)[^])*Talks \[first\]/.exec(text)?.[0] ?? '';
    expect(talks).toContain('<w:lang w:val="en"/>');
    expect(talks).not.toContain('<w:rtl/>');
    expect(text).toContain('<w:lang w:bidi="ar"/>');
  });

  it('is the same whenever it is made on a day', async () => {
    const make = async () => briefingDocx(await briefingWith(EVENTS, 'ru', PICTURE), DAY);
    const [first, again] = [await make(), await make()];
    expect(Buffer.from(first).equals(Buffer.from(again))).toBe(true);
    expect(partsOf(first)['docProps/core.xml']).toContain('2026-01-02T00:00:00Z');
  });
});
