import type { Problem } from '../../model/problem.ts';
import { TABLE_COLUMNS, type TableColumn, type TableHeader } from '../read/table-columns.ts';
import type { TableRow } from './table-row.ts';

/** Turns the rows of somebody else's table into rows of ours. */
export interface RowAdapter {
  /** Which columns of ours it fills. */
  readonly header: TableHeader;
  /** How many cells a row may have; what the file's own rows have first. */
  readonly widths: readonly number[];
  /** Fills in a row. @returns `merged` where it is left out, as asked, because an earlier one says the same */
  fill(cells: readonly string[], row: TableRow): 'taken' | 'merged';
  /** Whether a row belongs to the event of the row before. */
  isPart?(cells: readonly string[]): boolean;
  /** Adds the parts to the row filled in last, where there are any. */
  addParts?(row: TableRow): void;
  /** What there is to say at the end. */
  problems(): readonly Problem[];
  /** Names of actors that are countries, with their codes of two letters. */
  readonly countries: ReadonlyMap<string, string>;
}

/** A header of ours with just these columns. @param isGoldstein whether the tones are Goldstein scores */
export function headerWith(columns: readonly TableColumn[], isGoldstein = false): TableHeader {
  const places = Object.fromEntries(
    TABLE_COLUMNS.map((column) => [column, columns.indexOf(column)]),
  ) as Record<TableColumn, number>;
  return { places, problems: [], ...(isGoldstein && { toneScale: 'goldstein' }) };
}

/** Places of columns by their names in small letters, without spaces and underscores. */
export function placesByName(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, place) => [plainName(name), place]));
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/[\s_]+/g, '');
}
