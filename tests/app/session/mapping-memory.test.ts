import { describe, expect, it } from 'vitest';
import type { Memory } from '../../../src/app/session/environment.ts';
import { fitMapping } from '../../../src/core/load/rows/fit-mapping.ts';
import {
  forgetMapping,
  recallMapping,
  rememberMapping,
} from '../../../src/app/session/mapping-memory.ts';

const device = (): Memory => {
  const kept = new Map<string, string>();
  return {
    remember: (name, text) => void kept.set(name, text),
    recall: (name) => kept.get(name),
  };
};
const guess = { columns: ['start', null], dateOrder: 'day-first', separator: '|' } as const;
const question = (...header: string[]) => ({ header, rows: [], guess });

describe('what columns mean', () => {
  it('is remembered for files with the same header, and for no others', () => {
    const here = device();
    expect(recallMapping(here, question('Date', 'x'))).toBeUndefined();
    rememberMapping(here, question('Date', 'x'), { ...guess, dateOrder: 'month-first' });
    expect(recallMapping(here, question('date ', 'X'))?.dateOrder).toBe('month-first');
    expect(recallMapping(here, question('Date', 'y'))).toBeUndefined();
  });

  it('is remembered without the name of a sheet, which the next workbook need not have', () => {
    const here = device();
    rememberMapping(here, question('Date', 'x'), { ...guess, sheet: 'January' });
    expect(recallMapping(here, question('Date', 'x'))).toEqual({ ...guess, names: ['Date', 'x'] });
    rememberMapping(here, question('Date', 'x'), { ...guess, sheet: '*' });
    expect(recallMapping(here, question('Date', 'x'))?.sheet).toBe('*');
  });

  it('goes with the names of the file at hand, where columns change places later', () => {
    const here = device();
    rememberMapping(here, question('Date', 'x'), { ...guess, names: ['Date', 'x'] });
    const recalled = recallMapping(here, question('date ', 'X'));
    const fitted = recalled && fitMapping(recalled, ['X', 'date ']);
    expect(fitted?.columns).toEqual([null, 'start']);
  });

  it('is remembered with what the reader says of types and statuses', () => {
    const here = device();
    const said = { types: { Battles: 'ASSAULT' }, statuses: { Maybe: 'hypothetical' } };
    rememberMapping(here, question('Date', 'x'), { ...guess, ...said });
    expect(recallMapping(here, question('Date', 'x'))).toMatchObject(said);
  });

  it('is forgotten where that is wanted', () => {
    const here = device();
    rememberMapping(here, question('Date', 'x'), guess);
    expect([forgetMapping(here, question('Date', 'x')), forgetMapping(here, question('Date', 'x'))]).toEqual([true, false]); // prettier-ignore
    expect(recallMapping(here, question('Date', 'x'))).toBeUndefined();
  });

  it('is forgotten beyond thirty, and nonsense counts as nothing', () => {
    const here = device();
    for (let i = 0; i < 31; i += 1) rememberMapping(here, question('Date', String(i)), guess);
    expect(recallMapping(here, question('Date', '0'))).toBeUndefined();
    expect(recallMapping(here, question('Date', '30'))).toMatchObject(guess);
    for (const text of ['{', '7', '[1]', '[["date\\tx", {"columns": ["start"]}]]']) {
      here.remember?.('columns', text);
      expect(recallMapping(here, question('Date', 'x'))).toBeUndefined();
    }
  });
});
