import { describe, expect, it } from 'vitest';
import { placeActors, scaledRadius } from '../../../../src/core/charts/relations/actors.ts';
import type { RelationsActor } from '../../../../src/core/charts/relations/tree.ts';
import { chooseActors } from '../../../../src/core/charts/relations/tree.ts';

function states(count: number): RelationsActor[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `s${String(i)}`,
    kind: 'state',
    parentId: null,
  }));
}

function placed(actors: readonly RelationsActor[], width: number, height: number) {
  const weights = Object.fromEntries(actors.map(({ id }) => [id, 10]));
  return placeActors(chooseActors(actors, weights, { actors: 60, roots: 40 }), [], {
    width,
    height,
  });
}

describe('placeActors', () => {
  it('keeps the true sizes where there is room, and shrinks all alike where there is not', () => {
    const roomy = placed(states(5), 900, 420);
    expect(roomy.scale.shrunk).toBe(1);
    expect(roomy.actors.map(({ radius }) => radius)).toEqual([34, 34, 34, 34, 34]);
    const crowded = placed(states(40), 358, 420);
    expect(crowded.actors).toHaveLength(40);
    expect(crowded.scale.shrunk).toBeLessThan(1);
    expect(new Set(crowded.actors.map(({ radius }) => radius)).size).toBe(1);
  });

  it('opens a fan away from the partner', () => {
    const actors: RelationsActor[] = [
      ...states(2),
      { id: 'p0', kind: 'person', parentId: 's0' },
      { id: 'p1', kind: 'person', parentId: 's1' },
    ];
    const weights = { s0: 9, s1: 9, p0: 2, p1: 2 };
    const dyad = { a: 's0', b: 's1', count: 4, certain: 4, meanTone: 0, level: 'whole' } as const;
    const frame = { width: 800, height: 400 };
    const result = placeActors(
      chooseActors(actors, weights, { actors: 60, roots: 40 }),
      [dyad],
      frame,
    );
    const x = (id: string): number => result.actors.find((actor) => actor.id === id)?.x ?? NaN;
    expect(x('p0')).toBeLessThan(x('s0'));
    expect(x('s0')).toBeLessThan(x('s1'));
    expect(x('s1')).toBeLessThan(x('p1'));
  });

  it('sizes people by the busiest of them, states by the busiest state', () => {
    const scale = { mostLarge: 100, mostSmall: 10, mostWhole: 1, mostDirect: 1, shrunk: 0.5 };
    expect(scaledRadius(100, true, scale)).toBe(17);
    expect(scaledRadius(10, false, scale)).toBe(4.5);
  });
});
