import type { Setting } from '../../labels/words.ts';
import { civilDay } from '../../time/civil.ts';
import type { Span } from '../../time/span.ts';
import { buildTicks } from '../../time/ticks.ts';
import type { Tick, TickUnit } from '../../time/ticks.ts';
import type { Mark } from './mark.ts';
import type { Palette } from './palette.ts';
import { measureText } from './text-metrics.ts';

const SIZE_PX = 11;

/** A tick of an axis of one line. */
export interface AxisTick extends Tick {
  readonly x: number;
  /** What it is called where there is room: with the longer unit that begins there. */
  readonly full: TickUnit;
  /** Of the year that began before the axis does. */
  readonly isContext?: boolean;
}

/** A plot over an axis; px. */
export interface TickedPlot {
  readonly ticks: readonly AxisTick[];
  readonly left: number;
  readonly width: number;
  /** Which way time runs. */
  readonly direction: 'ltr' | 'rtl';
  /** Where ticks begin, and the foot of the plot. */
  readonly top: number;
  readonly foot: number;
}

export interface TickWords extends Setting {
  readonly tick: (ms: number, unit: TickUnit) => string;
}

/** The ticks of an axis of one line. @param placeOf from ms UTC to px */
export function buildAxisTicks(
  span: Span,
  widthPx: number,
  placeOf: (ms: number) => number,
): readonly AxisTick[] {
  return chooseTicks(span, widthPx).map((tick) => ({ ...tick, x: placeOf(tick.ms) }));
}

/** The ticks of months or years where there are several, else the finer ones; the first of a longer unit says which. */
function chooseTicks(span: Span, widthPx: number): Omit<AxisTick, 'x'>[] {
  const { major, minor, context } = buildTicks(span, widthPx);
  if (major.length < 3 && minor.length > 0) {
    const begins = new Set(major.map(({ ms }) => ms));
    return minor.map((tick, index) => {
      const isNew = index === 0 || begins.has(tick.ms);
      return { ...tick, full: isNew ? (FULL[tick.unit] ?? tick.unit) : tick.unit };
    });
  }
  const upper = context
    ? [{ ...context, ms: span.start, isContext: context.unit === 'year' }, ...major]
    : major;
  return upper.map((tick, index) => {
    const isNew = tick.unit !== 'month-year' || index === 0 || civilDay(tick.ms).month === 0;
    return isNew ? { ...tick, full: tick.unit } : { ...tick, unit: 'month', full: 'month' };
  });
}

const FULL: Partial<Record<TickUnit, TickUnit>> = {
  month: 'month-year',
  'month-short': 'month-year',
  day: 'date',
  weekday: 'date',
  hour: 'date',
};

/**
 * Light ticks through the plot and words below it, where they do not touch. A year that began before gives way to the
 * one that begins.
 */
export function axisTickMarks(
  { ticks, left, width, direction, top, foot }: TickedPlot,
  palette: Palette,
  words: TickWords,
): Mark[] {
  const size = SIZE_PX * words.textScale;
  let free = -Infinity;
  const alongOf = ({ x }: AxisTick): number => (direction === 'ltr' ? x - left : left + width - x);
  return ticks.flatMap((tick, index): Mark[] => {
    const { ms, unit, full, x, isContext } = tick;
    const along = alongOf(tick);
    const fits = (text: string): boolean =>
      along >= free && along + 4 + measureText(text, size, 400) <= width;
    const text = [full, unit].map((one) => words.tick(ms, one)).find(fits);
    if (text === undefined) return [];
    const next = ticks[index + 1];
    const nextFree = along + 12 + measureText(text, size, 400);
    if (isContext && next && alongOf(next) < nextFree) return [];
    free = nextFree;
    const key = `${unit} ${String(index)} ${String(ms)}`;
    return [
      {
        ...{ kind: 'rule', key: `tick ${key}`, x1: x, y1: top, x2: x, y2: foot + 4 },
        ...{ stroke: palette.hairline, strokeWidth: 1 },
      },
      {
        ...{ kind: 'text', key, text, y: foot + 1 + 12 * words.textScale },
        x: direction === 'ltr' ? x + 4 : x - 4,
        align: direction === 'ltr' ? 'left' : 'right',
        ...{ direction: words.direction, lang: words.lang, size, weight: 400 },
        ...{ fill: palette.inkMuted, tabular: true },
      },
    ];
  });
}
