import type { Bidi } from 'bidi-js';
import type { Mark, TextMark } from '../../charts/drawing/mark.ts';
import { measureText } from '../../charts/drawing/text-metrics.ts';
import { visualRuns } from '../fonts/visual-runs.ts';
import { pdfNumber } from './pdf-path.ts';

/** Of every letter of the font without shapes, in thousandths of its size. */
export const LETTER_WIDTH = 500;
const CODES = 256;

/** The letters of a document, each with its place in a font of {@link CODES} letters without shapes. */
export class LetterCodes {
  readonly #codes = new Map<string, number>();

  /** Which font has a letter, and at which code. */
  placeOf(letter: string): { readonly font: number; readonly code: number } {
    const at = this.#codes.get(letter) ?? this.#codes.size;
    this.#codes.set(letter, at);
    return { font: Math.floor(at / CODES), code: at % CODES };
  }

  /** The letters of each font, by their codes. */
  get fonts(): readonly (readonly string[])[] {
    const letters = [...this.#codes.keys()];
    return Array.from({ length: Math.ceil(letters.length / CODES) }, (_, font) =>
      letters.slice(font * CODES, (font + 1) * CODES),
    );
  }
}

/**
 * The words of marks without a shape, where they stand: so that what is drawn in outlines can be searched for,
 * selected and read aloud. Px from the upper left corner.
 */
export function pdfWords(marks: readonly Mark[], codes: LetterCodes, bidi: Bidi): string {
  return wordsIn(marks, 0, 0, codes, bidi).join('\n');
}

function wordsIn(
  marks: readonly Mark[],
  left: number,
  top: number,
  codes: LetterCodes,
  bidi: Bidi,
): string[] {
  return marks.flatMap((mark) => {
    if (mark.kind === 'group') {
      return wordsIn(mark.marks, left + (mark.x ?? 0), top + (mark.y ?? 0), codes, bidi);
    }
    return mark.kind === 'text' ? [lineOf(mark, left, top, codes, bidi)] : [];
  });
}

function lineOf(mark: TextMark, left: number, top: number, codes: LetterCodes, bidi: Bidi): string {
  const { text, size, align, weight } = mark;
  const letters = visualRuns(text, mark.direction, bidi).flatMap(({ start, end, rtl }) => {
    const run = [...text.slice(start, end)];
    return rtl ? run.reverse() : run;
  });
  if (letters.length === 0) return '';
  const width = (mark.runs ?? [{ text, weight }]).reduce(
    (sum, run) => sum + measureText(run.text, size, run.weight),
    0,
  );
  const x = left + mark.x - width * { left: 0, middle: 0.5, right: 1 }[align];
  const squeeze = (100 * width) / ((letters.length * size * LETTER_WIDTH) / 1000);
  return [
    'BT',
    `${pdfNumber(squeeze)} Tz`,
    `1 0 0 -1 ${pdfNumber(x)} ${pdfNumber(top + mark.y)} Tm`,
    ...shown(letters, size, codes),
    'ET',
  ].join(' ');
}

/** Letters of one font go together. */
function shown(letters: readonly string[], size: number, codes: LetterCodes): string[] {
  const pieces: { readonly font: number; hex: string }[] = [];
  for (const letter of letters) {
    const { font, code } = codes.placeOf(letter);
    const hex = code.toString(16).padStart(2, '0');
    const last = pieces.at(-1);
    if (last?.font === font) last.hex += hex;
    else pieces.push({ font, hex });
  }
  return pieces.map(({ font, hex }) => `/W${String(font)} ${pdfNumber(size)} Tf <${hex}> Tj`);
}

/** What a font's codes mean, as a PDF says it. */
export function unicodeMap(letters: readonly string[]): string {
  const rows = letters.map((letter, code) => {
    const units = Array.from({ length: letter.length }, (_, at) =>
      letter.charCodeAt(at).toString(16).padStart(4, '0'),
    );
    return `<${code.toString(16).padStart(2, '0')}> <${units.join('')}>`;
  });
  // At most a hundred stand together.
  const blocks = Array.from({ length: Math.ceil(rows.length / 100) }, (_, block) =>
    rows.slice(block * 100, block * 100 + 100),
  );
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CMapName /Words def /CMapType 2 def',
    '1 begincodespacerange <00> <ff> endcodespacerange',
    ...blocks.map((block) => `${String(block.length)} beginbfchar\n${block.join('\n')}\nendbfchar`),
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}
