import type { Stretches } from '../../../time/ticks.ts';
import type { Span } from '../../../time/span.ts';
import { measureText } from '../../drawing/text-metrics.ts';
import type { NamedStretch } from './columns.ts';
import { LABEL_PX } from './label-words.ts';
import type { LoomInput } from './loom-input.ts';
import type { StretchName } from './loom-strip.ts';
import type { Point } from './points.ts';

/** A stretch of the calendar with its name. */
export interface Stretch extends NamedStretch {
  readonly text: string;
}

/** The stretches that points lie in, each once, in the order of time. */
export function stretchesOf(
  points: readonly Point[],
  stretches: Stretches,
  input: Pick<LoomInput, 'nameStretch' | 'measuring'>,
): readonly Stretch[] {
  const starts = [...new Set(points.map(({ ms }) => stretches.floor(ms)))];
  return starts.map((ms) => named(ms, stretches, input));
}

export function named(
  ms: number,
  stretches: Stretches,
  { nameStretch, measuring }: Pick<LoomInput, 'nameStretch' | 'measuring'>,
): Stretch {
  const text = nameStretch(ms, stretches.unitAt(ms));
  return { ms, text, widthPx: measureName(text, measuring) };
}

export function measureName(text: string, { scale, wider }: LoomInput['measuring']): number {
  return measureText(text, LABEL_PX * scale, 500) * wider;
}

/** Between a name and what stands next, px. */
const CLEAR_PX = 8;
const MOST_EMPTY = 400;

/** The names that end before the next one stands. @param names in the order of their places */
export function thinNames<Name extends Pick<StretchName, 'text' | 'x'>>(
  names: readonly Name[],
  measuring: LoomInput['measuring'],
): readonly Name[] {
  const kept: Name[] = [];
  let next = Infinity;
  for (const name of [...names].reverse()) {
    if (name.x + measureName(name.text, measuring) + CLEAR_PX > next) continue;
    kept.unshift(name);
    next = name.x;
  }
  return kept;
}

/** The names of stretches that nothing lies in, as far as there is room between columns. */
export function emptyStretches(
  found: readonly StretchName[],
  xs: readonly number[],
  from: number,
  to: number,
  span: Span,
  stretches: Stretches,
  warp: (ms: number) => number,
  input: Pick<LoomInput, 'nameStretch' | 'measuring'>,
): readonly StretchName[] {
  const known = new Set(found.map(({ ms }) => ms));
  const taken = [
    ...xs.map((x) => [x, x] as const),
    ...found.map(({ x, text }) => [x, x + 5 + measureName(text, input.measuring)] as const),
  ];
  const names: StretchName[] = [];
  let ms = stretches.floor(span.start);
  for (let count = 0; count < MOST_EMPTY; count += 1) {
    const next = stretches.next(ms);
    if (!(next > ms) || ms >= span.end) break;
    const x = warp(ms);
    if (x > to) break;
    if (x >= from && !known.has(ms)) {
      const { text, widthPx } = named(ms, stretches, input);
      const end = x + 5 + widthPx;
      const isFree = end <= to && taken.every(([a, b]) => end + CLEAR_PX <= a || x >= b + CLEAR_PX);
      if (isFree) {
        names.push({ ms, text, x });
        taken.push([x, end]);
      }
    }
    ms = next;
  }
  return names;
}
