import { describe, expect, it } from 'vitest';
import { chooseActors } from '../../../../src/core/charts/relations/tree.ts';

const ACTORS = [
  { id: 'state', kind: 'state', parentId: null },
  { id: 'ministry', kind: 'body', parentId: 'state' },
  { id: 'office', kind: 'body', parentId: 'ministry' },
  { id: 'envoy', kind: 'person', parentId: 'office' },
  { id: 'other', kind: 'state', parentId: null },
  { id: 'idle', kind: 'person', parentId: 'other' },
] as const;
const WEIGHTS = { state: 9, ministry: 6, envoy: 4, other: 5, office: 4 };

describe('chooseActors', () => {
  it('keeps those with the most events and counts the others', () => {
    const { roots, rest } = chooseActors(ACTORS, WEIGHTS, { actors: 3, roots: 40 });
    expect(roots.map(({ id }) => id)).toEqual(['state', 'other']);
    expect(roots[0]?.children.map(({ id }) => id)).toEqual(['ministry']);
    expect(rest).toBe(2);
  });

  it('takes a whole before its part where both have as many', () => {
    const { roots } = chooseActors(ACTORS, WEIGHTS, { actors: 4, roots: 40 });
    expect(roots[0]?.children[0]?.children.map(({ id }) => id)).toEqual(['office']);
  });

  it('puts an actor under the nearest whole that is drawn', () => {
    const { roots } = chooseActors(ACTORS, { state: 9, envoy: 4 }, { actors: 10, roots: 40 });
    expect(roots[0]?.children.map(({ id, parent }) => [id, parent])).toEqual([['envoy', 'state']]);
  });

  it('leaves out who has no events, without counting them', () => {
    expect(chooseActors(ACTORS, {}, { actors: 10, roots: 40 })).toEqual({
      roots: [],
      chosen: [],
      rest: 0,
    });
  });

  it('stops where there is no room for one more with nobody above it', () => {
    const weights = { a: 5, b: 4, c: 3 };
    const actors = ['a', 'b', 'c'].map((id) => ({ id, kind: 'state' as const, parentId: null }));
    const { chosen, rest } = chooseActors(actors, weights, { actors: 10, roots: 2 });
    expect(chosen).toEqual(['a', 'b']);
    expect(rest).toBe(1);
  });
});
