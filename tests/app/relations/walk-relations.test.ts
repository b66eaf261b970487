import { describe, expect, it } from 'vitest';
import {
  actorsInTurn,
  dyadsInTurn,
  nameOf,
  stepInTurn,
  stepTowards,
} from '../../../src/app/relations/walk-relations.ts';
import type { FocusTarget } from '../../../src/app/relations/walk-relations.ts';
import { fewStates, pictured } from '../../core/charts/relations/relations-dataset.ts';

const { answer, labeller } = fewStates();
const MAP = pictured(answer, labeller, { form: 'ladder' });
const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
const placeOf = (id: string) => {
  const node = MAP.nodes.find((one) => one.id === id);
  if (!node) throw new Error(`${id} is not drawn`);
  return node;
};

describe('an arrow in the relations', () => {
  it('leads along a dyad, or to who belongs together, and in its direction', () => {
    let steps = 0;
    for (const node of MAP.nodes) {
      for (const key of ARROWS) {
        const to = stepTowards(key, { actor: node.id }, MAP);
        if (!to || !('actor' in to)) continue;
        steps += 1;
        const next = placeOf(to.actor);
        const isTied = next.parent === node.id || node.parent === next.id;
        const isDyad = MAP.edges.some(
          ({ a, b }) => [a, b].sort().join() === [node.id, next.id].sort().join(),
        );
        expect(isTied || isDyad, `${node.id} ${key} ${next.id}`).toBe(true);
        if (key === 'ArrowLeft') expect(next.x).toBeLessThan(node.x);
        if (key === 'ArrowRight') expect(next.x).toBeGreaterThan(node.x);
        if (key === 'ArrowUp') expect(next.y).toBeLessThan(node.y);
        if (key === 'ArrowDown') expect(next.y).toBeGreaterThan(node.y);
      }
    }
    expect(steps).toBeGreaterThan(MAP.nodes.length);
  });

  it('leads from a dyad to the end on that side', () => {
    for (const { a, b } of MAP.edges) {
      const from: FocusTarget = { dyad: `${a} ${b}`, from: a };
      if (placeOf(a).x === placeOf(b).x) continue;
      const [west, east] = [placeOf(a), placeOf(b)].sort((one, two) => one.x - two.x);
      expect(stepTowards('ArrowLeft', from, MAP)).toEqual({ actor: west?.id });
      expect(stepTowards('ArrowRight', from, MAP)).toEqual({ actor: east?.id });
    }
  });

  it('leads from those who are not named to their whole', () => {
    expect(stepTowards('ArrowLeft', { others: 'ru' }, MAP)).toEqual({ actor: 'ru' });
  });

  it('leads nowhere from what is not drawn', () => {
    expect(stepTowards('ArrowLeft', { actor: 'nobody' }, MAP)).toBeUndefined();
  });
});

describe('going round', () => {
  const all = (turn: readonly FocusTarget[], by: 1 | -1): string[] => {
    const seen: string[] = [];
    let at: FocusTarget | undefined = turn[0];
    while (at && !seen.includes(nameOf(at))) {
      seen.push(nameOf(at));
      at = stepInTurn(turn, at, by);
    }
    return seen;
  };

  it('reaches every actor and every dyad, either way', () => {
    for (const by of [1, -1] as const) {
      expect(new Set(all(actorsInTurn(MAP), by)).size).toBe(actorsInTurn(MAP).length);
      const dyads = MAP.nodes.flatMap(({ id }) => all(dyadsInTurn(id, MAP), by));
      expect(new Set(dyads).size).toBe(MAP.edges.length);
    }
    expect(MAP.edges.length).toBeGreaterThan(3);
  });

  it('begins with the busiest actor and the strongest dyad', () => {
    const [first] = actorsInTurn(MAP);
    const most = Math.max(...MAP.nodes.map(({ count }) => count));
    expect(first && 'actor' in first && placeOf(first.actor).count).toBe(most);
    const [strongest] = [...MAP.edges].sort((a, b) => b.count - a.count);
    if (!strongest) throw new Error('no dyad');
    expect(dyadsInTurn(strongest.a, MAP)[0]).toEqual({
      dyad: `${strongest.a} ${strongest.b}`,
      from: strongest.a,
    });
  });

  it('enters at the near end from beside, and knows when there is nothing', () => {
    const turn = actorsInTurn(MAP);
    expect(stepInTurn(turn, { actor: 'nobody' }, 1)).toEqual(turn[0]);
    expect(stepInTurn(turn, { actor: 'nobody' }, -1)).toEqual(turn.at(-1));
    expect(stepInTurn([], { actor: 'nobody' }, 1)).toBeUndefined();
    expect(stepInTurn([], { actor: 'nobody' }, -1)).toBeUndefined();
  });
});
