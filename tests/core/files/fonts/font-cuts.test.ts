import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FONT_CUTS, fontCutFor } from '../../../../src/core/files/fonts/font-cuts.ts';

const FACES = readFileSync(new URL('../../../../src/app/page/fonts.css', import.meta.url), 'utf8')
  .split('@font-face')
  .slice(1)
  .map((face) => ({
    family: /font-family: '([^']*)'/.exec(face)?.[1],
    weight: /font-weight: (\d+)/.exec(face)?.[1],
    file: /files\/(.*?)-\d+-normal/.exec(face)?.[1],
    ranges: [...face.matchAll(/U\+([0-9A-F-]+)/g)].map(([, range]) => range).join(' '),
  }));

describe('the files that letters come from', () => {
  it.each(['400', '500', '600'])('are those of the page in weight %s', (weight) => {
    const ours = FONT_CUTS.map(({ family, file, cut, ranges }) => ({
      family,
      weight,
      file: `${file}-${cut}`,
      ranges,
    }));
    expect(FACES.filter((face) => face.weight === weight)).toEqual(ours);
  });

  it.each([
    ['a', 'latin'],
    ['9', 'latin'],
    ['\u2026', 'latin'],
    ['ł', 'latin-ext'],
    ['Ж', 'cyrillic'],
    ['№', 'cyrillic'],
    ['ع', 'arabic'],
    ['\u200D', 'arabic'],
    ['中', undefined],
    ['λ', undefined],
  ])('draw %j with %s', (letter, cut) => {
    expect(fontCutFor(letter.codePointAt(0) ?? 0)?.cut).toBe(cut);
  });
});
