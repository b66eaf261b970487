import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  countBits,
  emptyBitset,
  hasBit,
  setBit,
} from '../../../../src/core/engine/columns/bitset.ts';
import { runTallies } from '../../../../src/core/engine/count/running.ts';
import { countOne, countRows } from '../../../../src/core/engine/count/tally.ts';

it('holds the tally up to any place with either hand, however the hands move', () => {
  const moves = fc.array(fc.tuple(fc.nat({ max: 700 }), fc.constantFrom(0 as const, 1 as const)));
  fc.assert(
    fc.property(
      fc.nat({ max: 700 }),
      fc.integer({ min: 1, max: 9 }),
      moves,
      (size, each, asked) => {
        const bits = emptyBitset(size);
        for (let place = 0; place < size; place += each) setBit(bits, place);
        const rowAt = Uint32Array.from({ length: size }, (_, place) => size - 1 - place);
        const column = Uint8Array.from({ length: size }, (_, row) => row % 4);
        const places = { size, bits, rowAt, count: countBits(bits) };
        const [rows, codes] = runTallies(places, [countRows, countOne(column, 4)]);
        for (const [place, hand] of asked) {
          const before = [...rowAt.keys()].filter((at) => at < place && hasBit(bits, at));
          expect(rows?.at(place, hand).counts).toEqual(Int32Array.of(before.length));
          const expected = new Int32Array(4);
          for (const at of before) expected[(rowAt[at] ?? 0) % 4]! += 1;
          expect(codes?.at(place, hand).counts).toEqual(expected);
        }
      },
    ),
    { numRuns: 300 },
  );
});
