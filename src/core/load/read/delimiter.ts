import { isTableColumn } from './table-columns.ts';

/** `|` and U+0001 (of Hive) stand within cells of other tables, so that they count last. */
export const DELIMITERS = [',', '\t', ';', '|', '\u0001'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** Excel's way of naming what stands between the cells, before the header. */
export const SEPARATOR_LINE = /^\uFEFF?sep=(.)(?=[\r\n])/i;

/** A cell in quotation marks. */
const QUOTED = new RegExp(`(?<=^|[${DELIMITERS.join('')}\\r\\n])"((?:[^"]|"")*)"`, 'g');

/** Rows that are looked at. */
const LOOKED_AT = 30;

/**
 * What stands between the cells of a table: what its header names, or else what gives columns of ours, the same
 * number of cells in most rows, and the most of them. What stands within quotation marks does not count.
 * @param text begins with the header, or with lines above it
 * @returns null where there are neither several cells nor a column of ours
 */
export function delimiterOf(text: string): Delimiter | null {
  const named = SEPARATOR_LINE.exec(text)?.[1];
  const given = DELIMITERS.find((delimiter) => delimiter === named);
  if (given) return given;
  const rows = rowsIn(text);
  let best: { readonly delimiter: Delimiter; readonly score: number } | null = null;
  for (const delimiter of DELIMITERS) {
    const score = scoreOf(rows, delimiter);
    if (score > (best?.score ?? 0)) best = { delimiter, score };
  }
  return best?.delimiter ?? null;
}

function scoreOf(rows: readonly string[], delimiter: Delimiter): number {
  const widths = rows.map((row) => row.split(delimiter).length);
  const first = rows[0]?.split(delimiter) ?? [];
  const ours = first.filter((cell) => isTableColumn(cell.trim())).length;
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [[width, count] = [0, 0]] = [...counts].sort(([a, n], [b, m]) => m - n || b - a);
  // Where most rows are one cell, only the header can tell.
  const usual = width > 1 ? (width - 1) * (count / rows.length) ** 2 : 0;
  return ours * 1000 + Math.min(usual, 900) + Math.min((widths[0] ?? 1) - 1, 900) / 1000;
}

/** The first rows, with nothing left of cells in quotation marks but our own names. */
function rowsIn(text: string): string[] {
  const plain = text
    .slice(0, 1 << 16)
    .replace(QUOTED, (_, inner: string) => (isTableColumn(inner) ? inner : 'x'));
  const rows = plain.split(/[\r\n]+/).filter((row) => row.trim() !== '');
  // The last one may be cut off.
  return rows.slice(0, rows.length > 2 ? Math.min(LOOKED_AT, rows.length - 1) : LOOKED_AT);
}
