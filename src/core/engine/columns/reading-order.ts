import { group } from 'd3-array';
import type { Relation } from '../../model/dataset.ts';
import type { KnownEvent } from '../../model/known.ts';
import type { EdtfDate } from '../../time/edtf.ts';
import { standAt, standWithin } from '../../time/stand-at.ts';
import { isTakenAsHeld } from '../../model/dataset.ts';

/** What an event with such a relation to another comes after: a cause, a plan, a whole, an occasion. */
const COMES_AFTER: ReadonlySet<Relation> = new Set([
  'follows',
  'outcome-of',
  'part-of',
  'responds-to',
  'supersedes',
]);

/** The order in which events are read, by their places in a list. */
export interface ReadingOrder {
  /** Where each stands among the others in time, ms UTC; finite. */
  readonly at: Float64Array;
  /** The place of each in the order of reading, from 0; ascending with `at`. */
  readonly rank: Uint32Array;
}

/**
 * Orders events as they are read: by where they stand in time. A cause, plan or occasion stands before its outcome
 * or response wherever both dates allow it; an uncertain date is moved for that within what it may be, a day never. Of
 * one instant (mostly: of one day) causes come first, too, then what took place, then what more took part in, then
 * what more sources report, then what stands first in the list.
 * @param before what took place by a report did so before this instant (ms UTC); null: not known
 */
export function orderForReading(
  events: readonly KnownEvent[],
  dateOf: (edtf: string) => EdtfDate,
  before: number | null,
): ReadingOrder {
  const dates = events.map(({ date }) => dateOf(date));
  const own = events.map(({ status }, index) => {
    const date = dates[index];
    return date ? standAt(date, isTakenAsHeld(status) ? before : null) : 0;
  });
  const { causes, occasions } = findCauses(events);
  const kept = keepFeasible(causes, dates);
  const at = moveWithin(own, kept);
  const order: number[] = [];
  const alike = group(at.keys(), (index) => at[index] ?? 0);
  for (const ms of Float64Array.from(alike.keys()).sort()) {
    const indices = alike.get(ms) ?? [];
    const weighed = indices.length > 1 ? sortByWeight(indices, events) : indices;
    order.push(...putCausesFirst(putCausesFirst(weighed, occasions), kept.causes));
  }
  const rank = new Uint32Array(events.length);
  order.forEach((index, place) => (rank[index] = place));
  return { at, rank };
}

/** By the place of an event, the places of those it comes after. */
type Causes = ReadonlyMap<number, readonly number[]>;

/** `occasions` are what events are about: they come first within an instant and move nothing. */
function findCauses(events: readonly KnownEvent[]): {
  readonly causes: Causes;
  readonly occasions: Causes;
} {
  const indexOf = new Map(events.map(({ id }, index) => [id, index]));
  const causes = new Map<number, number[]>();
  const occasions = new Map<number, number[]>();
  for (const [index, { related = [] }] of events.entries()) {
    for (const { event, relation } of related) {
      const cause = indexOf.get(event);
      if (cause === undefined || cause === index) continue;
      const into = COMES_AFTER.has(relation) ? causes : occasions;
      const known = into.get(index);
      if (known) known.push(cause);
      else into.set(index, [cause]);
    }
  }
  return { causes, occasions };
}

interface Feasible {
  /** Those that all can come first at once. */
  readonly causes: Causes;
  /** Every event with causes or outcomes, causes first. */
  readonly order: readonly number[];
  /** What the causes leave of what a date may be, by the place of the event; both inclusive. */
  readonly earliest: ReadonlyMap<number, number>;
  readonly latest: ReadonlyMap<number, number>;
}

/** Leaves out causes that are over too late, and those in a circle. */
function keepFeasible(causes: Causes, dates: readonly EdtfDate[]): Feasible {
  const concerned = [...new Set([...causes].flatMap(([index, all]) => [index, ...all]))];
  const order = putCausesFirst(concerned, causes);
  const place = new Map(order.map((index, at) => [index, at]));
  const earliest = new Map<number, number>();
  const latest = new Map<number, number>();
  for (const index of order) {
    const date = dates[index];
    const { start, end } = date ? standWithin(date) : { start: -Infinity, end: Infinity };
    earliest.set(index, start);
    latest.set(index, Math.max(start, end - 1));
  }
  const kept = new Map<number, readonly number[]>();
  for (const index of order) {
    const own = (causes.get(index) ?? []).filter(
      (cause) =>
        (place.get(cause) ?? 0) < (place.get(index) ?? 0) &&
        (earliest.get(cause) ?? 0) <= (latest.get(index) ?? 0),
    );
    if (own.length === 0) continue;
    kept.set(index, own);
    const after = own.map((cause) => earliest.get(cause) ?? 0);
    earliest.set(index, Math.max(earliest.get(index) ?? 0, ...after));
  }
  for (const index of order.toReversed()) {
    for (const cause of kept.get(index) ?? []) {
      latest.set(cause, Math.min(latest.get(cause) ?? 0, latest.get(index) ?? 0));
    }
  }
  return { causes: kept, order, earliest, latest };
}

/** Causes are moved to their outcomes as far as they can be, then outcomes to their causes. */
function moveWithin(own: readonly number[], feasible: Feasible): Float64Array {
  const { causes, order, earliest, latest } = feasible;
  const at = Float64Array.from(own);
  for (const index of order.toReversed()) {
    const here = Math.max(at[index] ?? 0, earliest.get(index) ?? 0);
    at[index] = Math.min(here, latest.get(index) ?? 0);
    for (const cause of causes.get(index) ?? []) {
      at[cause] = Math.max(earliest.get(cause) ?? 0, Math.min(at[cause] ?? 0, at[index]));
    }
  }
  for (const index of order) {
    const after = (causes.get(index) ?? []).map((cause) => at[cause] ?? 0);
    at[index] = Math.min(latest.get(index) ?? 0, Math.max(at[index] ?? 0, ...after));
  }
  return at;
}

function sortByWeight(indices: readonly number[], events: readonly KnownEvent[]): number[] {
  const weights = new Map(
    indices.map((index) => {
      const { status = 'occurred', participants = [], claims = [] } = events[index] ?? {};
      const who = new Set(participants.map(({ actor }) => actor)).size;
      const by = new Set(claims.map(({ source }) => source)).size;
      return [index, [isTakenAsHeld(status) ? 1 : 0, who, by]];
    }),
  );
  const weightOf = (index: number, at: number): number => weights.get(index)?.[at] ?? 0;
  return [...indices].sort(
    (a, b) =>
      weightOf(b, 0) - weightOf(a, 0) ||
      weightOf(b, 1) - weightOf(a, 1) ||
      weightOf(b, 2) - weightOf(a, 2) ||
      a - b,
  );
}

/** The same in their order, but for causes, which come right before what first needs them; circles are broken. */
function putCausesFirst(indices: readonly number[], causes: Causes): number[] {
  const waiting = new Set(indices);
  const found: number[] = [];
  const placeOf = new Map(indices.map((index, place) => [index, place]));
  for (const first of indices) {
    const trail = [first];
    for (let index = trail.at(-1); index !== undefined; index = trail.at(-1)) {
      const before = waiting.delete(index)
        ? (causes.get(index) ?? []).filter((cause) => waiting.has(cause))
        : [];
      if (before.length > 0) {
        before.sort((a, b) => (placeOf.get(b) ?? 0) - (placeOf.get(a) ?? 0));
        trail.push(...before);
      } else {
        trail.pop();
        if (placeOf.delete(index)) found.push(index);
      }
    }
  }
  return found;
}
