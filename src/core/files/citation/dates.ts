import type { Locale } from '../../i18n/locale.ts';
import { civilDay } from '../../time/civil.ts';

/** A date as it was read. */
export type ReadDate = Parameters<Locale['date']>[0];
type Bounds = ReadDate['bounds'];

/** A date in a citation: as written in the data, in the reader's words, and as it was read. */
export interface CitedDate {
  readonly edtf: string;
  readonly words: string;
  /** Absent where the string is no date that can be read. */
  readonly read?: ReadDate;
}

/** Year, month 1 … 12, day 1 … 31; the finer ones left out where they are not known. */
export type CalendarParts =
  | readonly []
  | readonly [year: number]
  | readonly [year: number, month: number]
  | readonly [year: number, month: number, day: number];

/** The year, month and day that every instant of the bounds shares, years 1 … 9999; as many as they share. */
export function sharedParts({ start, end }: Bounds): CalendarParts {
  if (!Number.isFinite(start) || !Number.isFinite(end)) return [];
  const first = partsOf(start);
  const last = partsOf(end - 1);
  if (first[0] !== last[0] || first[0] < 1 || first[0] > 9999) return [];
  if (first[1] !== last[1]) return [first[0]];
  return first[2] === last[2] ? first : [first[0], first[1]];
}

/** The day an instant (ms UTC) lies in. */
export function partsOf(ms: number): readonly [year: number, month: number, day: number] {
  const { year, month, day } = civilDay(ms);
  return [year, month + 1, day];
}

/** The parts as ISO 8601: `2025-04-10`, `2025-04`, `2025`; empty without any. */
export function isoOf(parts: CalendarParts): string {
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

/** Whether year, month and day say all there is to say: one certain day, month or year. */
export function isPlainDate({ edtf }: CitedDate): boolean {
  return /^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(edtf);
}

const BIBLATEX_END = String.raw`(?:\d{4}(?:-(?:0\d|1[0-2]|2[1-4])(?:-\d\d)?)?|\d{3}X|\d\dXX)[?~%]?`;
const BIBLATEX_DATE = new RegExp(
  `^(?:${BIBLATEX_END}|${BIBLATEX_END}/(?:${BIBLATEX_END}|\\.\\.)?)$`,
);

/**
 * The value of a `date` field: biblatex (manual, section 2.3.8) reads EDTF's level 1; of anything else it is
 * given the part that all possible days share. So is a period without a start, which biblatex would read, but
 * for which other readers (citation-js 0.7) refuse the whole file.
 * @returns undefined where they share none
 */
export function biblatexDate({ edtf, read }: CitedDate): string | undefined {
  if (read === undefined) return undefined;
  if (BIBLATEX_DATE.test(edtf)) return edtf;
  return isoOf(sharedParts(read.bounds)) || undefined;
}

/** A date variable of CSL-JSON (citation-style-language schema 1.0.2). */
export interface CslDate {
  readonly 'date-parts'?: readonly CalendarParts[];
  /** 1 spring … 4 winter */
  readonly season?: number;
  readonly circa?: boolean;
  /** EDTF, where no parts of the calendar can say it. */
  readonly literal?: string;
}

/** @returns undefined where the string is no date */
export function cslDate({ edtf, read }: CitedDate): CslDate | undefined {
  if (read === undefined) return undefined;
  const isCirca = read.approximate || read.uncertain || read.shape === 'one-of';
  return { ...(cslParts(read) ?? { literal: edtf }), ...(isCirca ? { circa: true } : {}) };
}

function cslParts(read: ReadDate): CslDate | undefined {
  const [point] = read.points;
  if (read.shape === 'interval') return cslInterval(read);
  if (read.shape === 'date' && point?.subYear !== undefined && point.subYear <= 24) {
    const [year] = partsOf(point.bounds.start);
    return { 'date-parts': [[year]], season: point.subYear - 20 };
  }
  const parts = sharedParts(read.bounds);
  return parts.length === 0 ? undefined : { 'date-parts': [parts] };
}

function cslInterval({ start, end }: ReadDate): CslDate | undefined {
  if (typeof start !== 'object' || typeof end !== 'object') return undefined;
  const ends = [sharedParts(start.bounds), sharedParts(end.bounds)];
  return ends.some((parts) => parts.length === 0) ? undefined : { 'date-parts': ends };
}
