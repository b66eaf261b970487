import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATE_FORMS } from '../../../../src/core/model/event-table.ts';
import { readPlainDate } from '../../../../src/core/load/table/plain-date.ts';
import { RowDates } from '../../../../src/core/load/table/row-dates.ts';
import { parseEdtf } from '../../../../src/core/time/edtf.ts';

const digits = (count: number, max: number) =>
  fc.integer({ min: 0, max }).map((number) => String(number).padStart(count, '0'));
const year = fc.oneof(
  digits(4, 9999),
  digits(4, 150),
  fc.integer({ min: 1890, max: 2110 }).map(String),
);
const day = fc.tuple(year, digits(2, 13), digits(2, 32)).map((parts) => parts.join('-'));
const time = fc.tuple(digits(2, 25), digits(2, 61)).map((parts) => parts.join(':'));
const date = fc.oneof(
  year,
  fc.tuple(year, digits(2, 14)).map((parts) => parts.join('-')),
  day,
  fc.tuple(day, time).map(([on, at]) => `${on}T${at}Z`),
  fc.tuple(day, time, digits(2, 61)).map(([on, at, second]) => `${on}T${at}:${second}Z`),
  fc.string({
    unit: fc.constantFrom('0', '1', '2', '9', '-', 'T', 'Z', ':', '/', '.', 'X', '~', '?'),
    maxLength: 20,
  }),
  fc.constantFrom(
    '2025~',
    '../2025',
    '2025/..',
    '[2025-01-01..2025-02]',
    '2025-21',
    '202X',
    '..',
    '',
  ),
);

/** What `parseEdtf` says of the same, as the reader says it. */
function expected(text: string): object | null {
  const bounds = parseEdtf(text)?.bounds;
  return bounds === undefined ? null : { startMs: bounds.start, endMs: bounds.end };
}

function read(dates: RowDates, start: string, end: string): object | null {
  if (dates.read(start, end) !== null) return null;
  return { startMs: dates.startMs, endMs: dates.endMs };
}

describe('a plain date', () => {
  it('is read as parseEdtf reads it, or left to it', () => {
    fc.assert(
      fc.property(date, (text) => {
        const bounds = { startMs: NaN, endMs: NaN };
        if (readPlainDate(text, bounds)) expect(bounds).toEqual(expected(text));
      }),
    );
  });

  it.each([
    '2025',
    '2025-04',
    '2024-02-29',
    '0000-01-01',
    '2025-04-10T23:59Z',
    '2025-04-10T00:00:59Z',
  ])('is told without parseEdtf: %s', (text) => {
    const bounds = { startMs: NaN, endMs: NaN };
    expect(readPlainDate(text, bounds)).toBe(true);
    expect(bounds).toEqual(expected(text));
  });
});

describe('the date of a row', () => {
  const dates = new RowDates();

  it('is what parseEdtf says of one cell, and of an interval out of two', () => {
    fc.assert(
      fc.property(date, date, (start, end) => {
        expect(read(dates, start, '')).toEqual(expected(start));
        if (end !== '') expect(read(dates, start, end)).toEqual(expected(`${start}/${end}`));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['2025-04-10', '', 'day', ''],
    ['2025-04-10', '2025-04-10', 'day', ''],
    ['2025-04-10', '2025-04-11', 'days', ''],
    ['2025-04-10/2025-04-11', '', 'days', ''],
    ['2025-04', '', 'other', '2025-04'],
    ['2025-04', '2025-04-11', 'other', '2025-04/2025-04-11'],
    ['2025-04-10', '..', 'other', '2025-04-10/..'],
    ['2025-04-10~', '2025', 'other', '2025-04-10~/2025'],
  ])('%s to %s is of the form %s', (start, end, form, text) => {
    expect(dates.read(start, end)).toBeNull();
    expect(DATE_FORMS[dates.form]).toBe(form);
    if (form === 'other') expect(dates.text).toBe(text);
  });

  it.each([
    ['', '', 'start'],
    ['soon', '2025', 'start'],
    ['[2024,2025]', '2026', 'start'],
    ['2025', 'later', 'end'],
    ['2025', '2024', 'reversed'],
    ['2025-04-10', '2025-04-09', 'reversed'],
    ['2025/2024~', '', 'reversed'],
    ['2025~', '2024', 'reversed'],
  ])('%j to %j says what is wrong: %s', (start, end, fault) => {
    expect(dates.read(start, end)).toBe(fault);
  });
});
