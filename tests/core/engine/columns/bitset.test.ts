import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  andBitsets,
  countBits,
  emptyBitset,
  fullBitset,
  hasBit,
  setBit,
} from '../../../../src/core/engine/columns/bitset.ts';
import type { Bitset } from '../../../../src/core/engine/columns/bitset.ts';
import { rowsIn } from '../../../fixtures/rows-in.ts';

const SIZE = 100;
const rows = fc.uniqueArray(fc.nat({ max: SIZE - 1 }));

function bitsetOf(members: readonly number[]): Bitset {
  const bits = emptyBitset(SIZE);
  for (const row of members) setBit(bits, row);
  return bits;
}

const ascending = (members: Iterable<number>): number[] => [...members].sort((a, b) => a - b);

describe('a bitset', () => {
  it('holds exactly what was set, and gives it back in ascending order', () => {
    fc.assert(
      fc.property(rows, (members) => {
        const bits = bitsetOf(members);
        expect(rowsIn(bits)).toEqual(ascending(members));
        expect(countBits(bits)).toBe(members.length);
        for (let row = 0; row < SIZE; row += 1) {
          expect(hasBit(bits, row)).toBe(members.includes(row));
        }
      }),
    );
  });

  it('meets another as sets do, and leaves its parents alone', () => {
    fc.assert(
      fc.property(rows, rows, (a, b) => {
        const left = bitsetOf(a);
        const right = bitsetOf(b);
        expect(rowsIn(andBitsets(left, right))).toEqual(
          ascending(a.filter((row) => b.includes(row))),
        );
        expect(rowsIn(left)).toEqual(ascending(a));
        expect(rowsIn(right)).toEqual(ascending(b));
      }),
    );
  });

  it.each([0, 1, 31, 32, 33, 64, 100])('is full with exactly %i rows', (size) => {
    expect(rowsIn(fullBitset(size))).toEqual(Array.from({ length: size }, (_, row) => row));
    expect(countBits(fullBitset(size))).toBe(size);
  });
});
