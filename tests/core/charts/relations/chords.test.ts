import { describe, expect, it } from 'vitest';
import { placeChords } from '../../../../src/core/charts/relations/chords.ts';
import { fewStatesInput } from './relations-dataset.ts';

const input = fewStatesInput();
const seats = new Map([
  ['ru', { x: 100, y: 100, radius: 20 }],
  ['us', { x: 500, y: 100, radius: 20 }],
  ['ua', { x: 300, y: 20, radius: 10 }],
]);

describe('the lines of a ring', () => {
  const { items, widths } = placeChords(input.tally.pairs, seats, 300, input);

  it('join whoever has a seat, the strongest on top and widest', () => {
    expect(items.map(({ key }) => key)).toEqual(['dyad ua us', 'dyad ru us']);
    expect(widths.map(({ count }) => count)).toEqual([4, 2]);
    expect(widths[0]?.width).toBe(12);
    expect(widths[1]?.width).toBeLessThan(12);
  });

  it('carry their counts on a ground that hides the line', () => {
    const [, strongest] = items;
    expect(strongest?.shapes.map(({ kind }) => kind)).toEqual(['curve', 'box', 'text']);
    expect(strongest?.shapes[1]).toMatchObject({ ink: 'ground' });
  });
});
