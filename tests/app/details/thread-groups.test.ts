import { describe, expect, it } from 'vitest';
import { knownEventsOf } from '../../fixtures/known-events.ts';
import { groupThread } from '../../../src/app/details/thread-groups.ts';
import { twoStates } from '../../fixtures/two-states.ts';

describe('the links of a thread', () => {
  it('stand under the relation that leads to them, in their order', () => {
    const [, second] = twoStates.events;
    const early = { ...second!, id: 'prelude', date: '2024-01-01' };
    const index = knownEventsOf({ ...twoStates, events: [...twoStates.events, early] });
    const groups = groupThread(index.linksOf('first-round', null));
    expect([...groups.keys()]).toEqual(['relation.follows.inverse']);
    expect(groups.get('relation.follows.inverse')?.map(({ event }) => event.id)).toEqual([
      'prelude',
      'second-round',
    ]);
  });
});
