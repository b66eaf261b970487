import { describe, expect, it } from 'vitest';
import { isJsonObject, jsonType, showValue } from '../../../../src/core/load/json/json-type.ts';

describe('types of JSON', () => {
  it.each([
    [null, 'null'],
    [true, 'boolean'],
    [1, 'number'],
    ['', 'string'],
    [[], 'array'],
    [{}, 'object'],
  ])('%j is %s', (value, type) => {
    expect(jsonType(value)).toBe(type);
    expect(isJsonObject(value)).toBe(type === 'object');
  });
});

describe('what is not JSON', () => {
  it.each([undefined, () => 1, 1n])('is no object: %s', (value) => {
    expect(isJsonObject(value)).toBe(false);
  });
});

describe('values in messages', () => {
  it('are strings as they are, the rest as JSON', () => {
    expect(showValue('a "b"')).toBe('a "b"');
    expect(showValue({ a: [null] })).toBe('{"a":[null]}');
    expect(showValue(undefined)).toBe('');
  });

  it('are cut at 60 characters, never through a character', () => {
    expect(showValue('x'.repeat(60))).toHaveLength(60);
    expect(showValue('x'.repeat(61))).toBe(`${'x'.repeat(59)}…`);
    expect(showValue(`${'x'.repeat(58)}😀😀`)).toBe(`${'x'.repeat(58)}…`);
  });
});
