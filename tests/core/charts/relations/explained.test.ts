import { describe, expect, it } from 'vitest';
import { explainedIn } from '../../../../src/core/charts/relations/explained.ts';
import type { Shape } from '../../../../src/core/charts/relations/shapes.ts';

const box = { kind: 'box', x: 0, y: 0, width: 8, height: 8 } as const;
const of = (...shapes: Shape[]) => explainedIn([{ key: 'one', shapes }]);

describe('what takes explaining', () => {
  it('is the kinds of squares, hollow ones, and tones', () => {
    const { kinds, hasHollow, hasTones } = of(
      { ...box, ink: { quad: 'statement' } },
      { ...box, ink: { quad: 'verbal-conflict' }, isHollow: true },
    );
    expect([...kinds]).toEqual(['statement', 'verbal-conflict']);
    expect([hasHollow, hasTones]).toEqual([true, false]);
    expect(of({ ...box, ink: { tone: 3 } }).hasTones).toBe(true);
  });

  it('is nothing of plain shapes', () => {
    const none = { hasHollow: false, hasTones: false, widths: [] };
    expect(of({ ...box, ink: 'grid' })).toMatchObject(none);
  });
});
