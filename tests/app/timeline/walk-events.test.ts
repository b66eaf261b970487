import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Participant } from '../../../src/core/model/dataset.ts';
import { leaderOf, pairOf, stepAlong } from '../../../src/app/timeline/walk-events.ts';

const PARENTS = new Map([
  ['russia', null],
  ['ministry', 'russia'],
  ['lavrov', 'ministry'],
  ['usa', null],
  ['rubio', 'usa'],
]);
const event = (...participants: Participant[]) => ({ participants });
const as = (actor: string, role: Participant['role'] = 'participant'): Participant => ({
  actor,
  role,
});

describe('the leader of an event', () => {
  it('is the actor of the lane it leads in', () => {
    expect(leaderOf(event(as('lavrov')), 'ministry', PARENTS)).toBe('ministry');
  });

  it('is the whole of who initiates it where lanes are not actors', () => {
    const talks = event(as('rubio'), as('lavrov', 'initiator'));
    expect(leaderOf(talks, 'CONSULT', PARENTS)).toBe('russia');
    expect(leaderOf(event(as('rubio'), as('lavrov')), undefined, PARENTS)).toBe('usa');
  });

  it('is nobody where nobody takes part', () => {
    expect(leaderOf(event(), undefined, PARENTS)).toBeUndefined();
  });
});

describe('the pair of an event', () => {
  it('is made of wholes', () => {
    expect(pairOf(event(as('lavrov', 'initiator'), as('ministry'), as('rubio')), PARENTS)).toEqual([
      'russia',
      'usa',
    ]);
  });

  it('is none where all belong to one', () => {
    expect(pairOf(event(as('lavrov'), as('russia')), PARENTS)).toBeUndefined();
    expect(pairOf(event(), PARENTS)).toBeUndefined();
  });
});

describe('a step along a row', () => {
  const rows = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 20 });

  it('goes through all of it and ends, and back again the same way', () => {
    fc.assert(
      fc.property(rows, (row) => {
        for (const by of [1, -1] as const) {
          const seen: string[] = [];
          let at = by > 0 ? row[0] : row.at(-1);
          while (at !== undefined) {
            seen.push(at);
            const step = stepAlong(row, at, by);
            if (step) expect(row[step.place - 1]).toBe(step.id);
            at = step?.id;
          }
          expect(by > 0 ? seen : seen.reverse()).toEqual(row);
        }
      }),
    );
  });

  it('leads nowhere from beside the row', () => {
    expect(stepAlong(['a', 'b'], 'c', 1)).toBeUndefined();
    expect(stepAlong([], 'c', -1)).toBeUndefined();
  });
});
