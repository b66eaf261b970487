import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCsr, rowOf, transposeCsr } from '../../src/engine/csr.ts';
import { buildDictionary, encodeNames } from '../../src/engine/dictionary.ts';

const SIZE = 6;
const lists = fc.array(fc.uniqueArray(fc.nat({ max: SIZE - 1 })));

describe('compressed sparse rows', () => {
  it('give back the lists they were made of', () => {
    fc.assert(
      fc.property(lists, (rows) => {
        const csr = buildCsr(rows.length, (row) => rows[row] ?? []);
        expect(rows.map((_, row) => [...rowOf(csr, row)])).toEqual(rows);
      }),
    );
  });

  it('transpose to the rows of every value, ascending', () => {
    fc.assert(
      fc.property(lists, (rows) => {
        const postings = transposeCsr(
          buildCsr(rows.length, (row) => rows[row] ?? []),
          SIZE,
        );
        for (let value = 0; value < SIZE; value += 1) {
          const expected = rows.flatMap((list, row) => (list.includes(value) ? [row] : []));
          expect([...rowOf(postings, value)]).toEqual(expected);
        }
      }),
    );
  });
});

describe('a dictionary', () => {
  it('codes names in the order in which they first come', () => {
    const dictionary = buildDictionary(['b', 'a', 'b', '__proto__']);
    expect(dictionary.names).toEqual(['b', 'a', '__proto__']);
    expect(dictionary.names.map((name) => dictionary.codeOf(name))).toEqual([0, 1, 2]);
    expect(dictionary.codeOf('constructor')).toBeUndefined();
  });

  it('encodes the names it has, each once', () => {
    const dictionary = buildDictionary(['a', 'b', 'c']);
    expect(encodeNames(dictionary, ['c', 'x', 'a', 'c'])).toEqual([2, 0]);
  });
});
