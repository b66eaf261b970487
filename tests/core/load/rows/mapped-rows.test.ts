import { describe, expect, it } from 'vitest';
import {
  isFarEnd,
  isNothing,
  isOpenEnd,
  joinDates,
} from '../../../../src/core/load/dates/date-cells.ts';
import { calendarNamed } from '../../../../src/core/load/dates/other-calendars.ts';
import { isMeaning } from '../../../../src/core/load/read/meanings.ts';
import { lastPart, nameWords } from '../../../../src/core/load/read/name-words.ts';
import { countryFormOf, stateOfCell } from '../../../../src/core/load/rows/country-cells.ts';
import { joinFields } from '../../../../src/core/load/rows/join-fields.ts';
import { MappedDates } from '../../../../src/core/load/rows/mapped-dates.ts';
import { MappedNames } from '../../../../src/core/load/rows/mapped-names.ts';
import { MappedValues } from '../../../../src/core/load/rows/mapped-values.ts';
import { stateOfLetters, stateOfNumber } from '../../../../src/core/load/rows/state-numbers.ts';
import { emptyRow } from '../../../../src/core/load/rows/table-row.ts';
import { statusOfCell, typeOfCell } from '../../../../src/core/load/rows/value-words.ts';
import { GrowingFields } from '../../../../src/core/load/table/growing-fields.ts';
import { loadSource } from '../../../../src/core/load/load-source.ts';
import { LANGUAGES } from '../../../../src/core/i18n/languages.ts';
import { loadLocale } from '../../../../src/core/i18n/locale.ts';
import { STATUSES } from '../../../../src/core/model/dataset.ts';
import { EVENT_TYPES } from '../../../../src/core/model/event-type.ts';
import { extrasOfTable } from '../../../../src/core/model/table-extras.ts';
import { eventOfRow } from '../../../../src/core/model/table-dataset.ts';
import { jalaliMonthStart } from '../../../../src/core/time/jalali.ts';

const NO_CELLS = { start: '', end: '', year: '', month: '', day: '', time: '', endYear: '', endMonth: '', endDay: '', endTime: '' }; // prettier-ignore

describe('the dates of a row', () => {
  const read = (cells: Partial<typeof NO_CELLS>): string => {
    const row = emptyRow();
    new MappedDates('day-first', {}, {}).fill({ ...NO_CELLS, ...cells }, row);
    return row.dateFault ?? [row.start, row.end].filter(Boolean).join('/');
  };

  it.each([
    [{ year: '2024', month: '5', day: '20' }, '2024-05-20'],
    [{ year: '1911', month: '9', day: '-9' }, '1911-09'],
    [{ year: '2014', month: '0', day: '0' }, '2014'],
    [{ year: '1932', start: '--05-01' }, '1932-05-01'],
    [{ start: '5 May', year: '1945' }, '1945-05-05'],
    [{ start: '2024-03-05', time: '14:30' }, '2024-03-05T14:30:00'],
    [{ year: '1902', month: '7', day: '12', endYear: '1902', endMonth: '8', endDay: '22' }, '1902-07-12/1902-08-22'], // prettier-ignore
    [{ start: '2024-02-01', end: 'NA' }, '2024-02-01'],
    [{ start: '2024-02-01', end: 'н.в.' }, '2024-02-01/..'],
    [{ start: '1920', end: '9999-12-31' }, '1920/..'],
    [{ start: '30 May 1381', end: 'Between 25 June 1381 and 26 June 1381' }, '1381-05-30/1381-06-26'], // prettier-ignore
    [{ start: '1618-10/1618-12', end: '1619-05-02' }, '1618-10/1619-05-02'],
    [{ start: '2024-02-01', end: 'soon' }, '2024-02-01'],
    [{}, 'empty'],
    [{ start: 'unknown' }, 'unknown'],
  ])('%j are %s', (cells, expected) => {
    expect(read(cells)).toBe(expected);
  });

  it('say what is nothing, and what is open', () => {
    expect(['', 'NA', '–', '?', '-9', 'не указано'].every(isNothing)).toBe(true);
    expect(['0', 'Nauru', '-1', '2024'].some(isNothing)).toBe(false);
    expect(['ongoing', 'حتى الآن', '9999-12-31', '31.12.9999'].every(isOpenEnd)).toBe(true);
    expect(isFarEnd('present')).toBe(false);
    expect(joinDates('[..1199]', '1210')).toEqual({ start: '../1210', end: '' });
    expect(calendarNamed('22 بهمن 1357')).toBe('jalali');
    expect(new Date(jalaliMonthStart(1400)).toISOString()).toContain('2021-03-21');
  });
});

