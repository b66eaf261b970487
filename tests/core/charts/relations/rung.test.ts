import { describe, expect, it } from 'vitest';
import { nameWidth, placeRung, rungLine } from '../../../../src/core/charts/relations/rung.ts';
import { fewStatesInput } from './relations-dataset.ts';

const columns = { isStacked: false, poles: [100, 800], middle: 450 } as const;
const input = fewStatesInput();
const pair = input.tally.pairs.find(({ a, b }) => a === 'ua' && b === 'us');

describe('a rung', () => {
  it('leads from its name over its beads and their count to a pole', () => {
    const rung = { id: 'ua', count: 3, pairs: [undefined, pair], top: 0, most: 2, namePx: 60 };
    const { items, height } = placeRung(rung, columns, input);
    expect(items.map(({ data }) => data)).toEqual([{ dyad: 'ua us' }, { actor: 'ua' }]);
    const [dyad] = items;
    const line = dyad?.shapes.find(({ kind }) => kind === 'line');
    const beads = dyad?.shapes.filter(({ kind }) => kind === 'box') ?? [];
    expect(beads).toHaveLength(2);
    expect(line).toMatchObject({ x2: 798.5 });
    for (const bead of beads) expect('x' in bead && bead.x).toBeGreaterThan(450 + 30);
    expect(height).toBeGreaterThan(30);
  });

  it('is as wide as its name', () => {
    expect(nameWidth('sa', columns, input)).toBeGreaterThan(nameWidth('ua', columns, input));
  });

  it('has lines in the colour of connectors', () => {
    expect(rungLine(1, 2, 3, 4)).toMatchObject({ ink: 'connector', y1: 3, y2: 3, width: 4 });
  });
});
