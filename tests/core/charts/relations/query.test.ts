import { describe, expect, it } from 'vitest';
import { ACTOR_LIMITS } from '../../../../src/core/charts/relations/tree.ts';
import { buildCatalogue } from '../../../../src/core/labels/catalogue.ts';
import { placeRelations } from '../../../../src/core/charts/relations/plan.ts';
import {
  placesInput,
  relationsLayout,
  relationsSceneOf,
  withChosenActors,
} from '../../../../src/core/charts/relations/picture.ts';
import { guestIds, buildDyadsQuery } from '../../../../src/core/charts/relations/query.ts';
import { paletteOf } from '../../../../src/core/charts/drawing/palette.ts';
import { groupsOf } from '../../../fixtures/flatten.ts';
import { answerTo, istanbul } from '../../../fixtures/istanbul.ts';
import { speakEnglish, twoStates } from '../../../fixtures/two-states.ts';

const SIZE = 300;
const many = {
  ...twoStates,
  actors: Array.from({ length: SIZE }, (_, i) => ({
    id: `a${String(i)}`,
    kind: 'state' as const,
    name: { en: `State ${String(i)}` },
  })),
};
const catalogue = buildCatalogue(many);
const baseline = {
  ...(await answerTo()),
  actorWeights: Object.fromEntries(many.actors.map(({ id }, i) => [id, SIZE - i])),
  dyads: [],
};

describe('the pairs asked for', () => {
  it('are all those of a dataset that the chart has room for', async () => {
    const answer = await answerTo();
    const { among, limit } = buildDyadsQuery(istanbul, answer, []);
    const active = Object.entries(answer.actorWeights).filter(([, count]) => count > 0);
    expect(new Set(among)).toEqual(new Set(active.map(([id]) => id)));
    expect(limit).toBeGreaterThanOrEqual(answer.dyads.length);
  });

  it('are those between the actors with most events, and between them and the actors of the filter', () => {
    const { among, limit } = buildDyadsQuery(catalogue, baseline, ['a3', 'a250', 'nobody']);
    expect(among).toHaveLength(ACTOR_LIMITS.roots + 1);
    expect(among?.slice(0, 3)).toEqual(['a0', 'a1', 'a2']);
    expect(among?.at(-1)).toBe('a250');
    expect(limit).toBe(41 * 40);
  });

  it('stay few, however many actors the filter names', () => {
    const ids = many.actors.map(({ id }) => id);
    expect(guestIds(ids, new Set(), baseline).length).toBeLessThan(10);
    expect(buildDyadsQuery(catalogue, baseline, ids).among?.length).toBeLessThan(50);
  });
});

describe('the relations of more actors than there is room for', () => {
  const labeller = speakEnglish(many);
  const request = { baseline, labeller, widthPx: 900, heightPx: 440 };
  const places = placeRelations(placesInput(request));

  it('are those of the busiest, and one circle says how many others there are', () => {
    const layout = relationsLayout(places, baseline);
    expect(layout.nodes).toHaveLength(ACTOR_LIMITS.roots);
    expect(layout.others?.count).toBe(SIZE - ACTOR_LIMITS.roots);
    const marks = relationsSceneOf(layout, labeller, paletteOf('light'), null);
    const others = groupsOf(marks).filter(({ data }) => data?.['others'] !== undefined);
    expect(others.map(({ name }) => name)).toEqual([expect.stringMatching(/^260 other actors/)]);
    expect(layout.others?.label.lines.join(' ')).toBe('260 other actors');
  });

  it('take in an actor of the filter, and move nobody for it', () => {
    const seated = withChosenActors(places, request, ['a299', 'a1', 'a290']);
    const layout = relationsLayout(seated, baseline);
    const before = relationsLayout(places, baseline);
    expect(layout.nodes.slice(0, -2)).toEqual(before.nodes);
    expect(layout.nodes.slice(-2).map(({ id, label }) => [id, label?.lines.join(' ')])).toEqual([
      ['a299', 'State 299'],
      ['a290', 'State 290'],
    ]);
    expect(layout.others?.count).toBe(258);
    expect(layout.others?.label.lines.join(' ')).toBe('258 other actors');
    const discs = [...layout.nodes, layout.others].filter((one) => one !== null);
    discs.forEach((a, i) => {
      for (const b of discs.slice(i + 1)) {
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(a.radius + b.radius);
      }
    });
  });

  it('say how many pairs are not drawn', () => {
    const dyads = [
      { a: 'a0', b: 'a1', count: 5, certain: 3, meanTone: 0, level: 'whole' as const },
      { a: 'a0', b: 'a200', count: 4, certain: 4, meanTone: 0, level: 'whole' as const },
    ];
    const layout = relationsLayout(places, { ...baseline, dyads, dyadCount: 4321 });
    expect(layout.restDyads).toBe(4320);
    expect(layout.edges).toMatchObject([{ a: 'a0', b: 'a1', count: 5 }]);
    const [edge] = layout.edges;
    expect(edge?.core).toBeLessThanOrEqual(edge?.width ?? 0);
  });
});
