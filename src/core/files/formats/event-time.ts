import { parseEdtf } from '../../time/edtf.ts';
import type { EdtfDate } from '../../time/edtf.ts';
import { isoInstant } from '../../time/iso.ts';
import { DAY_MS } from '../../time/span.ts';
import { isoOf, sharedParts } from '../citation/dates.ts';

/** Whether a date says one certain stretch of whole days, from its first to its last. */
export function isCertainDate(date: EdtfDate): boolean {
  if (date.approximate || date.uncertain) return false;
  const { shape, start, end, points } = date;
  if (shape === 'interval') return isExact(start) && isExact(end);
  return shape === 'date' && isExact(points[0]);
}

function isExact(point: EdtfDate['start']): boolean {
  if (typeof point !== 'object') return false;
  const { precision, bounds } = point;
  return precision === 'instant' || (precision === 'day' && bounds.end - bounds.start === DAY_MS);
}

/**
 * Start and end as ISO 8601, as coarse as they are known (`2025`, `2025-04`, `2025-04-10`, or an instant); empty
 * where a plain date cannot say them.
 */
export function isoEnds(edtf: string): { readonly start: string; readonly end: string } {
  const date = parseEdtf(edtf);
  if (date === undefined) return { start: '', end: '' };
  if (date.shape === 'interval') return { start: isoOfEnd(date.start), end: isoOfEnd(date.end) };
  const [first] = date.points;
  const last = date.points.at(-1);
  if (date.shape === 'all-of') return { start: isoOfEnd(first), end: isoOfEnd(last) };
  if (date.shape === 'date') return { start: isoOfEnd(first), end: '' };
  return { start: isoOf(sharedParts(date.bounds)), end: '' };
}

function isoOfEnd(end: EdtfDate['start']): string {
  if (typeof end !== 'object') return '';
  if (end.precision === 'instant') return isoInstant(end.bounds.start);
  return isoOf(sharedParts(end.bounds));
}
