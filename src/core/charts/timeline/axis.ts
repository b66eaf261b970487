import { measureText } from '../drawing/text-metrics.ts';
import { AXIS_PX, HIJRI_PX } from './plot.ts';
import type { BinsLayout } from './layout.ts';
import { timeScale } from '../drawing/viewport.ts';
import type { HijriTick } from '../../time/hijri-ticks.ts';
import type { Tick } from '../../time/ticks.ts';
import type { Mark, TextMark } from '../drawing/mark.ts';
import type { Palette } from '../drawing/palette.ts';
import type { TimelineWords } from '../../labels/words.ts';

const UPPER_Y = 13;
const LOWER_Y = 31;
const HIJRI_Y = 49;
const SIZE_PX = 11;

/**
 * Two lines of words over the plot, grid lines through it: strong under the upper line, faint under the lower.
 * A Hijri line stands under both, with ticks of its own that do not go through the plot.
 */
export function axisMarks(
  layout: BinsLayout,
  palette: Palette,
  words: TimelineWords,
): { readonly grid: Mark[]; readonly axis: Mark[] } {
  const { viewport, ticks, hijri, height, over, top } = layout;
  const scale = timeScale(viewport);
  const bottom = AXIS_PX + (hijri === null ? 0 : HIJRI_PX);
  const rule = (key: string, ms: number, from: number, stroke: string, to = height): Mark => {
    const x = scale(ms);
    return { kind: 'rule', key, x1: x, y1: from, x2: x, y2: to, stroke, strokeWidth: 1 };
  };
  // No line goes through the words that stand over the lanes.
  const through = (key: string, ms: number, from: number, stroke: string): Mark[] =>
    over
      ? [rule(key, ms, from, stroke, bottom), rule(`${key} on`, ms, top, stroke)]
      : [rule(key, ms, from, stroke)];
  const grid = [
    ...ticks.minor.flatMap((tick) =>
      through(`minor ${String(tick.ms)}`, tick.ms, bottom - 6, palette.grid),
    ),
    ...ticks.major.flatMap((tick) =>
      through(`major ${String(tick.ms)}`, tick.ms, 4, palette.hairline),
    ),
    ...(hijri ?? [])
      .filter(({ isContext }) => !isContext)
      .map(({ ms }) => rule(`hijri ${String(ms)}`, ms, bottom - 15, palette.inkMuted, bottom - 2)),
  ];
  const { context } = ticks;
  const upper = [
    ...(context === undefined ? [] : [{ tick: context, ms: viewport.span.start }]),
    ...ticks.major.map((tick) => ({ tick, ms: tick.ms })),
  ];
  const axis: Mark[] = [
    ...upper.flatMap(({ tick, ms }) => tickText(tick, ms, UPPER_Y, 500, palette.ink)),
    ...ticks.minor.flatMap((tick) => tickText(tick, tick.ms, LOWER_Y, 400, palette.inkMuted)),
    ...(hijri ?? []).flatMap(hijriText),
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
    return wordsAt(`${tick.unit} ${String(tick.ms)}`, text, atMs, tick.widthPx, {
      y,
      weight,
      fill,
    });
  }

  function hijriText(tick: HijriTick): Mark[] {
    const text = words.hijriTick?.(tick) ?? '';
    const style = {
      y: HIJRI_Y,
      weight: 400,
      fill: palette.inkSecond,
      halo: palette.ground,
    } as const;
    return wordsAt(`hijri ${String(tick.ms)}`, text, tick.ms, tick.widthPx, style);
  }

  /** Nothing where they do not fit. */
  function wordsAt(
    key: string,
    text: string,
    atMs: number,
    roomPx: number,
    style: Pick<TextMark, 'y' | 'weight' | 'fill' | 'halo'>,
  ): Mark[] {
    const size = SIZE_PX * words.textScale;
    const mirrored = viewport.direction === 'rtl';
    const x = scale(atMs) + (mirrored ? -5 : 5);
    const width = measureText(text, size, style.weight);
    const end = mirrored ? x - width : x + width;
    if (roomPx < width + 6 || end < viewport.x || end > viewport.x + viewport.width) return [];
    return [
      {
        kind: 'text',
        key,
        x,
        text,
        align: mirrored ? 'right' : 'left',
        direction: words.direction,
        lang: words.lang,
        size,
        tabular: true,
        ...style,
      },
    ];
  }
}
