import edtf from 'edtf';
import type { ExtendedDate } from 'edtf';
import type { Span } from '../../../src/core/time/span.ts';

/** What the `edtf` package makes of a text; undefined where it refuses it. */
export interface LibraryReading {
  /** Half-open, ms UTC; a time of day has no length. */
  readonly bounds: Span;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/**
 * An independent reading to hold ours against, mended where edtf.js 4.11.1 is known to be wrong: unknown
 * ends of an interval come out as 1970, the end of a one-of-a-set is that of its first member, times
 * without an offset are taken in the local zone, and some years get a 29 February they do not have. Not mended, so not to be compared: seasons, the first two
 * thirds of a year (it gives them five months), `1950S2`, unspecified digits in negative years, the end
 * of February in the year 0.
 */
export function readWithLibrary(text: string): LibraryReading | undefined {
  if (hasImpossibleLeapDay(text)) return undefined;
  const zoned = text.replace(/T[\d:.]+$/, '$&Z');
  let date: ExtendedDate;
  try {
    date = edtf(zoned);
  } catch {
    return undefined;
  }
  const leaves = leavesOf(date);
  return {
    bounds: boundsOf(date),
    approximate: leaves.some((leaf) => (leaf.approximate?.value ?? 0) !== 0),
    uncertain: leaves.some((leaf) => (leaf.uncertain?.value ?? 0) !== 0),
  };
}

function hasImpossibleLeapDay(text: string): boolean {
  return [...text.matchAll(/(-?\d{4})[?~%]?-02[?~%]?-29/g)].some(([, year]) => {
    const y = Number(year);
    return y % 4 !== 0 || (y % 100 === 0 && y % 400 !== 0);
  });
}

function boundsOf(date: ExtendedDate): Span {
  if (date.type === 'Interval') {
    const [lower, upper] = date.values ?? [];
    return {
      start: isDate(lower) ? boundsOf(lower).start : -Infinity,
      end: isDate(upper) ? boundsOf(upper).end : Infinity,
    };
  }
  if (date.type === 'Set' || date.type === 'List') {
    const spans = leavesOf(date).map(boundsOf);
    return {
      start: date.earlier === true ? -Infinity : Math.min(...spans.map((span) => span.start)),
      end: date.later === true ? Infinity : Math.max(...spans.map((span) => span.end)),
    };
  }
  const isInstant =
    date.type === 'Date' && date.precision === 0 && (date.unspecified?.value ?? 0) === 0;
  return { start: Number(date.min), end: Number(date.max) + (isInstant ? 0 : 1) };
}

function leavesOf(date: ExtendedDate): ExtendedDate[] {
  if (!['Interval', 'Set', 'List'].includes(date.type)) return [date];
  return (date.values ?? []).flat().filter(isDate);
}

function isDate(value: unknown): value is ExtendedDate {
  return typeof value === 'object' && value !== null && 'type' in value;
}
