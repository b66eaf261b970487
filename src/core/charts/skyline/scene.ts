import { group } from 'd3-array';
import { pathRound } from 'd3-path';
import type { Setting } from '../../labels/words.ts';
import type { TickUnit } from '../../time/ticks.ts';
import type { GroupMark, Mark } from '../drawing/mark.ts';
import type { Palette } from '../drawing/palette.ts';
import { measureText } from '../drawing/text-metrics.ts';
import type { SkylineBlock, SkylineLayout } from './layout.ts';

const SIZE_PX = 11;

export interface SkylineWords extends Setting {
  readonly tick: (ms: number, unit: TickUnit) => string;
}

/** Squares or bars at both sides of a line, one path a class, and what the times are called below. */
export function skylineScene(
  layout: SkylineLayout,
  palette: Palette,
  words: SkylineWords,
): GroupMark {
  const { width, foot, line, known } = layout;
  const base: Mark = {
    ...{ kind: 'rule', key: 'line', x1: 0, y1: line, x2: width, y2: line },
    ...{ stroke: palette.connector, strokeWidth: 1 },
  };
  const rule: Mark[] =
    known === null
      ? []
      : [
          {
            ...{ kind: 'rule', key: 'known', x1: known, y1: 0, x2: known, y2: foot + 4 },
            ...{ stroke: palette.ink, strokeWidth: 1.25 },
          },
        ];
  return {
    kind: 'group',
    key: 'skyline',
    id: 'skyline',
    marks: [
      ...axisMarks(layout, palette, words),
      ...blockMarks(layout.blocks, palette),
      base,
      ...rule,
    ],
  };
}

function blockMarks(blocks: readonly SkylineBlock[], palette: Palette): Mark[] {
  const kinds = group(blocks, ({ quad, occurred }) => `${quad} ${occurred ? 'occurred' : 'other'}`);
  return [...kinds]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, own]): Mark[] => {
      const [first] = own;
      if (!first) return [];
      const colour = palette.quad[first.quad];
      const path = pathRound();
      const inset = first.occurred ? 0 : 0.5;
      for (const { left, top, right, bottom } of own) {
        path.rect(left + inset, top + inset, right - left - 2 * inset, bottom - top - 2 * inset);
      }
      const drawn = { kind: 'path', key, d: String(path) } as const;
      return first.occurred
        ? [{ ...drawn, fill: colour }]
        : [{ ...drawn, fill: palette.ground, stroke: colour, strokeWidth: 1 }];
    });
}

/** Light ticks through the plot and words below it, where they do not touch. */
function axisMarks(
  { ticks, width, direction, foot }: SkylineLayout,
  palette: Palette,
  words: SkylineWords,
): Mark[] {
  const size = SIZE_PX * words.textScale;
  let free = -Infinity;
  return ticks.flatMap(({ ms, unit, full, x }, index): Mark[] => {
    const along = direction === 'ltr' ? x : width - x;
    const fits = (text: string): boolean =>
      along >= free && along + 4 + measureText(text, size, 400) <= width;
    const text = [full, unit].map((one) => words.tick(ms, one)).find(fits);
    if (text === undefined) return [];
    free = along + 12 + measureText(text, size, 400);
    const key = `${unit} ${String(index)} ${String(ms)}`;
    return [
      {
        ...{ kind: 'rule', key: `tick ${key}`, x1: x, y1: 0, x2: x, y2: foot + 4 },
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
