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
 * Events under the heads of their months or years, those that began before the span first; the rule of the known-on
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
    date.shape === 'interval' || isVague(date)
      ? !(date.bounds.start >= span.start)
      : day + DAY_MS <= span.start;
  const early = placed.filter(isEarly);
  const later = placed.filter((one) => !isEarly(one));
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

/** What was not over on the known-on day, or was only expected then. */
function isUnsettled({ event, day }: Placed, knownBefore: number): boolean {
  return day >= knownBefore || (!isTakenAsHeld(event.status) && day >= knownBefore - DAY_MS);
}
