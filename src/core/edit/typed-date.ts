import type { DateFault } from '../load/dates/date-point.ts';
import { readFreeDate } from '../load/dates/free-date.ts';
import { parseEdtf, type EdtfDate } from '../time/edtf.ts';

/** A date as it was typed, read; or why it is none. */
export type TypedDate =
  | { readonly date: EdtfDate; readonly fault?: never }
  | { readonly date?: never; readonly fault: DateFault };

/** Reads a date typed as EDTF or in words: `2025-04`, `10.04.2025`, `between 5 and 9 May`. Days come before months. */
export function readTypedDate(typed: string): TypedDate {
  const found = readFreeDate(typed, 'day-first');
  if ('fault' in found) return found;
  const date = parseEdtf(found.edtf);
  return date ? { date } : { fault: 'words' };
}
