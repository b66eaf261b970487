import { describe, expect, it } from 'vitest';
import { buildDictionary, encodeNames } from '../../../../src/core/engine/columns/dictionary.ts';

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
