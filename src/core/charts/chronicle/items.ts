import { group } from 'd3-array';
import { utcMonth, utcYear } from 'd3-time';
import type { AnsweredEvent } from '../../engine/contract/answer.ts';
import { DAY_MS } from '../../time/span.ts';
import type { Span } from '../../time/span.ts';
import { isTakenAsHeld } from '../../model/dataset.ts';

/** A date that may be any in so long has no day to stand on. */
const VAGUE_MS = 40 * DAY_MS;
/** Events of more than so many days have sections of years. */
const YEARS_MS = 3 * 365.25 * DAY_MS;

/** What stands under one head: what began before the span, what is of no one month or year, or a month, or a year. */
export interface Section {
  readonly key: string;
  /** Where it begins, ms UTC; null for what began earlier (`early`) and what is of no one stretch (`vague`). */
  readonly start: number | null;
  readonly unit: 'month-year' | 'year';
  readonly count: number;
}

/** The chronicle in the order of reading. */
export type Item =
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'known' }
  | {
      readonly kind: 'event';
      readonly section: Section;
      readonly event: AnsweredEvent;
      readonly day: number;
    };

/**
 * Events under the heads of their months or years; before them those that began before the span, then those that may
 * be of any of several months or years; the rule of the known-on
 * day before all that was not settled by it.
 * @param events in the order of reading
 * @param span what is seen, finite
 */
export function orderItems(
  events: readonly AnsweredEvent[],
  span: Span,
  knownBefore: number | null,
): readonly Item[] {
  const placed = events.map((event) => ({ event, day: Math.floor(event.at / DAY_MS) * DAY_MS }));
  const isEarly = ({ event: { date }, day }: Placed): boolean =>
    date.shape === 'interval'
      ? !(date.bounds.start >= span.start)
      : !isVague(date) && day + DAY_MS <= span.start;
  const early = placed.filter(isEarly);
  const dated = placed.filter((one) => !isEarly(one));
  const inTime = dated.filter(
    ({ event: { date } }) => date.shape === 'interval' || lengthOf(date) <= YEARS_MS,
  );
  const isOfYears = (inTime.at(-1)?.day ?? 0) - (inTime[0]?.day ?? 0) > YEARS_MS;
  const interval = isOfYears ? utcYear : utcMonth;
  const isOfSeveral = ({ event: { date } }: Placed): boolean =>
    isVague(date) &&
    !(interval.floor(new Date(date.bounds.end - 1)).getTime() <= date.bounds.start);
  const vague = dated.filter(isOfSeveral);
  const later = dated.filter((one) => !isOfSeveral(one));
  const sections = group(later, ({ day }) => interval.floor(new Date(day)).getTime());
  const ruleBefore =
    knownBefore === null ? undefined : later.find((one) => isUnsettled(one, knownBefore));
  const itemsOf = (section: Section, own: readonly Placed[]): Item[] => [
    { kind: 'section', section },
    ...own.flatMap((one): Item[] => [
      ...(one === ruleBefore ? [{ kind: 'known' } as const] : []),
      { kind: 'event', section, ...one },
    ]),
  ];
  const unit = isOfYears ? 'year' : 'month-year';
  return [
    ...(
      [
        ['early', early],
        ['vague', vague],
      ] as const
    ).flatMap(([key, own]) =>
      own.length === 0 ? [] : itemsOf({ key, start: null, unit, count: own.length }, own),
    ),
    ...[...sections].flatMap(([start, own]) =>
      itemsOf({ key: String(start), start, unit, count: own.length }, own),
    ),
  ];
}

function isVague(date: AnsweredEvent['date']): boolean {
  return date.shape !== 'all-of' && date.shape !== 'interval' && lengthOf(date) > VAGUE_MS;
}

function lengthOf({ bounds: { start, end } }: AnsweredEvent['date']): number {
  return end - start;
}

interface Placed {
  readonly event: AnsweredEvent;
  readonly day: number;
}

/** What was not over on the known-on day, or was only expected then. */
function isUnsettled({ event, day }: Placed, knownBefore: number): boolean {
  return day >= knownBefore || (!isTakenAsHeld(event.status) && day >= knownBefore - DAY_MS);
}
