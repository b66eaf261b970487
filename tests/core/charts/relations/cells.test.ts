import { describe, expect, it } from 'vitest';
import { emptyCells, filledCell } from '../../../../src/core/charts/relations/cells.ts';
import { fewStatesInput, saidBy } from './relations-dataset.ts';

const input = fewStatesInput();
const [pair] = input.tally.pairs;
const place = { x: 0, y: 0, width: 40, height: 32 };

describe('a cell of two', () => {
  it('says the mean tone under the count where it is high enough', () => {
    if (!pair) throw new Error('no pair');
    expect(saidBy([filledCell(pair, pair.events, place, input)])).toEqual(['4', '+1']);
    const low = filledCell(pair, null, { ...place, height: 20 }, input);
    expect(saidBy([low])).toEqual(['4']);
    expect(low.data).toEqual({ dyad: 'ru us' });
  });

  it('is plain where the two do not meet', () => {
    expect(emptyCells('none', [place])).toMatchObject({ shapes: [{ ink: 'grid', width: 40 }] });
  });
});
