import { pathRound } from 'd3-path';
import type { OverviewLayout } from './layout.ts';
import { measureText } from '../drawing/text-metrics.ts';
import type { TickUnit } from '../../time/ticks.ts';
import type { Mark } from '../drawing/mark.ts';
import type { Palette } from '../drawing/palette.ts';
import type { Setting } from '../../labels/words.ts';

/** The strip's columns in muted ink, as one path, and its years. */
export function overviewScene(
  layout: OverviewLayout,
  palette: Palette,
  words: Setting & { readonly tick: (ms: number, unit: TickUnit) => string },
): Mark[] {
  const { height, width, columns, direction } = layout;
  const density = pathRound();
  for (const one of columns) density.rect(one.x, height - one.height, one.width, one.height);
  const size = 11 * words.textScale;
  const marks: Mark[] = [];
  let free = -Infinity;
  for (const { ms, unit, x, widthPx } of layout.ticks) {
    const text = words.tick(ms, unit);
    const room = measureText(text, size, 400) + 8;
    marks.push({
      kind: 'rule',
      key: `tick ${String(ms)}`,
      x1: x,
      y1: 0,
      x2: x,
      y2: height,
      stroke: palette.hairline,
      strokeWidth: 1,
    });
    const along = direction === 'ltr' ? x : width - x;
    if (widthPx < room || along < free || along + room > width) continue;
    free = along + room;
    marks.push({
      kind: 'text',
      key: `year ${String(ms)}`,
      x: direction === 'ltr' ? x + 4 : x - 4,
      y: 12,
      text,
      align: direction === 'ltr' ? 'left' : 'right',
      direction: words.direction,
      lang: words.lang,
      size,
      weight: 400,
      fill: palette.inkMuted,
      tabular: true,
    });
  }
  if (columns.length > 0) {
    marks.unshift({ kind: 'path', key: 'density', d: String(density), fill: palette.connector });
  }
  return marks;
}
