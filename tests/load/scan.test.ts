import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_DEPTH, scanJson } from '../../src/load/scan.ts';

const scan = (text: string) =>
  scanJson(text).map(({ problem, offset }) => [problem.code, problem.path.join('.'), offset]);

describe('fields that stand twice', () => {
  it('are found with path and place', () => {
    expect(scan('{"a":1,"b":{"a":[{"c":1},{"c":1,"c":2}]},"a":3}')).toEqual([
      ['json.duplicate-key', 'b.a.1.c', 32],
      ['json.duplicate-key', 'a', 41],
    ]);
  });

  it('are found however they are written', () => {
    expect(scan('{"a":1,"\\u0061":2}')).toEqual([['json.duplicate-key', 'a', 7]]);
  });

  it('are not seen in strings, nor between objects', () => {
    expect(scan('{"a":"{\\"a\\":1,\\"a\\":2}","b":[{"a":1},{"a":1},"a","a"]}')).toEqual([]);
  });

  it('are never found in what JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        expect(scanJson(JSON.stringify(value))).toEqual([]);
      }),
    );
  });
});

describe('nesting', () => {
  const nest = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

  it('is measured', () => {
    expect(scan(nest(MAX_DEPTH))).toEqual([]);
    expect(scan(nest(MAX_DEPTH + 1)).map(([code]) => code)).toEqual(['json.too-deep']);
  });
});

describe('any text', () => {
  it('is read to its end without a complaint of its own', () => {
    const bits = fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '\\', '\n', 'a', ' ');
    fc.assert(
      fc.property(fc.array(bits), (parts) => {
        expect(Array.isArray(scanJson(parts.join('')))).toBe(true);
      }),
    );
  });
});
