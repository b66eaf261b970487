import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildDictionary } from '../../../../src/core/engine/columns/dictionary.ts';
import { pickDyads } from '../../../../src/core/engine/count/pick-dyads.ts';

const ACTORS = buildDictionary(Array.from({ length: 12 }, (_, i) => String.fromCharCode(97 + i)));
const KEYS = ACTORS.names.flatMap((_, a) =>
  ACTORS.names
    .slice(a + 1)
    .flatMap((_, b) => [0, 1].map((direct) => ({ a, b: a + 1 + b, direct }))),
);
const COLUMN = {
  size: KEYS.length,
  offsets: new Uint32Array(1),
  codes: new Uint32Array(0),
  a: Uint32Array.from(KEYS, ({ a }) => a),
  b: Uint32Array.from(KEYS, ({ b }) => b),
  direct: Uint8Array.from(KEYS, ({ direct }) => direct),
};
const count = fc.oneof(fc.nat({ max: 3 }), fc.constantFrom(4095, 4096, 4097, 90_000));

it('picks the strongest of the pairs asked for, in the order of a full sort', () => {
  fc.assert(
    fc.property(
      fc.array(count, { minLength: COLUMN.size, maxLength: COLUMN.size }),
      fc.nat({ max: 150 }),
      fc.option(fc.subarray([...ACTORS.names, 'nobody'])),
      fc.array(fc.nat({ max: 3 }), { minLength: COLUMN.size, maxLength: COLUMN.size }),
      (list, limit, among, bare) => {
        const counts = Int32Array.from(list);
        const untoned = Int32Array.from(list, (n, code) => Math.min(n, bare[code] ?? 0));
        const sums = Float64Array.from(list, (n, code) => (n - (untoned[code] ?? 0)) * 1_500_000);
        const query = { limit, among };
        const picked = pickDyads(COLUMN, { counts, sums }, counts, untoned, ACTORS, query);
        const expected = KEYS.map(({ a, b, direct }, code) => ({
          a: ACTORS.names[a] ?? '',
          b: ACTORS.names[b] ?? '',
          level: direct === 1 ? 'direct' : 'whole',
          count: list[code] ?? 0,
          certain: list[code] ?? 0,
          meanTone: untoned[code] === list[code] ? null : 1.5,
        }))
          .filter((dyad) => dyad.count > 0)
          .filter(({ a, b }) => among === null || (among.includes(a) && among.includes(b)))
          .sort((x, y) => y.count - x.count)
          .slice(0, limit);
        expect(picked.dyads).toEqual(expected);
        expect(picked.dyadCount).toBe(list.filter((n) => n > 0).length);
      },
    ),
  );
});
