import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../src/cli/arguments.ts';

const OPTIONS = { json: { type: 'boolean' }, lang: { type: 'string' } } as const;

describe('arguments', () => {
  it('are options and files in any order, all files after --', () => {
    expect(
      parseArguments(['a', '--lang', 'ru', 'b', '--json', '--', '--c'], OPTIONS),
    ).toMatchObject({
      values: { lang: 'ru', json: true },
      positionals: ['a', 'b', '--c'],
    });
  });

  it('are refused in one sentence', () => {
    expect(parseArguments(['--colour'], OPTIONS)).toEqual({ refusal: "Unknown option '--colour'" });
    expect(parseArguments(['--lang'], OPTIONS)).toEqual({
      refusal: "Option '--lang <value>' argument missing",
    });
  });
});
