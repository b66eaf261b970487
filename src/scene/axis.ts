import { measureText } from '../layout/text-metrics.ts';
import { AXIS_PX } from '../layout/plot.ts';
import type { TimelineLayout } from '../layout/timeline.ts';
import { timeScale } from '../layout/viewport.ts';
import type { Tick } from '../time/ticks.ts';
import type { Mark, TextMark } from './mark.ts';
import type { Palette } from './palette.ts';
import type { TimelineWords } from './words.ts';

const UPPER_Y = 13;
const LOWER_Y = 31;
const SIZE_PX = 11;

/** Two lines of words over the plot, grid lines through it: strong under the upper line, faint under the lower. */
export function axisMarks(
  layout: TimelineLayout,
  palette: Palette,
  words: TimelineWords,
): { readonly grid: Mark[]; readonly axis: Mark[] } {
  const { viewport, ticks, height } = layout;
  const scale = timeScale(viewport);
  const rule = (key: string, ms: number, from: number, stroke: string): Mark => {
    const x = scale(ms);
    return { kind: 'rule', key, x1: x, y1: from, x2: x, y2: height, stroke, strokeWidth: 1 };
  };
  const grid = [
    ...ticks.minor.map((tick) =>
      rule(`minor ${String(tick.ms)}`, tick.ms, AXIS_PX - 6, palette.grid),
    ),
    ...ticks.major.map((tick) => rule(`major ${String(tick.ms)}`, tick.ms, 4, palette.hairline)),
  ];
  const { context } = ticks;
  const upper = [
    ...(context === undefined ? [] : [{ tick: context, ms: viewport.span.start }]),
    ...ticks.major.map((tick) => ({ tick, ms: tick.ms })),
  ];
  const axis: Mark[] = [
    ...upper.flatMap(({ tick, ms }) => tickText(tick, ms, UPPER_Y, 500, palette.ink)),
    ...ticks.minor.flatMap((tick) => tickText(tick, tick.ms, LOWER_Y, 400, palette.inkMuted)),
  ];
  return { grid, axis };

  function tickText(
    tick: Tick,
    atMs: number,
    y: number,
    weight: TextMark['weight'],
    fill: string,
  ): Mark[] {
    const text = words.tick(tick.ms, tick.unit);
    const size = SIZE_PX * words.textScale;
    const mirrored = viewport.direction === 'rtl';
    const x = scale(atMs) + (mirrored ? -5 : 5);
    const width = measureText(text, size, weight);
    const fits = tick.widthPx >= width + 6;
    const end = mirrored ? x - width : x + width;
    if (!fits || end < viewport.x || end > viewport.x + viewport.width) return [];
    return [
      {
        kind: 'text',
        key: `${tick.unit} ${String(tick.ms)}`,
        x,
        y,
        text,
        align: mirrored ? 'right' : 'left',
        direction: words.direction,
        lang: words.lang,
        size,
        weight,
        fill,
        tabular: true,
      },
    ];
  }
}
