import { describe, expect, it } from 'vitest';
import { withEvents } from '../../../src/app/marks/pointing.ts';
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
