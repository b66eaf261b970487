import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sniffForeignKind } from '../../../src/core/load/read/sniff.ts';
import { load, titlesOf } from './load-file.ts';

const CSV = 'start,title\n2025-04-10,talks\n2025-04-11,more talks\n';

describe('what is in no known format', () => {
  it('says so', async () => {
    expect(await load('<svg xmlns="http://www.w3.org/2000/svg"/>')).toMatchObject({
      problems: [{ code: 'svg.no-project' }],
    });
    expect(await load('')).toMatchObject({ problems: [{ code: 'read.empty' }] });
  });
});

describe('a file that is no data', () => {
  it.each([
    ['PDF', '%PDF-1.7\n'],
    ['RTF', '{\\rtf1\\ansi x}'],
    ['XLS / DOC', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1'],
    ['SQLite', 'SQLite format 3\0'],
  ])('is called what it is: %s', async (kind, begin) => {
    const bytes = Uint8Array.from(begin, (letter) => letter.charCodeAt(0));
    expect(sniffForeignKind(bytes)).toBe(kind);
    expect(await load(bytes)).toMatchObject({ kind: 'failed', problems: [{ code: 'read.kind', params: { kind } }] }); // prettier-ignore
  });

  it('is called what it is where it is a zip of something else', async () => {
    const docx = zipSync({ '[Content_Types].xml': strToU8('<T/>'), 'word/document.xml': strToU8('<d/>') }); // prettier-ignore
    expect(await load(docx)).toMatchObject({ problems: [{ params: { kind: 'DOCX' } }] });
    expect(await titlesOf(zipSync({ 'word/list.csv': strToU8(CSV) }))).toHaveLength(2);
  });
});
