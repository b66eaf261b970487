import { isoInstant } from '../../time/iso.ts';

/** A moment as EDTF: the day where it is a midnight, which is how spreadsheets and data frames hold days. */
export function dateCell(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  return isoInstant(date.getTime()).replace('T00:00:00Z', '');
}
