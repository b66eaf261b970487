import { DAY_MS } from './span.ts';

/** How a source qualifies a duration: "6 hours", "more than …", "at least …", "about …", "nearly …", "less than …". */
export type Comparator = 'exact' | 'more' | 'at-least' | 'about' | 'nearly' | 'less';

export const DURATION_UNITS = [
  'years',
  'months',
  'weeks',
  'days',
  'hours',
  'minutes',
  'seconds',
] as const;
export type DurationUnit = (typeof DURATION_UNITS)[number];

/** A parsed duration of the dataset. */
export interface Duration {
  readonly comparator: Comparator;
  /** The parts as written, largest first; only the last can have a fraction. Never empty. */
  readonly parts: readonly { readonly unit: DurationUnit; readonly value: number }[];
  /** The whole in ms; a year counts as 365.2425 days, a month as a twelfth of it. */
  readonly ms: number;
}

const COMPARATORS: Readonly<Record<string, Comparator>> = {
  '': 'exact',
  '>': 'more',
  '>=': 'at-least',
  '~': 'about',
  '<~': 'nearly',
  '<': 'less',
};

const UNIT_MS: Readonly<Record<DurationUnit, number>> = {
  years: 365.2425 * DAY_MS,
  months: (365.2425 / 12) * DAY_MS,
  weeks: 7 * DAY_MS,
  days: DAY_MS,
  hours: 3_600_000,
  minutes: 60_000,
  seconds: 1000,
};

const NUMBER = String.raw`(\d+(?:[.,]\d+)?)`;
const PATTERN = new RegExp(
  `^(>=|>|~|<~|<)?P(?=.)(?:${NUMBER}Y)?(?:${NUMBER}M)?(?:${NUMBER}W)?(?:${NUMBER}D)?` +
    `(?:T(?=.)(?:${NUMBER}H)?(?:${NUMBER}M)?(?:${NUMBER}S)?)?$`,
);

/**
 * Reads an ISO 8601 duration, `PT6H`, `P1Y2M`, `PT5,5H`, with a leading `>`, `>=`, `~`, `<~` or `<`.
 * @returns undefined where it is none
 */
export function parseDuration(text: string): Duration | undefined {
  const match = PATTERN.exec(text);
  if (match === null) return undefined;
  const written = match.slice(2);
  const parts = DURATION_UNITS.flatMap((unit, index) => {
    const value = written[index];
    return value === undefined ? [] : [{ unit, value: Number(value.replace(',', '.')) }];
  });
  if (parts.slice(0, -1).some(({ value }) => !Number.isInteger(value))) return undefined;
  const comparator = COMPARATORS[match[1] ?? ''] ?? 'exact';
  return { comparator, parts, ms: parts.reduce((sum, p) => sum + p.value * UNIT_MS[p.unit], 0) };
}
