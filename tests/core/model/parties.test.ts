import { describe, expect, it } from 'vitest';
import type { Participant, Role } from '../../../src/core/model/dataset.ts';
import { pairParties } from '../../../src/core/model/parties.ts';

/** Participants as `name role`; those of one capital letter belong together: `A` and `Aa`. */
function pairs(of: readonly string[], withAside = false): string[] {
  const participants = of.map((one): Participant => {
    const [actor = '', role = 'participant'] = one.split(' ');
    return { actor, role: role as Role };
  });
  const roots = participants.map(({ actor }) => [actor.slice(0, 1)]);
  return pairParties(participants, (place) => roots[place] ?? [], withAside).map((pair) =>
    pair.map((place) => participants[place]?.actor).join('–'),
  );
}

describe('who deals with whom', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['who starts something and who it is done to', ['A initiator', 'B recipient'], ['A–B']],
    ['those who take part, but not their host', ['A', 'B', 'C host'], ['A–B']],
    [
      'heads of delegation, but not their mediator',
      ['Aa head-of-delegation', 'Bb head-of-delegation', 'C mediator'],
      ['Aa–Bb'],
    ],
    ['a visitor and the host', ['Aa initiator', 'Bb host'], ['Aa–Bb']],
    ['a delegation alone and its host', ['Aa', 'Ab', 'C host'], ['Aa–C', 'Ab–C']],
    ['a speaker and who is addressed', ['A speaker', 'B recipient'], ['A–B']],
    ['two who speak together', ['A speaker', 'B speaker'], ['A–B']],
    ['nobody where one only speaks of others', ['A speaker', 'B', 'C'], []],
    ['nobody where one speaks as a guest', ['A speaker', 'B host'], []],
    ['not who only tells of it', ['A initiator', 'B recipient', 'C speaker'], ['A–B']],
    [
      'not two of whom the same is asked',
      ['A initiator', 'B recipient', 'C recipient'],
      ['A–B', 'A–C'],
    ],
    ['not people of one whole', ['Aa', 'Ab', 'A'], []],
  ])('is %s', (_, participants, expected) => {
    expect(pairs(participants)).toEqual(expected);
  });

  it('is everybody with everybody where the reader counts those aside, too', () => {
    expect(pairs(['Aa', 'B', 'C host', 'Ab mediator'], true)).toEqual([
      'Aa–B',
      'Aa–C',
      'B–C',
      'B–Ab',
      'C–Ab',
    ]);
  });
});
