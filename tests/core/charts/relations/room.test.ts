import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TakenRoom } from '../../../../src/core/charts/relations/labels.ts';
import {
  freeSpots,
  placeOthers,
  renameOthers,
} from '../../../../src/core/charts/relations/room.ts';

const frame = { width: 400, height: 300 };
const roomWith = (discs: TakenRoom['discs']): TakenRoom => ({
  boxes: [],
  leaders: [],
  curves: [],
  discs,
  frame,
});
const discs = fc.array(
  fc.record({
    id: fc.constant('a'),
    x: fc.integer({ min: 0, max: 400 }),
    y: fc.integer({ min: 0, max: 300 }),
    radius: fc.integer({ min: 5, max: 60 }),
  }),
  { maxLength: 20 },
);

describe('free spots', () => {
  it('lie in the frame and off every circle, the nearest first', () => {
    fc.assert(
      fc.property(discs, (taken) => {
        const far = ({ x, y }: { readonly x: number; readonly y: number }): number => x + y;
        const spots = freeSpots(10, far, roomWith(taken));
        expect(spots.map(far)).toEqual(spots.map(far).sort((a, b) => a - b));
        for (const { x, y } of spots) {
          expect(Math.min(x, y, frame.width - x, frame.height - y)).toBeGreaterThanOrEqual(10);
          for (const disc of taken) {
            expect(Math.hypot(x - disc.x, y - disc.y)).toBeGreaterThan(disc.radius + 10);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('the circle for everybody else', () => {
  it('stands in a free corner with its name beside it, and its room is taken', () => {
    const corner = { id: 'a', x: 20, y: 20, radius: 40 };
    const { others, room } = placeOthers('12 other actors', 1, roomWith([corner]));
    expect(others?.label.lines.join(' ')).toBe('12 other actors');
    const { x = 200, y = 150 } = others ?? {};
    expect(Math.min(x, frame.width - x) + Math.min(y, frame.height - y)).toBeLessThan(60);
    expect(Math.hypot(x - corner.x, y - corner.y)).toBeGreaterThan(corner.radius);
    expect(room.discs).toHaveLength(2);
    expect(room.boxes).toHaveLength(1);
  });

  it('is left out where there is no room', () => {
    const full = roomWith([{ id: 'a', x: 200, y: 150, radius: 300 }]);
    expect(placeOthers('12 other actors', 1, full)).toEqual({ others: null, room: full });
  });

  it('takes another name in as many lines', () => {
    const { others } = placeOthers('12 other actors', 1, roomWith([]));
    if (others === null) throw new Error('there is room');
    expect(renameOthers(others, '9 other actors').label.lines).toEqual(['9 other actors']);
    const two = { ...others, label: { ...others.label, lines: ['12 other', 'actors'] } };
    expect(renameOthers(two, '9 other actors').label.lines).toEqual(['9 other', 'actors']);
  });
});
