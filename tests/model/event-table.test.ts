import { expect, it } from 'vitest';
import { namesAt, textAt } from '../../src/model/event-table.ts';

it('reads a row’s text out of the bytes of all rows', () => {
  const bytes = new TextEncoder().encode('Talksمحادثات');
  const offsets = Uint32Array.of(0, 5, 5, bytes.length);
  const read = [0, 1, 2].map((row) => textAt({ bytes, offsets }, row));
  expect(read).toEqual(['Talks', '', 'محادثات']);
  expect(textAt(null, 0)).toBe('');
});

it('reads a row’s names in the order given', () => {
  const column = {
    names: ['USA', 'RUS', 'TUR'],
    offsets: Uint32Array.of(0, 2, 2, 3),
    codes: Uint16Array.of(2, 0, 1),
  };
  expect([0, 1, 2].map((row) => namesAt(column, row))).toEqual([['TUR', 'USA'], [], ['RUS']]);
});
