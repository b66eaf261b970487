import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positionsIn } from '../../../../src/core/load/json/position.ts';

describe('positions', () => {
  it('count lines by LF, CRLF and CR, columns in UTF-16 units', () => {
    const at = positionsIn('ab\ncd\r\nef\rg😀h');
    expect(at(0)).toEqual({ line: 1, column: 1 });
    expect(at(2)).toEqual({ line: 1, column: 3 });
    expect(at(3)).toEqual({ line: 2, column: 1 });
    expect(at(7)).toEqual({ line: 3, column: 1 });
    expect(at(10)).toEqual({ line: 4, column: 1 });
    expect(at(13)).toEqual({ line: 4, column: 4 });
  });

  it('agree with counting the lines before', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n') }), fc.nat(), (text, n) => {
        const offset = text.length === 0 ? 0 : n % text.length;
        const before = text.slice(0, offset).split('\n');
        const column = (before.at(-1)?.length ?? 0) + 1;
        expect(positionsIn(text)(offset)).toEqual({ line: before.length, column });
      }),
    );
  });
});
