import { ALL_SHEETS } from '../../core/load/read/load-options.ts';
import { MEANINGS } from '../../core/load/read/meanings.ts';
import type { ColumnMapping, ImportChoices, TableQuestion } from '../../core/load/load-table.ts';
import type { TextSource } from '../../core/load/read/read.ts';
import type { Memory } from './environment.ts';
import type { View } from '../../core/view/view.ts';

/** A table that waits until the reader has said what its columns mean. */
export interface OpenQuestion extends TableQuestion {
  readonly name: string;
  readonly source: TextSource;
  readonly asked: View | undefined;
  readonly choices: ImportChoices | undefined;
}

const MOST = 30;
const KEY = 'columns';

/** What the reader said the last time about a file with the same header. */
export function recallMapping(
  memory: Memory,
  { header }: TableQuestion,
): ColumnMapping | undefined {
  const [, known] = readAll(memory).find(([names]) => names === namesOf(header)) ?? [];
  return isMapping(known, header.length) ? { ...forAnyFile(known), names: header } : undefined;
}

/** Keeps it for the next file with this header; the oldest are forgotten. */
export function rememberMapping(
  memory: Memory,
  { header }: TableQuestion,
  mapping: ColumnMapping,
): void {
  const names = namesOf(header);
  const others = readAll(memory).filter(([own]) => own !== names);
  memory.remember?.(KEY, JSON.stringify([[names, forAnyFile(mapping)], ...others].slice(0, MOST)));
}

/** Forgets what was said about files with this header. @returns whether there was anything */
export function forgetMapping(memory: Memory, { header }: TableQuestion): boolean {
  const names = namesOf(header);
  const all = readAll(memory);
  const others = all.filter(([own]) => own !== names);
  memory.remember?.(KEY, JSON.stringify(others));
  return others.length < all.length;
}

/** Without the name of a sheet, which the next workbook with these columns need not have. */
function forAnyFile({ sheet, ...mapping }: ColumnMapping): ColumnMapping {
  const known: ColumnMapping = { ...mapping, names: undefined };
  return sheet === ALL_SHEETS ? { ...known, sheet } : known;
}

function namesOf(header: readonly string[]): string {
  return header.map((name) => name.trim().toLowerCase()).join('\t');
}

function readAll(memory: Memory): [string, unknown][] {
  try {
    const kept: unknown = JSON.parse(memory.recall?.(KEY) ?? '[]');
    const isPair = (pair: unknown): pair is [string, unknown] =>
      Array.isArray(pair) && typeof pair[0] === 'string';
    return Array.isArray(kept) ? kept.filter(isPair) : [];
  } catch {
    return [];
  }
}

function isMapping(value: unknown, width: number): value is ColumnMapping {
  if (typeof value !== 'object' || value === null) return false;
  const { columns, dateOrder, separator } = value as Partial<ColumnMapping>;
  const known: readonly unknown[] = [...MEANINGS, null];
  return (
    Array.isArray(columns) &&
    columns.length === width &&
    columns.every((column) => known.includes(column)) &&
    (dateOrder === 'day-first' || dateOrder === 'month-first') &&
    typeof separator === 'string'
  );
}
