import type { Form } from '../view/view.ts';

/** How large a figure is: a width in px, of the height it needs; or a sheet of a fixed width, or of both. */
export const FIGURE_SIZES = [
  ...(['free', 'column', 'two-columns', 'a4', 'a4-landscape', 'a3', 'a3-landscape'] as const),
  ...(['slide', 'square'] as const),
] as const;
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
  /** Px that the layout has across: the fewer, the larger the letters. */
  readonly acrossPx: number;
}

const SHEETS: Readonly<Record<Exclude<FigureSize, 'free'>, Sheet>> = {
  column: { unit: 'mm', width: 90, height: null, acrossPx: 390 },
  'two-columns': { unit: 'mm', width: 180, height: null, acrossPx: 720 },
  a4: { unit: 'mm', width: 210, height: 297, acrossPx: 910 },
  'a4-landscape': { unit: 'mm', width: 297, height: 210, acrossPx: 1287 },
  a3: { unit: 'mm', width: 297, height: 420, acrossPx: 1287 },
  'a3-landscape': { unit: 'mm', width: 420, height: 297, acrossPx: 1820 },
  slide: { unit: 'px', width: 1280, height: 720, acrossPx: 1280 },
  square: { unit: 'px', width: 900, height: 900, acrossPx: 900 },
};

/** Rows of words are read with larger letters: a chronicle on paper has fewer px across. */
const CHRONICLE_SHARE = 840 / 910;

/** @param widthPx of a free size */
export function sheetOf(size: FigureSize, widthPx: number, form: Form = 'timeline'): Sheet {
  if (size === 'free') return { unit: 'px', width: widthPx, height: null, acrossPx: widthPx };
  const sheet = SHEETS[size];
  const isPaper = sheet.unit === 'mm' && sheet.height !== null;
  if (!isPaper || form !== 'chronicle') return sheet;
  return { ...sheet, acrossPx: Math.round(sheet.acrossPx * CHRONICLE_SHARE) };
}

/** Px that the layout of a sheet is high; null where it is as high as it needs. */
export function highPx({ width, height, acrossPx }: Sheet): number | null {
  return height === null ? null : Math.round((acrossPx * height) / width);
}

/** The nearest width a figure may have, px; the usual one for what is no number. */
export function withinWidths(px: number): number {
  const { min, max, usual } = FIGURE_WIDTHS;
  if (Number.isNaN(px)) return usual;
  return Math.round(Math.max(min, Math.min(max, px)));
}

/** How large letters of `px` in the layout come out: points on paper, px on a screen. */
export function lettersOn({ unit, width }: Sheet, layoutPx: number, px: number): number {
  const scaled = (px * width) / layoutPx;
  return unit === 'mm' ? (scaled / 25.4) * 72 : scaled;
}

/** Of a figure as it is laid out, px. */
export const SMALLEST_LETTERS_PX = 11;
