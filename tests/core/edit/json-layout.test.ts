import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLayout, layOut, layOutInLine } from '../../../src/core/edit/json-layout.ts';
import { anyDocument } from './made-edits.ts';

describe('the layout of a file', () => {
  it('is that of what it holds', () => {
    expect(detectLayout('{\n  "a": ["x", 1]\n}')).toEqual({
      ...{ indent: '  ', lineEnd: '\n', colon: ': ', line: 'padded', listWidth: 100 },
    });
    expect(detectLayout('{\r\n\t"a": [\r\n\t\t"x"\r\n\t]\r\n}')).toMatchObject({
      ...{ indent: '\t', lineEnd: '\r\n', listWidth: 0 },
    });
    expect(detectLayout('{"a":1}')).toMatchObject({ indent: null, colon: ':', line: 'tight' });
    expect(detectLayout('{"a": 1}')).toMatchObject({ indent: null, line: 'spaced' });
    expect(detectLayout('{ "a": 1 }')).toMatchObject({ indent: null, line: 'padded' });
  });

  it('is the one that a value gets', () => {
    fc.assert(
      fc.property(anyDocument, fc.constantFrom(undefined, 2, 3, '\t'), (document, indent) => {
        const text = JSON.stringify(document, null, indent);
        const layout = { ...detectLayout(text), listWidth: 0 };
        expect(layOut(document, layout, '', 0)).toBe(text);
      }),
    );
  });

  it('breaks lists that are too long for a line', () => {
    const layout = { ...detectLayout('{\n  "a": ["x"]\n}'), listWidth: 20 };
    expect(layOut(['abc', 'def'], layout, '', 0)).toBe('["abc", "def"]');
    expect(layOut(['abc', 'def'], layout, '', 6)).toBe('[\n  "abc",\n  "def"\n]');
  });
});

it('writes on one line with the spaces that are wanted', () => {
  const value = { a: [1, { b: 2 }], c: {}, d: [] };
  expect(layOutInLine(value, 'tight')).toBe('{"a":[1,{"b":2}],"c":{},"d":[]}');
  expect(layOutInLine(value, 'spaced')).toBe('{"a": [1, {"b": 2}], "c": {}, "d": []}');
  expect(layOutInLine(value, 'padded')).toBe('{ "a": [1, { "b": 2 }], "c": {}, "d": [] }');
});
