import { describe, expect, it } from 'vitest';
import { polesOf, relationsFormOf } from '../../../../src/core/charts/relations/form.ts';
import { tallyRelations } from '../../../../src/core/charts/relations/tally.ts';
import type { RelationsTally } from '../../../../src/core/charts/relations/tally.ts';
import { answerOf, fewStates, labellerOf } from './relations-dataset.ts';

const states = Array.from({ length: 20 }, (_, i) => ({
  id: `s${String(i)}`,
  kind: 'state' as const,
  name: `State ${String(i)}`,
}));
const { catalogue } = labellerOf(states);
const tallyOf = (pairs: readonly (readonly [number, number, number])[]): RelationsTally => {
  const meetings = pairs.flatMap(([a, b, times]) =>
    Array.from({ length: times }, () => ({
      a: `s${String(a)}`,
      b: `s${String(b)}`,
      quad: 'statement' as const,
    })),
  );
  const answer = answerOf(meetings, catalogue);
  return tallyRelations(answer, answer, catalogue);
};

describe('the form of the relations', () => {
  it('is a ladder where two who meet hold four of five pairs', () => {
    expect(
      relationsFormOf(
        tallyOf([
          [0, 1, 8],
          [2, 3, 2],
        ]),
      ),
    ).toBe('ladder');
    expect(
      relationsFormOf(
        tallyOf([
          [0, 1, 7],
          [2, 3, 2],
        ]),
      ),
    ).toBe('ring');
    expect(
      relationsFormOf(
        tallyOf([
          [0, 1, 5],
          [2, 3, 5],
        ]),
      ),
    ).toBe('ring');
  });

  it('is no ladder where the two strongest do not meet', () => {
    expect(
      relationsFormOf(
        tallyOf([
          [0, 2, 9],
          [1, 3, 9],
        ]),
      ),
    ).toBe('ring');
  });

  it('is a table of more than sixteen', () => {
    const circle = (size: number) =>
      Array.from({ length: size }, (_, i) => [i, (i + 1) % size, 1] as const);
    expect(relationsFormOf(tallyOf(circle(16)))).toBe('ring');
    expect(relationsFormOf(tallyOf(circle(17)))).toBe('table');
  });

  it('has its poles in the order of their ids, whichever is stronger', () => {
    const { answer, labeller } = fewStates();
    const tally = tallyRelations(answer, answer, labeller.catalogue);
    expect(polesOf(tally)).toEqual(['ru', 'us']);
  });
});
