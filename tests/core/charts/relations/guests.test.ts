import { describe, expect, it } from 'vitest';
import { placeGuests } from '../../../../src/core/charts/relations/guests.ts';
import type { Guest } from '../../../../src/core/charts/relations/guests.ts';
import { placeRelations } from '../../../../src/core/charts/relations/plan.ts';
import type { RelationsActor } from '../../../../src/core/charts/relations/tree.ts';

const SIZE = 80;
const actors: RelationsActor[] = Array.from({ length: SIZE }, (_, i) => ({
  id: `a${String(i)}`,
  kind: i === SIZE - 1 ? 'person' : 'state',
  parentId: i === SIZE - 1 ? 'a0' : null,
}));
const wholes = new Map(actors.map((actor) => [actor.id, actor]));
const othersName = (count: number): string => `${String(count)} others`;
const places = placeRelations({
  actors,
  all: {
    actorWeights: Object.fromEntries(actors.map(({ id }, i) => [id, SIZE - i])),
    dyads: [],
  },
  width: 900,
  height: 440,
  labels: {},
  textScale: 1,
  othersName: 'forty others',
});
const guest = (i: number, events = 1): Guest => {
  const { id, kind, parentId } = actors[i] ?? { id: '', kind: 'state', parentId: null };
  return { id, kind, parentId, name: `Guest ${String(i)}`, events };
};

describe('actors that are asked for', () => {
  it('stand in the room that is left, in the order given, and the others are fewer', () => {
    const seated = placeGuests(places, [guest(70), guest(60)], wholes, othersName);
    expect(seated.actors.slice(0, -2)).toEqual(places.actors);
    expect(seated.actors.slice(-2).map(({ id }) => id)).toEqual(['a70', 'a60']);
    expect(seated.restActors).toBe(places.restActors - 2);
    expect(seated.others?.label.lines).toEqual([`${String(places.restActors - 2)} others`]);
    expect(seated.labels.get('a70')?.lines).toEqual(['Guest 70']);
  });

  it('keep their place when one more is asked for', () => {
    const one = placeGuests(places, [guest(70)], wholes, othersName).actors.at(-1);
    expect(placeGuests(places, [guest(70), guest(60)], wholes, othersName).actors.at(-2)).toEqual(
      one,
    );
  });

  it('are joined to the whole they belong to', () => {
    const person = placeGuests(places, [guest(SIZE - 1)], wholes, othersName).actors.at(-1);
    expect(person).toMatchObject({ id: 'a79', parent: 'a0', large: false });
  });

  it('are not drawn twice, nor without events, and what was placed before stays as it was', () => {
    const before = structuredClone([places.room.boxes, places.room.leaders]);
    const seated = placeGuests(places, [guest(0), guest(50, 0), guest(65)], wholes, othersName);
    expect(seated.actors).toHaveLength(places.actors.length + 1);
    expect([places.room.boxes, places.room.leaders]).toEqual(before);
  });
});
