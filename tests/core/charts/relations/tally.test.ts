import { describe, expect, it } from 'vitest';
import { tallyRelations } from '../../../../src/core/charts/relations/tally.ts';
import { answerTo, days, istanbul } from '../../../fixtures/istanbul.ts';

describe('the tally of the relations', () => {
  it('tells as many events of every pair as the engine counts, in order of time', async () => {
    const answer = await answerTo({ known: 'all', span: days('2025-02-01', '2025-04-20') });
    const { pairs } = tallyRelations(answer, answer, istanbul);
    expect(pairs.length).toBeGreaterThan(4);
    for (const { a, b, count, events } of pairs) {
      expect(events, `${a} ${b}`).toHaveLength(count);
      expect(events?.every(({ inSpan }) => inSpan)).toBe(true);
    }
  });

  it('tells no events where the answer has only counts', async () => {
    const answer = { ...(await answerTo()), events: [] };
    const { pairs } = tallyRelations(answer, answer, istanbul);
    expect(pairs.map(({ events }) => events)).toEqual(pairs.map(() => null));
  });

  it('sets people under their wholes, and says who is absent', async () => {
    const all = await answerTo();
    const answer = await answerTo({ filter: { actors: ['darchiev'] } });
    const { people, wholes, absent } = tallyRelations(answer, all, istanbul);
    expect(people.get('russia')?.some(({ id }) => id === 'darchiev')).toBe(true);
    const counts = wholes.map(({ count }) => count);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    for (const id of absent) expect(wholes.some((one) => one.id === id)).toBe(false);
    expect(absent).toContain('saudi-arabia');
  });

  it('says how many pairs the answer counts and does not tell', async () => {
    const answer = await answerTo();
    expect(tallyRelations(answer, answer, istanbul).untold).toBe(0);
    const more = { ...answer, dyadCount: answer.dyads.length + 7 };
    expect(tallyRelations(more, answer, istanbul).untold, 'all wholes are told').toBe(0);
    const states = Array.from({ length: 50 }, (_, i) => [`s${String(i)}`, 1] as const);
    const many = { actorWeights: Object.fromEntries(states) };
    expect(tallyRelations(more, many, istanbul).untold).toBe(7);
  });
});
