import type { TextMark } from '../../charts/drawing/mark.ts';

/** The weights that figures are set in. */
export type Weight = TextMark['weight'];

const IBM_PLEX_SANS = { family: 'IBM Plex Sans', file: 'ibm-plex-sans' } as const;

/**
 * The files that a family is cut into and the code points each stands for, as the page's own font faces say it
 * (`ui/fonts.css`): what draws a letter on the page draws it in a figure.
 */
export const FONT_CUTS = [
  {
    ...IBM_PLEX_SANS,
    cut: 'latin',
    ranges: '0000-00FF 0131 0152-0153 02BB-02BC 02C6 02DA 02DC 2000-200B 2010-206F 20AC 2122 2212',
  },
  {
    ...IBM_PLEX_SANS,
    cut: 'latin-ext',
    ranges: '0100-0130 0132-0151 0154-02BA 1E00-1EFF 20A0-20AB 20AD-20C0',
  },
  { ...IBM_PLEX_SANS, cut: 'cyrillic', ranges: '0400-045F 0490-0491 04B0-04B1 2116' },
  {
    family: 'IBM Plex Sans Arabic',
    file: 'ibm-plex-sans-arabic',
    cut: 'arabic',
    ranges: '0600-06FF 0750-077F 0870-08FF 200C-200E FB50-FDFF FE70-FEFC',
  },
] as const;
export type FontCut = (typeof FONT_CUTS)[number];

/** A WOFF 1.0 file: WOFF 2.0, which the page shows, cannot be unpacked without Brotli. */
export type FontFile = {
  [C in FontCut as C['cut']]: `${C['file']}-${C['cut']}-${Weight}-normal.woff`;
}[FontCut['cut']];

export function fontFileOf({ file, cut }: FontCut, weight: Weight): FontFile {
  return `${file}-${cut}-${weight}-normal.woff` as FontFile;
}

const BOUNDS = FONT_CUTS.map(({ ranges }) =>
  ranges.split(' ').map((range) => {
    const [first = 0, last = first] = range.split('-').map((code) => Number.parseInt(code, 16));
    return { first, last };
  }),
);

/** The file that is to draw a letter; undefined where none is. */
export function fontCutFor(codePoint: number): FontCut | undefined {
  const place = BOUNDS.findIndex((ranges) =>
    ranges.some(({ first, last }) => codePoint >= first && codePoint <= last),
  );
  return FONT_CUTS[place];
}
