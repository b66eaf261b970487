import { describe, expect, it } from 'vitest';
import type { Environment } from '../../../src/app/session/environment.ts';
import { recallMapping, rememberMapping } from '../../../src/app/session/mapping-memory.ts';

const environment = (): Environment => {
  const kept = new Map<string, string>();
  return {
    remember: (name: string, text: string) => kept.set(name, text),
    recall: (name: string) => kept.get(name),
  } as unknown as Environment;
};
const guess = { columns: ['start', null], dateOrder: 'day-first', separator: '|' } as const;
const question = (...header: string[]) => ({ header, rows: [], guess });

describe('what columns mean', () => {
  it('is remembered for files with the same header, and for no others', () => {
    const here = environment();
    expect(recallMapping(here, question('Date', 'x'))).toBeUndefined();
    rememberMapping(here, question('Date', 'x'), { ...guess, dateOrder: 'month-first' });
    expect(recallMapping(here, question('date ', 'X'))?.dateOrder).toBe('month-first');
    expect(recallMapping(here, question('Date', 'y'))).toBeUndefined();
  });

  it('is forgotten beyond thirty, and nonsense counts as nothing', () => {
    const here = environment();
    for (let i = 0; i < 31; i += 1) rememberMapping(here, question('Date', String(i)), guess);
    expect(recallMapping(here, question('Date', '0'))).toBeUndefined();
    expect(recallMapping(here, question('Date', '30'))).toEqual(guess);
    for (const text of ['{', '7', '[1]', '[["date\\tx", {"columns": ["start"]}]]']) {
      here.remember?.('columns', text);
      expect(recallMapping(here, question('Date', 'x'))).toBeUndefined();
    }
  });
});
