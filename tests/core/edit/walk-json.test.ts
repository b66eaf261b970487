import fc from 'fast-check';
import { expect, it } from 'vitest';
import { valueAt } from '../../../src/core/edit/entries.ts';
import { endOfValue, findValue, readContainer } from '../../../src/core/edit/walk-json.ts';
import { anyDocument } from './made-edits.ts';

it('finds every value of a text where it stands', () => {
  const walk = (text: string, root: unknown, path: readonly (string | number)[]): void => {
    const value = valueAt(root, path);
    const found = findValue(text, path);
    expect(JSON.parse(text.slice(found?.start, found?.end))).toEqual(value);
    const container = readContainer(text, found?.start ?? 0);
    if (typeof value !== 'object' || value === null) {
      expect(container).toBeUndefined();
      return;
    }
    expect(container?.members).toHaveLength(Object.keys(value).length);
    for (const key of Object.keys(value)) {
      walk(text, root, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  };
  fc.assert(
    fc.property(anyDocument, fc.constantFrom(0, 1), (document, indent) => {
      walk(JSON.stringify(document, null, indent), document, []);
    }),
  );
});

it('finds nothing where nothing is', () => {
  expect(findValue('{"a": [1]}', ['a', 1])).toBeUndefined();
  expect(findValue('{"a": [1]}', ['a', 'b'])).toBeUndefined();
  expect(findValue('{"a": [1]}', ['b'])).toBeUndefined();
  expect(findValue('{"a": 1}', ['a', 0])).toBeUndefined();
});

it('is not led astray by signs in strings', () => {
  const text = '["a\\\\", "}]\\"[{", {"k\\"]": 1}] ';
  expect(endOfValue(text, 0)).toBe(text.length - 1);
  expect(readContainer(text, 0)?.members).toHaveLength(3);
});
