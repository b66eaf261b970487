import { group } from 'd3-array';
import { pathRound } from 'd3-path';
import { axisTickMarks } from '../drawing/axis-ticks.ts';
import type { TickWords } from '../drawing/axis-ticks.ts';
import type { GroupMark, Mark } from '../drawing/mark.ts';
import type { Palette } from '../drawing/palette.ts';
import type { SkylineBlock, SkylineLayout } from './layout.ts';

/** Squares or bars at both sides of a line, one path a class, and what the times are called below. */
export function skylineScene(layout: SkylineLayout, palette: Palette, words: TickWords): GroupMark {
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
      ...axisTickMarks({ ...layout, left: 0, top: 0 }, palette, words),
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
