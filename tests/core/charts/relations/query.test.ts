import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../../src/core/labels/catalogue.ts';
import { guestIds, buildDyadsQuery } from '../../../../src/core/charts/relations/query.ts';
import { answerTo, istanbul } from '../../../fixtures/istanbul.ts';
import { twoStates } from '../../../fixtures/two-states.ts';

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
    expect(among).toHaveLength(41);
    expect(among?.slice(0, 3)).toEqual(['a0', 'a1', 'a2']);
    expect(among?.at(-1)).toBe('a250');
    expect(limit).toBe((41 * 40) / 2);
  });

  it('stay few, however many actors the filter names', () => {
    const ids = many.actors.map(({ id }) => id);
    expect(guestIds(ids, new Set(), baseline).length).toBeLessThan(10);
    expect(buildDyadsQuery(catalogue, baseline, ids).among?.length).toBeLessThan(50);
  });
});
