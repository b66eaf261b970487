import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../src/core/time/iso.ts';
import { jalaliMonthStart } from '../../../src/core/time/jalali.ts';

const persian = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  ...{ timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric' },
});

describe('a month of the Iranian calendar', () => {
  it('begins on the day that the platform says', () => {
    expect(isoDay(jalaliMonthStart(1400))).toBe('2021-03-21');
    for (let year = 1206; year <= 1497; year += 1) {
      for (let month = 0; month < 12; month += 1) {
        const parts = persian.formatToParts(jalaliMonthStart(year, month));
        const said = parts.flatMap(({ type, value }) => (type === 'literal' ? [] : [value]));
        expect(said.slice(0, 3).map((part) => parseInt(part, 10))).toEqual([month + 1, 1, year]);
      }
    }
  });

  it('beyond the twelfth is of another year', () => {
    expect(jalaliMonthStart(1400, 12)).toBe(jalaliMonthStart(1401));
    expect(jalaliMonthStart(1400, -1)).toBe(jalaliMonthStart(1399, 11));
  });
});
