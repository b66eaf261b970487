import { describe, expect, it } from 'vitest';
import { groupThread, indexKnownEvents } from '../../src/state/known-events.ts';
import { twoStates } from './two-states.ts';

const NINTH = Date.parse('2025-04-10T00:00Z');
const known = indexKnownEvents(twoStates);

describe('the thread of an event', () => {
  it('leads on to what the event names', () => {
    const [link, ...others] = known.thread('second-round', null);
    expect(others).toEqual([]);
    expect(link).toMatchObject({
      event: { id: 'first-round' },
      relation: 'follows',
      inverse: false,
    });
  });

  it('leads back to what names the event', () => {
    expect(known.thread('first-round', null)).toMatchObject([
      { event: { id: 'second-round' }, relation: 'follows', inverse: true },
    ]);
  });

  it('keeps quiet about events that nobody had reported by then', () => {
    expect(known.thread('first-round', NINTH)).toEqual([]);
    expect(known.at('second-round', NINTH)).toBeUndefined();
  });

  it('runs in the order of time whichever event names the other', () => {
    const [, second] = twoStates.events;
    const early = { ...second!, id: 'prelude', date: '2024-01-01' };
    const index = indexKnownEvents({ ...twoStates, events: [...twoStates.events, early] });
    expect(index.thread('first-round', null).map(({ event }) => event.id)).toEqual([
      'prelude',
      'second-round',
    ]);
    const groups = groupThread(index.thread('first-round', null));
    expect([...groups.keys()]).toEqual(['relation.follows.inverse']);
    expect(groups.get('relation.follows.inverse')).toHaveLength(2);
  });

  it('is empty for an event that is not there', () => {
    expect(known.thread('nothing', null)).toEqual([]);
  });
});
