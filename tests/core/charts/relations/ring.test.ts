import { describe, expect, it } from 'vitest';
import { layoutRing } from '../../../../src/core/charts/relations/ring.ts';
import { fewStatesInput } from './relations-dataset.ts';

describe('a ring', () => {
  it('has its words outside and its actors in two bows that face each other', () => {
    const { items, nodes } = layoutRing(fewStatesInput());
    const wholes = nodes.filter(({ parent }) => parent === null);
    expect(wholes.filter(({ x }) => x < 450)).toHaveLength(2);
    for (const { id, x } of wholes) {
      const item = items.find(({ data }) => data?.['actor'] === id);
      const text = item?.shapes.find((shape) => shape.kind === 'text');
      expect(text?.align).toBe(x < 450 ? 'end' : 'start');
    }
  });

  it('shows people only where it is wide', () => {
    const people = (width: number): number =>
      layoutRing(fewStatesInput({ width })).nodes.filter(({ parent }) => parent !== null).length;
    expect(people(900)).toBe(3);
    expect(people(400)).toBe(0);
  });
});
