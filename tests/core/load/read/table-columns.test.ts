import { describe, expect, it } from 'vitest';
import { delimiterOf } from '../../../../src/core/load/read/delimiter.ts';
import { matchHeader } from '../../../../src/core/load/read/table-columns.ts';

describe('a header', () => {
  it('is matched in any case and order', () => {
    const { places, problems } = matchHeader([' URL', 'Start', 'EVENTTYPE '], 1);
    expect(places).toMatchObject({ url: 0, start: 1, eventType: 2, end: -1 });
    expect(problems).toEqual([]);
  });

  it('names what is passed over, in one warning', () => {
    const { places, problems } = matchHeader(['start', 'Fatalities', '', 'lat', 'start'], 2);
    expect(places.start).toBe(0);
    expect(problems).toEqual([
      {
        code: 'table.column-repeated',
        severity: 'warning',
        path: [],
        line: 2,
        column: 1,
        params: { column: 'start' },
      },
      {
        code: 'table.column-unknown',
        severity: 'warning',
        path: [],
        line: 2,
        column: 1,
        params: { columns: 'Fatalities, lat', count: 2 },
      },
    ]);
  });

  it('says by the name of the column of tones that they are Goldstein scores', () => {
    const header = matchHeader(['start', 'Goldstein'], 1);
    expect(header).toMatchObject({ toneScale: 'goldstein', problems: [], places: { tone: 1 } });
    const both = matchHeader(['start', 'goldstein', 'tone'], 1);
    expect(both).toMatchObject({ places: { tone: 2 }, fields: { places: [1] } });
    expect(both).not.toHaveProperty('toneScale');
  });

  it('without a start says what it has, as far as that can be read', () => {
    const names = Array.from({ length: 30 }, (_, i) => `c${i}`);
    const [first] = matchHeader(names, 0).problems;
    expect(first).toMatchObject({ code: 'table.start-missing', severity: 'error' });
    expect(first?.params['found']).toMatch(/^c0, c1, .*, c19, …$/);
    expect(first).not.toHaveProperty('line');
  });
});

describe('the delimiter', () => {
  it.each([
    ['start,end', ','],
    ['\n\nstart\tend,2\n', '\t'],
    ['"start";"a,b,c"', ';'],
    ['a;b;c,d', ';'],
    ['Start', ','],
    ['hello', null],
    ['', null],
  ])('of %j is %j', (text, delimiter) => {
    expect(delimiterOf(text)).toBe(delimiter);
  });
});
