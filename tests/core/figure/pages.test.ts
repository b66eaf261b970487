import { describe, expect, it } from 'vitest';
import { breakPages, heightOf } from '../../../src/core/figure/pages.ts';
import type { FlowingPicture } from '../../../src/core/figure/flowing-picture.ts';
import type { LegendEntry } from '../../../src/core/charts/drawing/legend-entry.ts';
import { FIGURE_GAP_PX } from '../../../src/core/figure/scene.ts';

const entry = (message: LegendEntry['message']): LegendEntry => ({
  key: message,
  message,
  sample: [],
  reach: 5,
});

/** As many rows of 10 px as that, cut between any two. */
function rows(name: string, count: number, legend: readonly LegendEntry[] = []): FlowingPicture {
  return {
    widthPx: 100,
    height: count * 10,
    legend,
    draw: () => ({ kind: 'group', key: name, marks: [] }),
    split: (room) => {
      const fit = Math.floor(room / 10);
      return [
        fit > 0 ? rows(name, fit, legend) : undefined,
        fit < count ? rows(name, count - fit, legend) : undefined,
      ];
    },
  };
}

const whole = ({ widthPx, height, legend, draw }: FlowingPicture): FlowingPicture => ({
  ...{ widthPx, height, legend, draw },
});

const shape = (pages: readonly (readonly FlowingPicture[])[]): (readonly [string, number])[][] =>
  pages.map((page) => page.map(({ draw, height }) => [draw().key, height] as const));

describe('pictures on pages', () => {
  it('stand on one where all has room', () => {
    const pages = breakPages([rows('a', 3), rows('b', 2)], () => 100, 20);
    expect(shape(pages)).toEqual([
      [
        ['a', 30],
        ['b', 20],
      ],
    ]);
  });

  it('go on where they can be cut, and begin on another page where they cannot', () => {
    const room = 30 + FIGURE_GAP_PX + 20;
    const cut = breakPages([rows('a', 3), rows('b', 4)], () => room, 0);
    expect(shape(cut)).toEqual([
      [
        ['a', 30],
        ['b', 20],
      ],
      [['b', 20]],
    ]);
    const uncut = breakPages([rows('a', 3), whole(rows('b', 4))], () => room, 0);
    expect(shape(uncut)).toEqual([[['a', 30]], [['b', 40]]]);
  });

  it('leave room under the last page', () => {
    expect(shape(breakPages([rows('a', 10)], () => 100, 30))).toEqual([[['a', 70]], [['a', 30]]]);
    const further = breakPages([rows('a', 16)], (isFirst) => (isFirst ? 80 : 100), 30);
    expect(shape(further)).toEqual([[['a', 80]], [['a', 70]], [['a', 10]]]);
  });

  it('have a page to themselves where they are taller than one', () => {
    const pages = breakPages([rows('a', 1), whole(rows('b', 50)), rows('c', 1)], () => 100, 0);
    expect(shape(pages)).toEqual([[['a', 10]], [['b', 500]], [['c', 10]]]);
  });

  it('explain on each page only what no page before it explains', () => {
    const kinds = [entry('legend.planned'), entry('legend.disputed')] as const;
    const pictures = [rows('a', 12, kinds.slice(0, 1)), whole(rows('b', 9, kinds))];
    const told = breakPages(pictures, () => 100, 0).map((page) =>
      page.flatMap(({ legend }) => legend.map(({ key }) => key)),
    );
    expect(told).toEqual([['legend.planned'], [], ['legend.disputed']]);
  });

  it('are as high as all of them with their gaps', () => {
    expect(heightOf([])).toBe(0);
    expect(heightOf([rows('a', 1), rows('b', 2)])).toBe(30 + FIGURE_GAP_PX);
  });
});
