import { describe, expect, it } from 'vitest';
import { splitMovement, wholeMovement } from '../../../../src/core/charts/movement/pages.ts';
import type { MovementPart } from '../../../../src/core/charts/movement/pages.ts';
import { countsOf, pictureOf } from './movement-request.ts';

const SIX = [
  ['russia'],
  ['united-states'],
  ['turkiye'],
  ['russia', 'united-states'],
  ['russia', 'turkiye'],
  ['united-states', 'turkiye'],
] as const;
const { layout } = pictureOf(await countsOf({ of: SIX }), { widthPx: 700 });

describe('counts along time on several pages', () => {
  it('are cut between rows, each panel on one page', () => {
    const rows = SIX.length / layout.across;
    const parts: MovementPart[] = [];
    let rest: MovementPart | undefined = wholeMovement(layout);
    while (rest && parts.length < 10) {
      const [head, left]: ReturnType<typeof splitMovement> = splitMovement(
        rest,
        layout.height / rows + 30,
      );
      if (!head) throw new Error('there is no room for a row');
      parts.push(head);
      rest = left;
    }
    expect(parts.flatMap(({ panels }) => panels)).toEqual(layout.panels);
    expect(parts.length).toBe(rows);
    expect(parts.map(({ heading }) => heading !== null)).toEqual([
      true,
      ...Array<boolean>(rows - 1).fill(false),
    ]);
    for (const { panels, from, to } of parts) {
      expect(Math.min(...panels.map(({ outer }) => outer.top))).toBeGreaterThanOrEqual(from);
      expect(Math.max(...panels.map(({ bottom }) => bottom))).toBeLessThanOrEqual(to);
    }
  });

  it('stay in one piece where there is room, or none for a row', () => {
    expect(splitMovement(wholeMovement(layout), layout.height)).toEqual([
      wholeMovement(layout),
      undefined,
    ]);
    expect(splitMovement(wholeMovement(layout), 40)).toEqual([undefined, undefined]);
  });
});
