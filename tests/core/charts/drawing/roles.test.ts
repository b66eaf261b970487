import { describe, expect, it } from 'vitest';
import { stopsOf } from '../../../../src/core/charts/drawing/roles.ts';
import type { Participant, Role } from '../../../../src/core/model/dataset.ts';

const WHOLES: Record<string, string> = { lavrov: 'russia', putin: 'russia', rubio: 'us' };
const rowOf = (actor: string): string => WHOLES[actor] ?? actor;
const take = (...pairs: [string, Role][]): readonly Participant[] =>
  pairs.map(([actor, role]) => ({ actor, role }));

describe('the part of a row in an event', () => {
  it('is led by who begins it, and turned to whom it reaches', () => {
    expect(stopsOf(take(['us', 'recipient'], ['lavrov', 'initiator']), rowOf)).toEqual([
      { row: 'russia', part: 'leads', people: ['lavrov'] },
      { row: 'us', part: 'acted-on', people: [] },
    ]);
  });

  it('is to take part where nobody leads, also for a recipient', () => {
    const stops = stopsOf(take(['russia', 'participant'], ['us', 'recipient']), rowOf);
    expect(stops.map(({ part }) => part)).toEqual(['takes-part', 'takes-part']);
  });

  it('is to be spoken of, where somebody speaks and the row is only named', () => {
    const stops = stopsOf(take(['lavrov', 'speaker'], ['us', 'participant']), rowOf);
    expect(stops.map(({ row, part }) => [row, part])).toEqual([
      ['russia', 'leads'],
      ['us', 'spoken-of'],
    ]);
  });

  it('counts once for all its people, those who head first', () => {
    const met = take(
      ['turkiye', 'host'],
      ['putin', 'participant'],
      ['lavrov', 'head-of-delegation'],
      ['putin', 'participant'],
      ['russia', 'host'],
    );
    expect(stopsOf(met, rowOf)).toEqual([
      { row: 'russia', part: 'takes-part', people: ['lavrov', 'putin'] },
      { row: 'turkiye', part: 'hosts', people: [] },
    ]);
  });
});
