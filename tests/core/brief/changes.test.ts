import { describe, expect, it } from 'vitest';
import { compareKnown } from '../../../src/core/brief/changes.ts';
import { claimOf, made } from './made-events.ts';

describe('what changed between two days', () => {
  it('is nothing where the same is told, whoever else tells it', () => {
    const before = made('talks', { claims: claimOf('a') });
    expect(compareKnown([before], [before])).toEqual([]);
    expect(compareKnown([before], [made('talks', { claims: claimOf('a', 'b') })])).toEqual([]);
  });

  it('is what nobody had reported, with all who report it now', () => {
    const event = made('talks', { claims: claimOf('a', 'b', 'a') });
    expect(compareKnown([], [event])).toEqual([
      { event, isNew: true, newlyDisputed: [], sources: ['a', 'b'] },
    ]);
  });

  it('is what became of a plan, and the day it was moved to, with who says so', () => {
    const before = made('talks', { status: 'planned', date: '2021-01-05', claims: claimOf('a') });
    const held = made('talks', { date: '2021-01-07', claims: claimOf('a', 'b') });
    expect(compareKnown([before], [held])).toEqual([
      {
        ...{ event: held, isNew: false, newlyDisputed: [], sources: ['b'] },
        ...{ became: 'held', dateBefore: '2021-01-05' },
      },
    ]);
    const became = (status: 'cancelled' | 'hypothetical'): unknown =>
      compareKnown([before], [made('talks', { status, date: '2021-01-05' })])[0]?.became;
    expect([became('cancelled'), became('hypothetical')]).toEqual(['called-off', 'otherwise']);
  });

  it('is on what sources had not contradicted each other', () => {
    const before = made('talks', { disputed: ['date'] });
    const now = made('talks', { disputed: ['date', 'place'] });
    expect(compareKnown([before], [now])[0]?.newlyDisputed).toEqual(['place']);
  });
});
