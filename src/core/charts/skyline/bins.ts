import { bisectRight } from 'd3-array';
import type { AnsweredEvent, Density } from '../../engine/contract/answer.ts';
import { QUAD_CLASSES } from '../../model/event-type.ts';
import type { QuadClass } from '../../model/event-type.ts';
import { calendarEdges } from '../../time/buckets.ts';
import type { EdtfDate } from '../../time/edtf.ts';
import { DAY_MS } from '../../time/span.ts';
import type { Span } from '../../time/span.ts';
import { isTakenAsHeld } from '../../model/dataset.ts';

/** Days of four months, weeks of two years, months of ten, quarters of thirty, then years. */
const MOST_BINS = 124;
/** What lasts longer, or may have been at any time in so long, has no square. */
const LONG_MS = 40 * DAY_MS;

/** Where the stretches of time begin that the skyline over a span counts by. @param span finite */
export function skylineEdges(span: Span): readonly number[] {
  return calendarEdges(span, MOST_BINS);
}

/** Conflict stands under the line, everything else over it: from the line outwards. */
const ABOVE: readonly QuadClass[] = [
  'material-cooperation',
  'verbal-cooperation',
  'statement',
  'unspecified',
];
const BELOW: readonly QuadClass[] = ['material-conflict', 'verbal-conflict'];

/** So many events of a class in a bin, at one side of the line. */
export interface Layer {
  readonly quad: QuadClass;
  readonly count: number;
  /** Of them, those that took place, by id, and then the others; null where they are only counted. */
  readonly events: {
    readonly occurred: readonly string[];
    readonly others: readonly string[];
  } | null;
}

/** What stands in a stretch of time, from the line outwards. */
export interface SkylineBin {
  readonly span: Span;
  readonly above: readonly Layer[];
  readonly below: readonly Layer[];
}

/** Puts every event in one bin, but for those that are too long for a place. */
export function stackEvents(
  events: readonly AnsweredEvent[],
  span: Span,
): { readonly bins: readonly SkylineBin[]; readonly leftOut: number } {
  const edges = skylineEdges(span);
  const inBin = new Map<number, AnsweredEvent[]>();
  let leftOut = 0;
  for (const event of events) {
    const day = Math.floor(event.at / DAY_MS) * DAY_MS;
    const bin = bisectRight(edges, day) - 1;
    const [start = 0, end = 0] = edges.slice(bin, bin + 2);
    if (day + DAY_MS <= span.start || day >= span.end || bin < 0 || !(end > start)) continue;
    if (isLong(event.date, Math.max(LONG_MS, end - start))) {
      leftOut += 1;
      continue;
    }
    const there = inBin.get(bin);
    if (there) there.push(event);
    else inBin.set(bin, [event]);
  }
  const bins = [...inBin].map(([bin, there]) => {
    const layer = (quad: QuadClass): Layer[] => {
      const own = there.filter(({ quadClass }) => quadClass === quad);
      const ids = (occurred: boolean): string[] =>
        own.filter(({ status }) => isTakenAsHeld(status) === occurred).map(({ id }) => id);
      const given = { occurred: ids(true), others: ids(false) };
      return own.length === 0 ? [] : [{ quad, count: own.length, events: given }];
    };
    return {
      span: { start: edges[bin] ?? 0, end: edges[bin + 1] ?? 0 },
      above: ABOVE.flatMap(layer),
      below: BELOW.flatMap(layer),
    };
  });
  return { bins: bins.sort((a, b) => a.span.start - b.span.start), leftOut };
}

/** A set of days has its place on the first; what has one open end and is no period, at the other. */
function isLong({ shape, bounds: { start, end } }: EdtfDate, longest: number): boolean {
  if (shape === 'all-of') return false;
  const isOpen = Number.isFinite(start) !== Number.isFinite(end);
  return (shape === 'interval' || !isOpen) && end - start > longest;
}

/** The counts of an answer as bins; those that lie in the span. */
export function stackCounts({ edges, counts }: Density, span: Span): readonly SkylineBin[] {
  return edges.slice(1).flatMap((end, bin): SkylineBin[] => {
    const start = edges[bin] ?? 0;
    if (end <= span.start || start >= span.end) return [];
    if (QUAD_CLASSES.every((quad) => (counts[quad][bin] ?? 0) === 0)) return [];
    const layer = (quad: QuadClass): Layer[] => {
      const count = counts[quad][bin] ?? 0;
      return count === 0 ? [] : [{ quad, count, events: null }];
    };
    return [{ span: { start, end }, above: ABOVE.flatMap(layer), below: BELOW.flatMap(layer) }];
  });
}
