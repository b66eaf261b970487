import { group } from 'd3-array';
import { utcMonth, utcYear } from 'd3-time';
import type { AnsweredEvent } from '../../engine/contract/answer.ts';
import { DAY_MS } from '../../time/span.ts';
import type { Span } from '../../time/span.ts';
import { eventDay } from '../drawing/event-day.ts';

/** A date that may be any in so long has no day to stand on. */
const VAGUE_MS = 40 * DAY_MS;
/** Events of more than so many days have sections of years. */
const YEARS_MS = 3 * 365.25 * DAY_MS;

/** What stands under one head: what began before the span, or a month, or a year. */
export interface Section {
  readonly key: string;
  /** Where it begins, ms UTC; null for what began earlier. */
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
 * Events under the heads of their months or years, those that began before the span first. What took place stands
 * before what did not on the same day, and the rule of the known-on day before all that was not settled by it.
 * @param span what is seen, finite
 */
export function orderItems(
  events: readonly AnsweredEvent[],
  span: Span,
  knownBefore: number | null,
): readonly Item[] {
  const placed = events.map((event) => ({ event, day: eventDay(event, knownBefore) }));
  const isEarly = ({ event: { date }, day }: Placed): boolean =>
    date.shape === 'interval' || isVague(date)
      ? !(date.bounds.start >= span.start)
      : day + DAY_MS <= span.start;
  const early = placed.filter(isEarly).sort((a, b) => byKnownStart(a, b) || byId(a, b));
  const later = placed.filter((one) => !isEarly(one)).sort(byDay);
  const isOfYears = (later.at(-1)?.day ?? 0) - (later[0]?.day ?? 0) > YEARS_MS;
  const interval = isOfYears ? utcYear : utcMonth;
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
    ...(early.length === 0
      ? []
      : itemsOf({ key: 'early', start: null, unit, count: early.length }, early)),
    ...[...sections].flatMap(([start, own]) =>
      itemsOf({ key: String(start), start, unit, count: own.length }, own),
    ),
  ];
}

function isVague({ shape, bounds: { start, end } }: AnsweredEvent['date']): boolean {
  return shape !== 'all-of' && Number.isFinite(end - start) && end - start > VAGUE_MS;
}

interface Placed {
  readonly event: AnsweredEvent;
  readonly day: number;
}

function byDay(a: Placed, b: Placed): number {
  return (
    a.day - b.day ||
    Number(a.event.status !== 'occurred') - Number(b.event.status !== 'occurred') ||
    byStart(a, b) ||
    byId(a, b)
  );
}

function byStart(a: Placed, b: Placed): number {
  const [one, other] = [a.event.date.bounds.start, b.event.date.bounds.start];
  return one === other ? 0 : one - other;
}

/** What nobody knows the beginning of comes last. */
function byKnownStart(a: Placed, b: Placed): number {
  const isKnown = ({ event }: Placed): number => Number(Number.isFinite(event.date.bounds.start));
  return isKnown(b) - isKnown(a) || byStart(a, b);
}

function byId(a: Placed, b: Placed): number {
  return a.event.id < b.event.id ? -1 : a.event.id > b.event.id ? 1 : 0;
}

/** What was not over on the known-on day, or was only expected then. */
function isUnsettled({ event, day }: Placed, knownBefore: number): boolean {
  return day >= knownBefore || (event.status !== 'occurred' && day >= knownBefore - DAY_MS);
}
