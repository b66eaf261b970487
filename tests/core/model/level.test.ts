import { describe, expect, it } from 'vitest';
import { buildAffiliations } from '../../../src/core/model/affiliation.ts';
import type { Actor, Participant, Role } from '../../../src/core/model/dataset.ts';
import { levelOf } from '../../../src/core/model/level.ts';
import { parseEdtf } from '../../../src/core/time/edtf.ts';

const ACTORS: readonly Actor[] = [
  { id: 'north', kind: 'state', name: 'North' },
  { id: 'south', kind: 'state', name: 'South' },
  { id: 'ministry', kind: 'body', name: 'Ministry', partOf: [{ actor: 'north' }] },
  person('president', 'north', 'head'),
  person('minister', 'ministry', 'minister'),
  person('envoy', 'south', 'deputy'),
  person('king', 'south', 'head'),
  person('nobody', 'south', undefined),
  {
    ...{ id: 'risen', kind: 'person', name: 'Risen' },
    partOf: [
      { actor: 'south', rank: 'official', date: '2020/2021-03-01' },
      { actor: 'south', rank: 'minister', date: '2021-03-02/..' },
    ],
  },
];

function person(
  id: string,
  actor: string,
  rank: 'head' | 'minister' | 'deputy' | undefined,
): Actor {
  return { id, kind: 'person', name: id, partOf: [{ actor, ...(rank && { rank }) }] };
}

const affiliations = buildAffiliations(ACTORS);
const among = (...list: readonly (string | readonly [string, Role])[]): Participant[] =>
  list.map((one) =>
    typeof one === 'string' ? { actor: one, role: 'participant' } : { actor: one[0], role: one[1] },
  );
const levelAt = (
  participants: readonly Participant[],
  form: 'meeting' | 'video' | 'letter' | 'none' = 'meeting',
  date = '2021-06-01',
): string | undefined => {
  const within = parseEdtf(date)?.bounds;
  return (
    within && levelOf({ participants, ...(form !== 'none' && { form }) }, within, affiliations)
  );
};

describe('the level of a meeting', () => {
  it('is the lower of the highest ranks of both sides', () => {
    expect(levelAt(among('president', 'minister', 'envoy'))).toBe('deputy');
    expect(levelAt(among('minister', 'envoy', 'king'))).toBe('minister');
    expect(levelAt(among('president', 'king'))).toBe('head');
  });

  it('is that of calls too, and of nothing that is sent or said', () => {
    expect(levelAt(among('president', 'king'), 'video')).toBe('head');
    expect(levelAt(among('president', 'king'), 'letter')).toBeUndefined();
    expect(levelAt(among('president', 'king'), 'none')).toBeUndefined();
  });

  it('is not known where of one side no rank is known', () => {
    expect(levelAt(among('president', 'nobody'))).toBeUndefined();
    expect(levelAt(among('president', 'south'))).toBeUndefined();
    expect(levelAt(among('president', 'minister'))).toBeUndefined();
  });

  it('leaves out who only mediates, and counts the host of a visit', () => {
    expect(levelAt(among(['envoy', 'initiator'], ['president', 'host']))).toBe('deputy');
    expect(levelAt(among('minister', 'envoy', ['king', 'mediator']))).toBe('deputy');
  });

  it('follows who held which rank on the day, and takes none that was perhaps held', () => {
    expect(levelAt(among('president', 'risen'), 'meeting', '2020-05-05')).toBe('official');
    expect(levelAt(among('president', 'risen'), 'meeting', '2022')).toBe('minister');
    expect(levelAt(among('president', 'risen'), 'meeting', '2021')).toBeUndefined();
  });
});
