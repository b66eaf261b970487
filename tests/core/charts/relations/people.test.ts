import { describe, expect, it } from 'vitest';
import { placePeople } from '../../../../src/core/charts/relations/people.ts';
import { fewStatesInput, saidBy } from './relations-dataset.ts';

const { words, letters } = fewStatesInput();
const people = ['putin', 'lavrov', 'trump'].map((id, i) => ({ id, count: 9 - i }));
const column = { whole: 'ru', people, outer: 0, inner: 160, top: 20, room: Infinity };

describe('people beside their whole', () => {
  it('are listed with their events, all of them where there is room', () => {
    const { items, height } = placePeople(column, words, letters);
    expect(saidBy(items)).toEqual([
      ...['Vladimir Putin', '9', 'Sergey Lavrov', '8', 'Donald Trump', '7'],
    ]);
    expect(height).toBeCloseTo(3 * 17);
  });

  it('are counted in the last line where there is none', () => {
    const { items, nodes } = placePeople({ ...column, room: 40 }, words, letters);
    expect(saidBy(items)).toEqual(['Vladimir Putin', '9', 'and 2 more']);
    expect(items.at(-1)?.data).toEqual({ others: '2', of: 'ru' });
    expect(nodes).toMatchObject([{ id: 'putin', parent: 'ru' }]);
  });

  it('stand at the outer side of the second pole too', () => {
    const { items } = placePeople({ ...column, outer: 900, inner: 740 }, words, letters);
    expect(items[0]?.shapes).toMatchObject([
      { align: 'end', x: 900 },
      { align: 'start', x: 740 },
    ]);
  });
});
