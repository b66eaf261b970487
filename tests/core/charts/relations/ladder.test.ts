import { describe, expect, it } from 'vitest';
import { layoutLadder, ruleItem } from '../../../../src/core/charts/relations/ladder.ts';
import { fewStatesInput, saidBy } from './relations-dataset.ts';

describe('a ladder', () => {
  it('has a rung for every third actor, between its poles', () => {
    const { nodes, edges } = layoutLadder(fewStatesInput());
    const at = (id: string): number => nodes.find((node) => node.id === id)?.x ?? NaN;
    for (const id of ['ua', 'sa']) {
      expect(at(id)).toBeGreaterThan(at('ru'));
      expect(at(id)).toBeLessThan(at('us'));
    }
    expect(edges.map(({ a, b }) => `${a} ${b}`)).toEqual(['ru us', 'ua us', 'ru sa', 'sa ua']);
  });

  it('says the pairs among the others in a line of their own', () => {
    expect(saidBy(layoutLadder(fewStatesInput()).items)).toContain('Saudi Arabia – Ukraine');
  });

  it('is stacked and higher where it is narrow', () => {
    const wide = layoutLadder(fewStatesInput());
    const narrow = layoutLadder(fewStatesInput({ width: 340 }));
    expect(narrow.height).toBeGreaterThan(wide.height);
  });

  it('is closed by a hairline as wide as it is', () => {
    expect(ruleItem(10, 300).shapes).toMatchObject([{ x1: 0, x2: 300, y1: 10, y2: 10 }]);
  });
});
