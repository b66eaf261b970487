import { describe, expect, it } from 'vitest';
import { firstSteps } from '../../../src/app/details/first-steps.ts';
import { answerTo } from '../../fixtures/istanbul.ts';

const answer = await answerTo();

describe('what a newcomer may try', () => {
  const steps = firstSteps(answer);
  const find = (kind: string) => steps.find((step) => step.kind === kind);

  it('is the strongest pair, with as many events as its filter leaves', async () => {
    const dyad = find('dyad');
    if (dyad?.kind !== 'dyad') throw new Error('no pair');
    const filtered = await answerTo({
      filter: { actors: [dyad.a, dyad.b], allActors: true, asParties: true },
    });
    expect(dyad.count).toBe(filtered.inSpan);
    expect([dyad.a, dyad.b]).toEqual(['russia', 'united-states']);
  });

  it('is the event that most sources tell of', () => {
    const told = find('event');
    if (told?.kind !== 'event') throw new Error('no event');
    const most = Math.max(...answer.events.map(({ sources }) => sources.length));
    expect(told.event.sources).toHaveLength(most);
  });

  it('is what sources disagree on, with as many events as are marked', () => {
    const disputed = find('disputed');
    if (disputed?.kind !== 'disputed') throw new Error('no disagreement');
    expect(disputed.count).toBe(answer.events.filter((one) => one.inSpan && one.disputed).length);
  });

  it('is nothing that would change nothing', () => {
    const none = { ...answer, dyads: [], events: [], later: 0 };
    expect(firstSteps(none)).toEqual([]);
    const alone = { ...answer, inSpan: 1, dyads: [{ ...answer.dyads[0], count: 1 }] };
    expect(firstSteps(alone as typeof answer).some(({ kind }) => kind === 'dyad')).toBe(false);
  });
});
