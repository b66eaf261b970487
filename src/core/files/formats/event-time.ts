import { parseEdtf } from '../../time/edtf.ts';
import type { EdtfDate } from '../../time/edtf.ts';
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

/** An instant as xsd:dateTime in UTC: years before 0 with a minus, at least four digits, never a plus. */
export function isoInstant(ms: number): string {
  const iso = new Date(ms).toISOString();
  const [, sign = '', digits = '', rest = ''] = /^([+-]?)0*(\d{4,})(-.*)$/.exec(iso) ?? [];
  return `${sign === '-' ? '-' : ''}${digits}${rest.replace('.000Z', 'Z')}`;
}

/** The day of an instant, `2025-04-10`, in the same way; empty for ±Infinity. */
export function isoDay(ms: number): string {
  if (!Number.isFinite(ms)) return '';
  return isoInstant(ms).replace(/T.*$/, '');
}
