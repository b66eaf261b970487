import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildDictionary } from '../../../../src/core/engine/columns/dictionary.ts';
import { sortDyads, createDyadCoder } from '../../../../src/core/engine/columns/dyads.ts';
import { buildLists } from '../../../../src/core/engine/columns/lists.ts';
import { pairActors } from '../../../../src/core/engine/columns/pairs.ts';

const ACTORS = buildDictionary(['zeta', 'alpha', 'Émile', 'beta', 'Beta']);
const standing = (actor: number) => ({ actor, roots: [actor] });
const rows = fc.array(fc.uniqueArray(fc.nat({ max: 4 })), { maxLength: 30 });

it('pairs the actors of every row as the coder does for actors who stand for themselves', () => {
  fc.assert(
    fc.property(rows, (lists) => {
      const coder = createDyadCoder(ACTORS);
      const coded = buildLists(lists.length, (row) =>
        coder.codesOf(
          (lists[row] ?? []).flatMap((one, place, all) =>
            all.slice(place + 1).map((other) => [standing(one), standing(other)] as const),
          ),
        ),
      );
      const expected = sortDyads(coded, coder.keys, ACTORS);
      const actors = buildLists(lists.length, (row) => lists[row] ?? []);
      const paired = pairActors(lists.length, actors, ACTORS);
      expect({ ...paired, codes: [...paired.codes] }).toEqual({
        ...expected,
        codes: [...expected.codes],
      });
    }),
  );
});
