import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findSyntaxProblems,
  locateProblems,
  MAX_SYNTAX_PROBLEMS,
} from '../../../../src/core/load/json/locate.ts';
import type { JsonPath, ProblemCode } from '../../../../src/core/model/problem.ts';

const TEXT = `{
  "a": [1, { "b": true }],
  "c": 1,
  "c": 22
}`;

const place = async (path: JsonPath, code: ProblemCode = 'field.type') => {
  const [found] = await locateProblems(TEXT, [{ code, severity: 'error', path, params: {} }]);
  return `${found?.line}:${found?.column}`;
};

const refusalOf = (text: string): unknown => {
  try {
    JSON.parse(text);
  } catch (error) {
    return error;
  }
  throw new Error('this is JSON');
};
const syntax = async (text: string) =>
  (await findSyntaxProblems(text, refusalOf(text))).map(
    ({ line, column, params }) => `${line}:${column} ${params['reason']} ${params['found']}`,
  );

describe('a path', () => {
  it('stands where its value does', async () => {
    expect(await place(['a', 1, 'b'])).toBe('2:19');
    expect(await place(['a', 0])).toBe('2:9');
    expect(await place([])).toBe('1:1');
  });

  it('to an unknown field stands where the key does', async () => {
    expect(await place(['a', 1, 'b'], 'field.unknown')).toBe('2:14');
  });

  it('to a missing field stands where the object does', async () => {
    expect(await place(['a', 1, 'x'], 'field.missing')).toBe('2:12');
    expect(await place(['a', 7, 'x'])).toBe('2:8');
  });

  it('to a field given twice stands at the last, which counts', async () => {
    expect(await place(['c'])).toBe('4:8');
  });

  it('keeps the line it has', async () => {
    const problem = {
      code: 'field.type',
      severity: 'error',
      path: [],
      line: 3,
      params: {},
    } as const;
    expect(await locateProblems(TEXT, [problem])).toEqual([problem]);
  });
});

describe('syntax problems', () => {
  it('say what is wrong and where', async () => {
    expect(await syntax('{"a": 1\n"b": 2}')).toEqual(['2:1 comma-expected "b"']);
    expect(await syntax('[1,\n 2,]')).toEqual(['2:4 value-expected ]']);
    expect(await syntax('// x\n[]')).toEqual(['1:1 comment // x']);
    expect(await syntax('{"a" 1}')).toEqual(['1:6 colon-expected 1']);
    expect(await syntax('["\\x"]')).toEqual(['1:2 escape "\\x"']);
    expect(await syntax('[] []')).toEqual(['1:4 end-expected [']);
    expect((await syntax('{"a": [1'))[0]).toBe('1:9 bracket-expected ');
  });

  it('are capped', async () => {
    expect(await syntax(`[${'1 '.repeat(500)}]`)).toHaveLength(MAX_SYNTAX_PROBLEMS);
  });

  it('are found in whatever JSON.parse refuses', async () => {
    const bits = fc.constantFrom(
      ...['{', '}', '[', ']', ',', ':', '"', '\\', '\n', '\t', '\u00a0'],
      ...['a', '0', '1', '.', '-', 'e', 'null', '"a"', '/', '*'],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(bits, { maxLength: 20 }), async (parts) => {
        const text = parts.join('');
        let refusal: unknown;
        try {
          JSON.parse(text);
          return;
        } catch (error) {
          refusal = error;
        }
        const [first] = await findSyntaxProblems(text, refusal);
        expect(first?.line).toBeGreaterThan(0);
        expect(first?.column).toBeGreaterThan(0);
      }),
    );
  });
});
