import { describe, expect, it } from 'vitest';
import { knownEventsOf } from '../../fixtures/known-events.ts';
import { twoStates } from '../../fixtures/two-states.ts';

const NINTH = Date.parse('2025-04-10T00:00Z');
const known = knownEventsOf(twoStates);

describe('the thread of an event', () => {
  it('leads on to what the event names', () => {
    const [link, ...others] = known.linksOf('second-round', null);
    expect(others).toEqual([]);
    expect(link).toMatchObject({
      event: { id: 'first-round' },
      relation: 'follows',
      inverse: false,
    });
  });

  it('leads back to what names the event', () => {
    expect(known.linksOf('first-round', null)).toMatchObject([
      { event: { id: 'second-round' }, relation: 'follows', inverse: true },
    ]);
  });

  it('keeps quiet about events that nobody had reported by then', () => {
    expect(known.linksOf('first-round', NINTH)).toEqual([]);
    expect(known.at('second-round', NINTH)).toBeUndefined();
  });

  it('runs in the order of time whichever event names the other', () => {
    const [, second] = twoStates.events;
    const early = { ...second!, id: 'prelude', date: '2024-01-01' };
    const index = knownEventsOf({ ...twoStates, events: [...twoStates.events, early] });
    expect(index.linksOf('first-round', null).map(({ event }) => event.id)).toEqual([
      'prelude',
      'second-round',
    ]);
  });

  it('is empty for an event that is not there', () => {
    expect(known.linksOf('nothing', null)).toEqual([]);
  });
});
