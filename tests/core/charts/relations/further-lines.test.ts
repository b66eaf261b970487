import { describe, expect, it } from 'vitest';
import { placeFurtherLines } from '../../../../src/core/charts/relations/further-lines.ts';
import { fewStatesInput, saidBy } from './relations-dataset.ts';

const input = fewStatesInput();

describe('the lines under a form', () => {
  it('say pairs with their beads and actors with their events', () => {
    const pairs = input.tally.pairs.slice(1, 2);
    const lines = placeFurtherLines(input, pairs, [{ id: 'sa', count: 2 }], 100);
    expect(saidBy(lines.items)).toEqual([
      ...['Among the others', 'Ukraine – United States', '2', 'Others', 'Saudi Arabia', '2'],
    ]);
    expect(lines.edges).toEqual(pairs);
    expect(lines.nodes).toMatchObject([{ id: 'sa', count: 2 }]);
    expect(lines.height).toBeGreaterThan(30);
  });

  it('count actors that are too many to be named', () => {
    const many = Array.from({ length: 30 }, (_, i) => ({ id: `x${String(i)}`, count: 1 }));
    const { items } = placeFurtherLines(input, [], many, 0);
    expect(items.at(-1)?.data).toEqual({ others: '14', of: '' });
  });

  it('take no room where there is nothing to say', () => {
    expect(placeFurtherLines(input, [], [], 0)).toMatchObject({ items: [], height: 0 });
  });
});
