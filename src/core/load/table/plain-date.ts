import { daysInMonth, utcDay } from '../../time/civil.ts';
import { DAY_MS } from '../../time/span.ts';

/** Bounds of a date, filled in again and again. */
export interface Bounds {
  startMs: number;
  endMs: number;
}

const MINUTE_MS = 60_000;
const SECOND_MS = 1000;

/**
 * The dates nearly every row has, read without making objects: `YYYY`, `YYYY-MM`, `YYYY-MM-DD` and
 * `YYYY-MM-DDTHH:MM[:SS]Z`. Says the same as `parseEdtf`.
 * @returns false where the text is none of them; it may be another form of EDTF
 */
export function readPlainDate(text: string, into: Bounds): boolean {
  const { length } = text;
  if (length === 10) return readDay(text, into);
  if (length === 17 || length === 20) return readDay(text, into) && readTime(text, into);
  const year = numberAt(text, 0, 4);
  if (year < 0) return false;
  if (length === 4) return fill(into, utcDay(year), utcDay(year + 1));
  if (length !== 7 || text[4] !== '-') return false;
  const month = numberAt(text, 5, 2);
  if (month < 1 || month > 12) return false;
  return fill(into, utcDay(year, month - 1), utcDay(year, month));
}

function readDay(text: string, into: Bounds): boolean {
  if (text[4] !== '-' || text[7] !== '-') return false;
  const year = numberAt(text, 0, 4);
  const month = numberAt(text, 5, 2);
  const day = numberAt(text, 8, 2);
  if (year < 0 || month < 1 || month > 12 || day < 1) return false;
  if (day > 28 && day > daysInMonth(year, month - 1)) return false;
  const start = utcDay(year, month - 1, day);
  return fill(into, start, start + DAY_MS);
}

/** Moves the bounds from the day to the minute or second in it. */
function readTime(text: string, into: Bounds): boolean {
  const hasSeconds = text.length === 20;
  if (text[10] !== 'T' || text[13] !== ':' || !text.endsWith('Z')) return false;
  const hour = numberAt(text, 11, 2);
  const minute = numberAt(text, 14, 2);
  const second = hasSeconds && text[16] === ':' ? numberAt(text, 17, 2) : hasSeconds ? -1 : 0;
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) return false;
  const start = into.startMs + (hour * 60 + minute) * MINUTE_MS + second * SECOND_MS;
  return fill(into, start, start + (hasSeconds ? SECOND_MS : MINUTE_MS));
}

function fill(into: Bounds, startMs: number, endMs: number): true {
  into.startMs = startMs;
  into.endMs = endMs;
  return true;
}

/** @returns −1 where one of the characters is no digit */
function numberAt(text: string, from: number, count: number): number {
  let number = 0;
  for (let i = from; i < from + count; i += 1) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    number = number * 10 + digit;
  }
  return number;
}
