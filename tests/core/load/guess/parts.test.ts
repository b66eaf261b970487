import { describe, expect, it } from 'vitest';
import { DateOrderEvidence } from '../../../../src/core/load/dates/date-order.ts';
import { findActors } from '../../../../src/core/load/guess/actor-columns.ts';
import { factsOf, type ColumnFacts } from '../../../../src/core/load/guess/column-facts.ts';
import { findDates } from '../../../../src/core/load/guess/date-columns.ts';
import { datePartsIn } from '../../../../src/core/load/guess/date-parts.ts';
import { guessColumns } from '../../../../src/core/load/guess/guess-columns.ts';
import { isKnownName, nameScore } from '../../../../src/core/load/guess/meaning-names.ts';
import { separatorOf } from '../../../../src/core/load/guess/separators.ts';
import { findTableStart } from '../../../../src/core/load/guess/table-start.ts';
import { findTexts } from '../../../../src/core/load/guess/text-columns.ts';

const facts = (name: string, ...cells: string[]): ColumnFacts => {
  const order = new DateOrderEvidence();
  for (const cell of cells) order.add(cell);
  return factsOf(name, cells, order);
};

describe('the parts of a guess', () => {
  it('tell what a column holds', () => {
    expect(facts('MonthYear', '202204', '202205')).toMatchObject({ form: 'months', dates: 1 });
    expect(facts('d', '1735-04-01T00:00:00Z').form).toBe('midnights');
    expect(facts('d', '1735-01-01T00:00:00Z', '1736-01-01T00:00:00Z', '1737-01-01T00:00:00Z').form).toBe('new-years'); // prettier-ignore
    expect(facts('d', '15 رمضان 1445', '1445-09-16').calendar).toBe('hijri');
    expect(facts('x', '365', '2').countries).toBe(1);
  });

  it('find dates, never in ids', () => {
    expect(findDates([facts('ref', '1875', '1876', '1877')])).toEqual(new Map());
    expect(findDates([facts('year', '1990'), facts('Signature Date', '1990-01-02')])).toEqual(new Map([[1, 'start']])); // prettier-ignore
    expect(datePartsIn([facts('styear', '1902'), facts('stmon', '7')])).toMatchObject([{ role: 'start', rest: '' }]); // prettier-ignore
  });

  it('find actors and texts', () => {
    expect(findActors([facts('side_a', 'Guard'), facts('side_b', 'Front'), facts('country', 'Chad')], new Map())).toEqual(new Map([[0, 'actors'], [1, 'actors'], [2, 'place']])); // prettier-ignore
    expect(findTexts([facts('event', 'Talks open')], new Map())).toEqual(new Map([[0, 'title']]));
    expect([nameScore('start', 'date event'), isKnownName('zzz')]).toEqual([expect.closeTo(1, 1), false]); // prettier-ignore
  });

  it('keep what is said already', () => {
    const columns = [facts('Date', '2024-01-02'), facts('Other', '2023-01-02')];
    expect(guessColumns(columns, new Map([[1, 'start']])).columns).toEqual([null, 'start']);
  });

  it('tell what stands between names', () => {
    expect(separatorOf(facts('p', 'fr', 'de', 'fr;lb;sa'))).toBe(';');
    expect(separatorOf(facts('p', 'Northland\nSouthland'))).toBe('\n');
    expect(separatorOf(facts('p', 'RUS-USA', 'FRA-DEU'))).toBe('-');
    expect(separatorOf(facts('p', 'Moldova, Republic of'))).toBe('');
    expect(separatorOf(facts('u', 'https://a.example/b,c'))).toBe('');
  });

  it('tell where the table begins', () => {
    const rows = [
      ['2024-01-02', 'Talks'],
      ['2024-01-03', 'Accord'],
    ];
    expect(findTableStart([['Date', 'Event'], ...rows])).toEqual({ header: 0, skipped: 0 });
    expect(findTableStart([['Visits'], ['Source: ministry'], ['Date', 'Event'], ...rows])).toEqual({ header: 2, skipped: 2 }); // prettier-ignore
    expect(findTableStart(rows)).toEqual({ header: -1, skipped: 0 });
  });
});
