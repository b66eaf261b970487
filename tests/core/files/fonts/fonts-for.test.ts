import { describe, expect, it } from 'vitest';
import { fontsFor, stretchesOf } from '../../../../src/core/files/fonts/fonts-for.ts';
import { readFontFile } from '../../../../tools/font-paths.ts';

async function cutsOf(text: string) {
  const sorts = await fontsFor(text, 400, readFontFile);
  return stretchesOf(text, sorts).map(({ sort, start, end }) => [
    sort?.cut.cut,
    text.slice(start, end),
  ]);
}

describe('a text', () => {
  it('is cut where the font changes, spaces and digits being Latin', async () => {
    expect(await cutsOf('Łódź Тула عدن 12')).toEqual([
      ['latin-ext', 'Ł'],
      ['latin', 'ód'],
      ['latin-ext', 'ź'],
      ['latin', ' '],
      ['cyrillic', 'Тула'],
      ['latin', ' '],
      ['arabic', 'عدن'],
      ['latin', ' 12'],
    ]);
  });

  it('keeps marks, joiners and bidi controls with what stands before them', async () => {
    expect(await cutsOf('\u2067e\u0301ع\u064E\u200D\u2069')).toEqual([
      ['latin', '\u2067e\u0301'],
      ['arabic', 'ع\u064E\u200D\u2069'],
    ]);
  });

  it('is drawn by none where none holds its letters', async () => {
    expect(await cutsOf('a中')).toEqual([
      ['latin', 'a'],
      [undefined, '中'],
    ]);
  });

  it('asks again for a file that could not be had', async () => {
    let tries = 0;
    const files: typeof readFontFile = (name) => {
      tries += 1;
      return tries === 1 ? Promise.reject(new Error('away')) : readFontFile(name);
    };
    await expect(fontsFor('a', 400, files)).rejects.toThrow('away');
    expect(await fontsFor('a', 400, files)).toHaveLength(1);
    expect(await fontsFor('a', 400, files)).toHaveLength(1);
    expect(tries).toBe(2);
  });
});
