import { describe, expect, it } from 'vitest';
import { withActors, withEvents } from '../../../src/app/marks/pointing.ts';
import { answerTo, istanbul } from '../../fixtures/istanbul.ts';

const answer = await answerTo();
const explorer = { catalogue: istanbul, answer };

describe('pointing at actors', () => {
  it('means the events of an actor and of its people', () => {
    const { events, actors, at } = withEvents(['russia'], explorer, 'relations');
    expect(events.size).toBe(answer.facets.actors['russia']);
    expect([...actors]).toEqual(['russia']);
    expect(at).toBe('relations');
  });

  it('means for a dyad the events that both take part in, as many as its count', () => {
    for (const { a, b, count, level } of answer.dyads) {
      if (level !== 'whole') continue;
      expect(withEvents([a, b], explorer, 'relations').events.size, `${a} ${b}`).toBe(count);
    }
  });

  it('means no event before there is an answer', () => {
    const none = withEvents(['russia'], { catalogue: undefined, answer: undefined }, 'details');
    expect(none.events.size).toBe(0);
  });
});

describe('pointing at an event', () => {
  it('means it and whoever takes part in it, where it is drawn', () => {
    const [event] = answer.events;
    const hover = withActors(event?.id, answer.events, 'timeline');
    expect([...(hover?.events ?? [])]).toEqual([event?.id]);
    expect(hover?.actors).toEqual(new Set(event?.participants.map(({ actor }) => actor)));
    expect(withActors('gone', answer.events, 'timeline')).toBeNull();
    expect(withActors(event?.id, undefined, 'timeline')).toBeNull();
  });
});
