import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesAt, textAt } from '../../../../src/core/model/event-table.ts';
import {
  GrowingNames,
  GrowingNumbers,
  GrowingTexts,
} from '../../../../src/core/load/table/growing.ts';
import { IdSet } from '../../../../src/core/load/table/id-set.ts';
import { ownText } from '../../../../src/core/load/table/own-text.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ minLength: 60, maxLength: 200 }),
  fc.constantFrom('', 'a', 'إسطنبول', '\uFEFFmark'),
);
const reversed = (length: number): Uint32Array =>
  Uint32Array.from({ length }, (_, i) => length - 1 - i);

describe('numbers', () => {
  it('grow beyond their first room and come out in another order', () => {
    const numbers = new GrowingNumbers(Float64Array, 2);
    for (const value of [1, NaN, Infinity, -4, 5]) numbers.push(value);
    expect([...numbers.take(null)]).toEqual([1, NaN, Infinity, -4, 5]);
    expect([...numbers.take(reversed(5))]).toEqual([5, -4, Infinity, NaN, 1]);
  });
});

describe('texts', () => {
  it('come back as they went in, in any order', () => {
    fc.assert(
      fc.property(fc.array(anyText), (texts) => {
        const column = new GrowingTexts();
        for (const text of texts) {
          column.push('taken away');
          column.pop();
          column.push(text);
        }
        const read = (order: Uint32Array | null): string[] =>
          texts.map((_, row) => textAt(column.take(order), row));
        expect(read(null)).toEqual(texts.map((text) => text.toWellFormed()));
        expect(read(reversed(texts.length)).reverse()).toEqual(read(null));
      }),
    );
  });

  it('are kept in memory of their own unchanged', () => {
    fc.assert(fc.property(anyText, (text) => ownText(text) === text));
  });
});

describe('names', () => {
  it('are kept once, whether they came in a cell or a list', () => {
    const names = new GrowingNames();
    names.push('a | b|a||c d ');
    names.push('');
    names.push(['b', 'x|y', ' ', 'b']);
    const column = names.take(null);
    expect(column.names).toEqual(['a', 'b', 'c d', 'x|y']);
    expect([0, 1, 2].map((row) => namesAt(column, row))).toEqual([
      ['a', 'b', 'c d'],
      [],
      ['b', 'x|y'],
    ]);
    expect([0, 1, 2].map((row) => namesAt(names.take(reversed(3)), row))).toEqual([
      ['b', 'x|y'],
      [],
      ['a', 'b', 'c d'],
    ]);
  });

  it('beyond 65,536 have wider codes', () => {
    const names = new GrowingNames();
    for (let i = 0; i < 65_537; i += 1) names.push(`name ${i}`);
    const column = names.take(null);
    expect(column.codes).toBeInstanceOf(Uint32Array);
    expect(namesAt(column, 65_536)).toEqual(['name 65536']);
  });
});

describe('a set of ids', () => {
  it('knows what it has, through all its growing', () => {
    const texts = new GrowingTexts();
    const ids = new IdSet(texts);
    const count = 20_000;
    let row = 0;
    const add = (text: string): boolean => {
      texts.push(text);
      const isNew = ids.add(row);
      if (isNew) row += 1;
      else texts.pop();
      return isNew;
    };
    for (let i = 0; i < count; i += 1) expect(add(`id-${i}`)).toBe(true);
    for (let i = 0; i < count; i += 7) expect(add(`id-${i}`)).toBe(false);
    expect(add('id-')).toBe(true);
  });
});
