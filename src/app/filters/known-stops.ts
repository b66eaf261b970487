import { foldText } from '../../core/model/fold.ts';
import { buildPublishedBefore } from '../../core/model/known.ts';
import type { Source } from '../../core/model/dataset.ts';
import { parseDay, parseEdtf } from '../../core/time/edtf.ts';

/** A place where the known-on slider can stand. */
export interface KnownStop {
  /** As the view and the address have it: `YYYY-MM-DD`, or `all`. */
  readonly known: string;
  /** The end of that day, ms UTC; Infinity for `all`. */
  readonly before: number;
}

/** Days by which at least one source was surely public, each once, in order; after them everything. */
export function buildKnownStops(sources: readonly Source[]): readonly KnownStop[] {
  const days = new Map<string, KnownStop>();
  for (const end of buildPublishedBefore(sources).values()) {
    const known = Number.isFinite(end) ? dayEndingAt(end) : undefined;
    const day = known === undefined ? undefined : parseDay(known);
    if (known !== undefined && day) days.set(known, { known, before: day.end });
  }
  const inOrder = [...days.values()].sort((a, b) => a.before - b.before);
  return [...inOrder, { known: 'all', before: Infinity }];
}

/**
 * The index of the stop that shows the same as an instant: the last one no later than it, or else the first.
 * @param knownBefore ms UTC, null for everything
 */
export function stopAt(stops: readonly KnownStop[], knownBefore: number | null): number {
  const at = knownBefore ?? Infinity;
  return Math.max(
    0,
    stops.findLastIndex(({ before }) => before <= at),
  );
}

/** The nearest stop after an instant (`1`) or before it (`-1`); undefined where there is none. */
export function stopBeside(
  stops: readonly KnownStop[],
  knownBefore: number | null,
  direction: 1 | -1,
): KnownStop | undefined {
  const at = knownBefore ?? Infinity;
  return direction === 1
    ? stops.find(({ before }) => before > at)
    : stops.findLast(({ before }) => before < at);
}

/**
 * The day somebody wrote, in digits of any script; of a month or a year, its last day.
 * @returns `YYYY-MM-DD`; undefined where it is no date, or one without an end
 */
export function parseKnownDay(text: string): string | undefined {
  const date = parseEdtf(foldText(text).toUpperCase());
  if (date?.shape !== 'date' || !Number.isFinite(date.bounds.end)) return undefined;
  const day = dayEndingAt(date.bounds.end);
  return day !== undefined && parseDay(day) ? day : undefined;
}

/** The UTC day that ends at an instant (ms UTC), or else has it inside, as EDTF; undefined beyond what a date can hold. */
export function dayEndingAt(end: number): string | undefined {
  const day = new Date(end - 1);
  return Number.isNaN(day.getTime()) ? undefined : day.toISOString().split('T')[0];
}
