import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_DEPTH, scanJson, scanParsed } from '../../../../src/core/load/json/scan.ts';

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

describe('a text that was parsed', () => {
  const keys = fc.constantFrom('a', 'b', '__proto__', '"', '\\', ':', '{', '0', 'é');
  const written: fc.Memo<string> = fc.memo((depth) =>
    depth <= 1
      ? fc.oneof(
          fc.constantFrom('1', 'null', '[]', '{}'),
          keys.map((key) => JSON.stringify(key)),
        )
      : fc.oneof(
          written(depth - 1),
          fc.array(written(depth - 1), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
          fc
            .array(fc.tuple(keys, written(depth - 1)), { maxLength: 3 })
            .map((fields) =>
              fields.map(([key, value]) => `${JSON.stringify(key)} : ${value}`).join(','),
            )
            .map((fields) => `{${fields}}`),
        ),
  );

  it('is found to hold what reading it once finds, with fields that stand twice and without', () => {
    fc.assert(
      fc.property(written(4), (text) => {
        expect(scanParsed(text, JSON.parse(text))).toEqual(scanJson(text));
      }),
      { numRuns: 500, examples: [['{"a":1,"a":2}'], ['{"\\\\":"\\"","\\\\":0}']] },
    );
  });

  it('is measured for its depth', () => {
    const text = '['.repeat(MAX_DEPTH + 1) + ']'.repeat(MAX_DEPTH + 1);
    expect(scanParsed(text, JSON.parse(text))).toEqual(scanJson(text));
    expect(scanJson(text)).toHaveLength(1);
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
