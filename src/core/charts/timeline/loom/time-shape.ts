import type { EdtfDate, EdtfEnd, EdtfPoint } from '../../../time/edtf.ts';
import { DAY_MS } from '../../../time/span.ts';
import type { Span } from '../../../time/span.ts';

/** How sure one end of a period is. */
export type EndCertainty = 'certain' | 'approximate' | 'open' | 'unknown';

/** What of a date is drawn along time, in ms UTC. */
export interface TimeShape {
  /** Where the glyphs stand, in time order; the first is the event's own place. Never empty. */
  readonly anchors: readonly number[];
  /** Earliest to latest, where the date is not one certain day; one end is ±Infinity where it is open. */
  readonly whisker?: Span & { readonly approximate: boolean };
  /** A period; ±Infinity where it is open or nobody says. */
  readonly bar?: Span & { readonly startIs: EndCertainty; readonly endIs: EndCertainty };
}

/**
 * What to draw of a date. A date without a finite bound at all stands at 1970-01-01.
 * @param before it is known to lie before this instant (ms UTC), so its glyph stands there too; null: not known
 */
export function timeShape(date: EdtfDate, before: number | null = null): TimeShape {
  if (date.shape === 'interval') return intervalShape(date);
  const middle = middleOf(cutAt(date.bounds, before));
  const anchors = date.shape === 'all-of' ? distinctMiddles(date.points) : [middle];
  if (anchors.length === 0) return { anchors: [middle] };
  const single = date.points.length === 1 ? date.points[0] : undefined;
  const certainDay =
    single !== undefined && single.bounds.end - single.bounds.start <= DAY_MS && !date.approximate;
  if (certainDay || date.shape === 'all-of' || isEndless(date.bounds)) return { anchors };
  return { anchors, whisker: { ...date.bounds, approximate: date.approximate } };
}

/** A span that reaches over an instant, ended there. */
function cutAt({ start, end }: Span, instant: number | null): Span {
  return instant !== null && Number.isFinite(start) && start < instant && instant < end
    ? { start, end: instant }
    : { start, end };
}

function intervalShape(date: EdtfDate): TimeShape {
  const startIs = certainty(date.start);
  const endIs = certainty(date.end);
  const start = isPoint(date.start) ? date.start.bounds.start : -Infinity;
  const end = isPoint(date.end) ? date.end.bounds.end : Infinity;
  const anchor = Number.isFinite(start)
    ? start + Math.min(DAY_MS, end - start) / 2
    : Number.isFinite(end)
      ? end - DAY_MS / 2
      : 0;
  return { anchors: [anchor], bar: { start, end, startIs, endIs } };
}

function certainty(end: EdtfEnd | undefined): EndCertainty {
  if (!isPoint(end)) return end ?? 'unknown';
  return end.approximate || end.bounds.end - end.bounds.start > DAY_MS ? 'approximate' : 'certain';
}

function isPoint(end: EdtfEnd | undefined): end is EdtfPoint {
  return typeof end === 'object';
}

function isEndless(span: Span): boolean {
  return !Number.isFinite(span.start) && !Number.isFinite(span.end);
}

function distinctMiddles(points: readonly EdtfPoint[]): number[] {
  return [...new Set(points.map(({ bounds }) => middleOf(bounds)))].sort((a, b) => a - b);
}

/** Of a stretch with one end, the middle of the day at that end. */
function middleOf({ start, end }: Span): number {
  if (Number.isFinite(start) && Number.isFinite(end)) return (start + end) / 2;
  if (Number.isFinite(start)) return start + DAY_MS / 2;
  return Number.isFinite(end) ? end - DAY_MS / 2 : 0;
}
