import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { settleDocx } from '../../../../src/core/files/briefing/settle-docx.ts';

it('ids made by chance become numbers in the order of the text, times become a day', () => {
  const made = (a: string, b: string, time: string): Uint8Array =>
    zipSync({
      'word/_rels/document.xml.rels': strToU8(`<R Id="rId1"/><R Id="rId${b}"/><R Id="rId${a}"/>`),
      'docProps/core.xml': strToU8(`<dcterms:created x="y">${time}</dcterms:created>`),
      'word/document.xml': strToU8(`<a r:id="rId${a}"/><a r:id="rId${b}"/><a r:id="rId1"/>`),
      '[Content_Types].xml': strToU8('<Types/>'),
    });
  const day = Date.UTC(2026, 0, 2);
  const settled = settleDocx(made('abcdefghijklmn', 'opqrstuvwxyz01', '2026-01-02T03:04:05Z'), day);
  const files = unzipSync(settled);
  const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  expect(text('word/document.xml')).toBe(
    '<a r:id="rIdLink1"/><a r:id="rIdLink2"/><a r:id="rId1"/>',
  );
  expect(text('word/_rels/document.xml.rels')).toBe(
    '<R Id="rId1"/><R Id="rIdLink2"/><R Id="rIdLink1"/>',
  );
  expect(text('docProps/core.xml')).toContain('>2026-01-02T00:00:00Z<');
  expect(Object.keys(files)[0]).toBe('[Content_Types].xml');
  const again = settleDocx(made('0123456789abcd', 'zyxwvutsrqponm', '2026-01-02T23:00:00Z'), day);
  expect(Buffer.from(settled).equals(Buffer.from(again))).toBe(true);
});
