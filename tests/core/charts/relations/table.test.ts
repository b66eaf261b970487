import { describe, expect, it } from 'vitest';
import { layoutTable } from '../../../../src/core/charts/relations/table.ts';
import { fewStatesInput, saidBy } from './relations-dataset.ts';

describe('a table', () => {
  it('has a cell for any two, the strongest first, with their events and mean tone', () => {
    const { items, nodes } = layoutTable(fewStatesInput());
    const cells = items.filter(({ key }) => key.startsWith('dyad whole'));
    expect(cells.filter(({ key }) => key.startsWith('dyad whole'))).toHaveLength(4);
    expect(saidBy(cells)).toContain('4');
    expect(saidBy(cells)).toContain('+1');
    expect(nodes[0]?.id).toBe('us');
  });

  it('names in a line those whom it has no room for', () => {
    const { items } = layoutTable(fewStatesInput({ width: 120 }));
    expect(saidBy(items)).toContain('Others');
  });

  it('explains nothing but tones', () => {
    const { explained } = layoutTable(fewStatesInput());
    expect(explained).toMatchObject({ hasTones: true, hasHollow: false, widths: [] });
  });
});
