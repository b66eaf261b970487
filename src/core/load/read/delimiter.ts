import { isTableColumn } from './table-columns.ts';

export const DELIMITERS = [',', '\t', ';'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** Excel's way of naming what stands between the cells, before the header. */
export const SEPARATOR_LINE = /^\uFEFF?sep=(.)(?=[\r\n])/i;

/**
 * What stands between the cells of a table, told by its header: what gives the most columns of ours, or else
 * the most columns.
 * @param text begins with the header, which is looked for in its first line that is not empty
 * @returns null where the line is neither several cells nor a column of ours
 */
export function delimiterOf(text: string): Delimiter | null {
  const named = SEPARATOR_LINE.exec(text)?.[1];
  const given = DELIMITERS.find((delimiter) => delimiter === named);
  if (given) return given;
  const line = /[^\r\n]+/.exec(text)?.[0] ?? '';
  let best: { readonly delimiter: Delimiter; readonly score: number } | null = null;
  for (const delimiter of DELIMITERS) {
    const cells = line.split(delimiter);
    const ours = cells.filter((cell) => isTableColumn(unquoted(cell))).length;
    const score = ours * 1000 + Math.min(cells.length - 1, 999);
    if (score > (best?.score ?? 0)) best = { delimiter, score };
  }
  return best?.delimiter ?? null;
}

function unquoted(cell: string): string {
  return cell.trim().replace(/^"(.*)"$/, '$1');
}
