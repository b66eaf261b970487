import type { Span } from '../../../time/span.ts';
import { isVague } from './points.ts';
import type { Period } from './points.ts';
import type { EndCertainty } from './time-shape.ts';
import type { Warp } from '../../drawing/warp.ts';

/** How a band ends: where nobody knows it goes on, and where it is cut by the edge of the plot. */
export type BandEnd = EndCertainty | 'cut';

/** A period or a set of dates under the rows; px along time, before any mirroring. */
export interface Band {
  readonly period: Period;
  readonly from: number;
  readonly to: number;
  readonly startIs: BandEnd;
  readonly endIs: BandEnd;
  /** The dates of a set; empty where it is a period. */
  readonly dots: readonly number[];
  /** Some day of it, nobody knows which. */
  readonly isVague: boolean;
  /** From the first band, 0 and more. */
  readonly row: number;
  /** Where the words stand: their beginning, or their end where they stand before the band. */
  readonly words: { readonly x: number; readonly side: 1 | -1; readonly own: boolean };
}

export interface BandsInput {
  readonly periods: readonly Period[];
  readonly warp: Warp;
  readonly span: Span;
  /** Where bands may lie, px. */
  readonly from: number;
  readonly to: number;
  /** How long the words of an event are, px. */
  readonly wordsPx: (id: string) => number;
}

const INSET_PX = 8;
const GAP_PX = 7;
const DOT_PX = 4;

/** A band for every period that is seen, each in a row of its own: words in it, else after it, else before it, else over it. */
export function layoutBands({
  periods,
  warp,
  span,
  from,
  to,
  wordsPx,
}: BandsInput): readonly Band[] {
  const bands: Band[] = [];
  let row = 0;
  for (const period of periods) {
    const { event, shape } = period;
    const { bounds } = event.date;
    if (bounds.end <= span.start || bounds.start >= span.end) continue;
    const place = (ms: number): number => Math.max(from, Math.min(to, warp(ms)));
    const dots =
      shape.anchors.length > 1 ? shape.anchors.map(warp).filter((x) => x >= from && x <= to) : [];
    const isSet = shape.anchors.length > 1;
    if (isSet && dots.length === 0) continue;
    const a = isSet ? Math.min(...dots) : place(bounds.start);
    const b = isSet ? Math.max(...dots) : Math.max(a + 2, place(bounds.end));
    const reach = isSet ? DOT_PX : 0;
    const words = placeBandWords(
      ...([a - reach, b + reach, wordsPx(event.id), from, to] as const),
      isSet || isVague(period),
    );
    bands.push({
      period,
      from: a,
      to: b,
      startIs: bounds.start < span.start ? 'cut' : (shape.bar?.startIs ?? 'approximate'),
      endIs:
        bounds.end > span.end && Number.isFinite(bounds.end)
          ? 'cut'
          : (shape.bar?.endIs ?? 'approximate'),
      dots,
      isVague: isVague(period),
      row,
      words,
    });
    row += words.own ? 2 : 1;
  }
  return bands;
}

function placeBandWords(
  a: number,
  b: number,
  width: number,
  from: number,
  to: number,
  isLine: boolean,
): Band['words'] {
  if (!isLine && b - a >= width + 2 * INSET_PX) return { x: a + INSET_PX, side: 1, own: false };
  if (b + GAP_PX + width <= to) return { x: b + GAP_PX, side: 1, own: false };
  if (a - GAP_PX - width >= from) return { x: a - GAP_PX, side: -1, own: false };
  return { x: Math.max(from, Math.min(a, to - width)), side: 1, own: true };
}
