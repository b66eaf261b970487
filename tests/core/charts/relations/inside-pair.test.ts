import { describe, expect, it } from 'vitest';
import { placeInside } from '../../../../src/core/charts/relations/inside-pair.ts';
import { fewStatesInput, saidBy } from './relations-dataset.ts';

describe('who met whom inside a pair', () => {
  it('are the people of the strongest two, who met', () => {
    const { items, edges, columns } = placeInside(fewStatesInput(), 0, 0);
    expect(saidBy(items)).toContain('Who met whom: Russia (rows), United States (columns)');
    expect(columns).toBe(1);
    expect(edges).toMatchObject([{ a: 'putin', b: 'trump', level: 'direct' }]);
  });

  it('are those of the two that the reader chose', () => {
    expect(placeInside(fewStatesInput({ chosen: ['sa', 'ua'] }), 0, 0).items).toEqual([]);
  });

  it('are left out where there is no room for a column', () => {
    expect(placeInside(fewStatesInput({ width: 120 }), 60, 0)).toMatchObject({ columns: 0 });
  });
});
