import { describe, expect, it } from 'vitest';
import {
  drawnCurve,
  placeCount,
  placeLabel,
} from '../../../../src/core/charts/relations/labels.ts';
import type { TakenRoom } from '../../../../src/core/charts/relations/labels.ts';

const frame = { width: 400, height: 300 };
const disc = (id: string, x: number, y: number, radius: number) => ({ id, x, y, radius });
const room = (...discs: ReturnType<typeof disc>[]): TakenRoom => ({
  ...{ boxes: [], leaders: [], curves: [], discs, frame },
});
const candidate = (own: ReturnType<typeof disc>, text: string, large = false) => ({
  ...{ disc: own, text, large, outwards: { x: 1, y: 0 } },
});

describe('the name of an actor', () => {
  it('stands in a large disc where it fits, and takes no room around it', () => {
    const own = disc('a', 200, 150, 60);
    const free = room(own);
    expect(placeLabel(candidate(own, 'Japan', true), 1, free)).toMatchObject({
      ...{ lines: ['Japan'], x: 200, align: 'middle', inside: true, leader: null },
    });
    expect(free.boxes).toEqual([]);
  });

  it('stands outwards of a small disc, and the next one where that place is taken elsewhere', () => {
    const own = disc('a', 200, 150, 8);
    const taken = room(own);
    const first = placeLabel(candidate(own, 'Japan'), 1, taken);
    expect(first).toMatchObject({ lines: ['Japan'], align: 'left', inside: false, leader: null });
    expect(first?.x).toBeGreaterThan(own.x + own.radius);
    const second = placeLabel(candidate(own, 'Japan'), 1, taken);
    expect(second).not.toBeNull();
    expect([second?.x, second?.y]).not.toEqual([first?.x, first?.y]);
    expect(taken.boxes).toHaveLength(2);
  });

  it('is left out where there is no room', () => {
    const own = disc('a', 200, 150, 8);
    const box = { left: 0, right: 400, top: 0, bottom: 300 };
    expect(placeLabel(candidate(own, 'Japan'), 1, { ...room(own), boxes: [box] })).toBeNull();
  });
});

describe('the count of an edge', () => {
  const at = (x: number) => ({ x, y: 150 });
  const curve = { from: at(50), to: at(350), control: at(200) };

  it('stands in its middle, or beside that where another edge is drawn over it', () => {
    expect(placeCount(curve, [], '12', 1, room())?.x).toBe(200);
    const across = { from: { x: 200, y: 20 }, to: { x: 200, y: 280 }, control: { x: 200, y: 150 } };
    const above = drawnCurve('a', 'b', across, 2);
    expect(above.bounds).toMatchObject({ top: 20, bottom: 280 });
    expect(placeCount(curve, [above], '12', 1, room())?.x).toBe(176);
  });

  it('is left out of an edge that is too short for it', () => {
    expect(placeCount({ ...curve, to: at(60), control: at(55) }, [], '12', 1, room())).toBeNull();
  });
});
