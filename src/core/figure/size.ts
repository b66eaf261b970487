/** How large a figure is: a width in px, of the height it needs; or a sheet of a fixed width, or of both. */
export const FIGURE_SIZES = ['free', 'column', 'two-columns', 'a4', 'slide', 'square'] as const;
export type FigureSize = (typeof FIGURE_SIZES)[number];

/** px of a free width */
export const FIGURE_WIDTHS = { min: 320, max: 4000, usual: 1000 } as const;

/** What a figure is laid out for. */
export interface Sheet {
  readonly unit: 'mm' | 'px';
  /** In that unit. */
  readonly width: number;
  /** In that unit; null where it is as high as it needs. */
  readonly height: number | null;
  /** Px the layout has across at first: the fewer, the larger the letters. A sheet of fixed height may take more. */
  readonly acrossPx: number;
}

const SHEETS: Readonly<Record<Exclude<FigureSize, 'free'>, Sheet>> = {
  column: { unit: 'mm', width: 90, height: null, acrossPx: 390 },
  'two-columns': { unit: 'mm', width: 180, height: null, acrossPx: 720 },
  a4: { unit: 'mm', width: 210, height: 297, acrossPx: 860 },
  slide: { unit: 'px', width: 1920, height: 1080, acrossPx: 1280 },
  square: { unit: 'px', width: 1080, height: 1080, acrossPx: 900 },
};

/** @param widthPx of a free size */
export function sheetOf(size: FigureSize, widthPx: number): Sheet {
  if (size !== 'free') return SHEETS[size];
  return { unit: 'px', width: widthPx, height: null, acrossPx: widthPx };
}

/** The nearest width a figure may have, px; the usual one for what is no number. */
export function withinWidths(px: number): number {
  const { min, max, usual } = FIGURE_WIDTHS;
  if (Number.isNaN(px)) return usual;
  return Math.round(Math.max(min, Math.min(max, px)));
}

/** Points on paper, px on a screen, below which a sheet has too much on it. */
const COMFORTABLE_LETTERS = { mm: 5.5, px: 11 } as const;

/** Px that a sheet may have across for its smallest letters to be read with ease. */
export function comfortableAcross(sheet: Sheet): number {
  return lettersOn(sheet, 1, SMALLEST_LETTERS_PX) / COMFORTABLE_LETTERS[sheet.unit];
}

/** How large letters of `px` in the layout come out: points on paper, px on a screen. */
export function lettersOn({ unit, width }: Sheet, layoutPx: number, px: number): number {
  const scaled = (px * width) / layoutPx;
  return unit === 'mm' ? (scaled / 25.4) * 72 : scaled;
}

/** Of a figure as it is laid out, px. */
export const SMALLEST_LETTERS_PX = 11;
