import type { EdtfDate, EdtfEnd, EdtfPoint } from '../../../time/edtf.ts';
import { DAY_MS } from '../../../time/span.ts';
import type { Span } from '../../../time/span.ts';
import { cutAt, isCertainDay, middleOf, noonOfFirstDay } from '../../../time/stand-at.ts';

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
  if (isCertainDay(date) || date.shape === 'all-of' || isEndless(date.bounds)) return { anchors };
  return { anchors, whisker: { ...date.bounds, approximate: date.approximate } };
}

function intervalShape(date: EdtfDate): TimeShape {
  const startIs = certainty(date.start);
  const endIs = certainty(date.end);
  const start = isPoint(date.start) ? date.start.bounds.start : -Infinity;
  const end = isPoint(date.end) ? date.end.bounds.end : Infinity;
  return { anchors: [noonOfFirstDay({ start, end })], bar: { start, end, startIs, endIs } };
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
