import { isoInstant } from '../../time/iso.ts';
import { DAY_MS } from '../../time/span.ts';

/** What a cell of a Parquet file says, as the same cell of a CSV file would: '' where there is nothing. */
export function textOfValue(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return Number.isNaN(value) ? '' : String(value);
  return typeof value === 'bigint' || typeof value === 'boolean' ? String(value) : '';
}

/** A list of names, or names with `|` between them. */
export function namesOfValue(value: unknown): string | readonly string[] {
  return Array.isArray(value) ? value.map(textOfValue) : textOfValue(value);
}

const MIDNIGHT = 'T00:00:00Z';

/** EDTF of a day, counted from 1970-01-01. */
export function dayText(days: number): string {
  return momentText(days * DAY_MS).slice(0, -MIDNIGHT.length);
}

/** EDTF of an instant (ms UTC), to the second, or to the millisecond where it has some. */
export function momentText(ms: number): string {
  return Number.isNaN(new Date(ms).getTime()) ? `${ms} ms` : isoInstant(ms);
}

/** Whether every value that is there is a midnight as {@link momentText} writes it. */
export function areMidnights(values: readonly unknown[]): boolean {
  return values.every((value) => typeof value !== 'string' || value.endsWith(MIDNIGHT));
}

/** The day of a midnight as {@link momentText} writes it. */
export function dayOfMidnight(value: unknown): unknown {
  return typeof value === 'string' ? value.slice(0, -MIDNIGHT.length) : value;
}

/** What a cell of a column that is none of ours says: days for midnights, JSON for records. */
export function cellOfValue(value: unknown): string {
  if (typeof value === 'string') return value.replace(/T00:00:00Z$/, '');
  if (isNested(value)) return JSON.stringify(value, withoutBigints);
  const names = Array.isArray(value) ? namesOfValue(value) : textOfValue(value);
  return typeof names === 'string' ? names : names.join('|');
}

/** A record, or a list of such: as JSON the reader at least sees what is there. */
function isNested(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isNested);
  return typeof value === 'object' && value !== null && !ArrayBuffer.isView(value);
}

function withoutBigints(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? Number(value) : value;
}
