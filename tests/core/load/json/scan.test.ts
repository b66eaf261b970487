import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countKeys, MAX_DEPTH, scanJson } from '../../../../src/core/load/json/scan.ts';

const scan = async (text: string) =>
  (await scanJson(text)).map(({ problem, offset }) => {
    return [problem.code, problem.path.join('.'), offset];
  });

describe('fields that stand twice', () => {
  it('are found with path and place', async () => {
    expect(await scan('{"a":1,"b":{"a":[{"c":1},{"c":1,"c":2}]},"a":3}')).toEqual([
      ['json.duplicate-key', 'b.a.1.c', 32],
      ['json.duplicate-key', 'a', 41],
    ]);
  });

  it('are found however they are written', async () => {
    expect(await scan('{"a":1,"\\u0061":2}')).toEqual([['json.duplicate-key', 'a', 7]]);
  });

  it('are not seen in strings, nor between objects', async () => {
    expect(await scan('{"a":"{\\"a\\":1,\\"a\\":2}","b":[{"a":1},{"a":1},"a","a"]}')).toEqual([]);
  });

  it('are never found in what JSON.stringify writes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 5 }), async (value) => {
        expect(await scanJson(JSON.stringify(value))).toEqual([]);
      }),
    );
  });
});

describe('nesting', () => {
  const nest = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

  it('is measured', async () => {
    expect(await scan(nest(MAX_DEPTH))).toEqual([]);
    expect((await scan(nest(MAX_DEPTH + 1))).map(([code]) => code)).toEqual(['json.too-deep']);
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

  it('has as many fields as its value, and more only where one stands twice', async () => {
    await fc.assert(
      fc.asyncProperty(written(4), async (text) => {
        const twice = await scanJson(text);
        const fields = countFields(JSON.parse(text));
        expect(countKeys(text) > fields).toBe(twice.length > 0);
        expect(countKeys(text)).toBeGreaterThanOrEqual(fields);
      }),
      { numRuns: 500, examples: [['{"a":1,"a":2}'], ['{"\\\\":"\\"","\\\\":0}']] },
    );
  });
});

function countFields(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inside = Object.values(value).reduce<number>((sum, one) => sum + countFields(one), 0);
  return inside + (Array.isArray(value) ? 0 : Object.keys(value).length);
}

describe('any text', () => {
  it('is read to its end without a complaint of its own', async () => {
    const bits = fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '\\', '\n', 'a', ' ');
    await fc.assert(
      fc.asyncProperty(fc.array(bits), async (parts) => {
        expect(Array.isArray(await scanJson(parts.join('')))).toBe(true);
      }),
    );
  });
});