describe('names in cells', () => {
  it('are countries under one name, however they are written', () => {
    const countries = new Map<string, string>();
    const names = new MappedNames(';', 'iso', countries);
    expect(names.namesIn('fr; США;NA;Moldova, Republic of')).toEqual(['France', 'United States', 'Moldova']); // prettier-ignore
    expect([...countries]).toEqual([['France', 'FR'], ['United States', 'US'], ['Moldova', 'MD']]); // prettier-ignore
    expect(new MappedNames('', 'state-numbers', countries).namesIn('365')).toEqual(['Russia']);
    expect(countryFormOf(['2', '200', '365'])).toEqual({ form: 'state-numbers', share: 1 });
    expect(countryFormOf(['Bo', 'Ann']).share).toBe(0);
    expect(stateOfCell('UKG', 'state-letters')).toEqual({ code: 'GB' });
    expect([stateOfNumber('300'), stateOfLetters('FRN')]).toEqual([
      { name: 'Austria-Hungary' },
      'FR',
    ]);
  });

  it('of columns are the same in every spelling', () => {
    for (const name of ['Actor_Names 1', 'actorName1', 'ACTOR-NAME-1']) {
      expect(nameWords(name)).toBe('actor name 1');
    }
    expect([lastPart('properties.startDate'), lastPart('actors.name')]).toEqual(['startDate', 'actors']); // prettier-ignore
    expect([isMeaning('start'), isMeaning('Start')]).toEqual([true, false]);
  });
});

describe('values of others', () => {
  it('are known as this product calls them, in every language', async () => {
    for (const lang of Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[]) {
      const { t } = await loadLocale(lang);
      for (const type of EVENT_TYPES) expect(typeOfCell(t(`type.${type}`), '')).toBe(type);
      for (const status of STATUSES) expect(statusOfCell(t(`status.${status}`))).toBe(status);
    }
  });

  it('are known as data sets call them, unless the reader says otherwise', () => {
    expect(['Battles', 'Protests', 'State visit'].map((cell) => typeOfCell(cell, ''))).toEqual(['ASSAULT', 'PROTEST', 'CONSULT']); // prettier-ignore
    expect([typeOfCell('42', 'cameo code'), typeOfCell('4', 'hostlev')]).toEqual(['CONSULT', 'ASSAULT']); // prettier-ignore
    const values = new MappedValues({ columns: [], dateOrder: 'day-first', separator: '', types: { Battles: 'PROTEST' } }, ''); // prettier-ignore
    expect([values.typeOf('Battles'), values.typeOf('zzz'), values.statusOf('Cancelled meeting')]).toEqual(['PROTEST', '', 'cancelled']); // prettier-ignore
  });
});

describe('what has no meaning', () => {
  it('is kept with its event, and given back', async () => {
    const text =
      'Date,Event,Where is it,Fatalities,Actor1,Actor2\n1 May 2020,Talks open,"Lake | House",3,A,B\n';
    const loaded = await loadSource({ kind: 'text', text }, { choices: { guess: true } });
    if (loaded.kind !== 'table' || !loaded.table) throw new Error(loaded.kind);
    expect(eventOfRow(loaded.table, 0)).toMatchObject({ fields: { Fatalities: '3' } });
    expect(extrasOfTable(loaded.table).fields).toContain('Fatalities');
    const fields = new GrowingFields(['a', 'b']);
    fields.push(joinFields(['x', 'y', 'z'], [2, 0]));
    expect(fields.take(null).names).toEqual(['a', 'b']);
  });
});
