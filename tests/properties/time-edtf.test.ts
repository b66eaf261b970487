import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../src/core/time/edtf.ts';
import { readWithLibrary } from '../core/time/edtf-library.ts';

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');
const year = fc.oneof(
  fc.integer({ min: 1, max: 9999 }).map((value) => pad(value, 4)),
  fc.integer({ min: 1, max: 9999 }).map((value) => `-${pad(value, 4)}`),
);
const month = fc.integer({ min: 0, max: 13 }).map((value) => pad(value));
const day = fc.integer({ min: 0, max: 32 }).map((value) => pad(value));
const mark = fc.constantFrom('', '', '', '?', '~', '%');

const plain = fc.oneof(
  year,
  fc.tuple(year, month).map((parts) => parts.join('-')),
  fc.tuple(year, month, day).map((parts) => parts.join('-')),
);
const qualified = fc.tuple(plain, mark).map(([date, sign]) => date + sign);
const partQualified = fc
  .tuple(year, mark, month, mark, day)
  .map(([y, a, m, b, d]) => `${y}${a}-${m}${b}-${d}`);
const positive = fc.integer({ min: 1000, max: 9999 }).map(String);
const unspecified = fc.oneof(
  positive.map((y) => `${y.slice(0, 3)}X`),
  positive.map((y) => `${y.slice(0, 2)}XX`),
  positive.map((y) => `${y}-XX`),
  positive.map((y) => `${y}-XX-XX`),
  fc.tuple(positive, month).map(([y, m]) => `${y}-${m}-XX`),
);
const instant = fc
  .tuple(
    fc.date({
      min: new Date('0001-01-01T00:00:00Z'),
      max: new Date('9999-12-30T00:00:00Z'),
      noInvalidDate: true,
    }),
    fc.constantFrom('', 'Z', '+03:00', '-09:30'),
  )
  .map(([date, zone]) => date.toISOString().slice(0, 19) + zone);
const quarter = fc
  .tuple(positive, fc.constantFrom(33, 34, 35, 36, 39, 40, 41))
  .map(([y, code]) => `${y}-${String(code)}`);
const longYear = fc
  .integer({ min: 10_000, max: 200_000 })
  .chain((value) => fc.constantFrom(`Y${String(value)}`, `Y-${String(value)}`));
const single = fc.oneof(qualified, partQualified, unspecified, instant, quarter, longYear);
const end = fc.oneof(
  { weight: 4, arbitrary: qualified },
  { weight: 1, arbitrary: fc.constantFrom('', '..') },
);
const interval = fc.tuple(end, end).map((ends) => ends.join('/'));
const members = fc.array(plain, { minLength: 1, maxLength: 4 }).map((dates) => dates.join(','));
const set = members.chain((list) => fc.constantFrom(`[${list}]`, `{${list}}`));
const valid = fc.oneof(single, interval, set).filter((text) => parseEdtf(text) !== undefined);

describe('our reading of EDTF and the edtf package', () => {
  it('agree on every single date, its bounds, its qualifiers, and what is none', () => {
    fc.assert(
      fc.property(single, (text) => {
        const ours = parseEdtf(text);
        const theirs = readWithLibrary(text);
        expect(ours === undefined, text).toBe(theirs === undefined);
        if (ours === undefined || theirs === undefined) return;
        expect(ours.bounds.start).toBe(theirs.bounds.start);
        if (ours.points[0]?.precision !== 'instant')
          expect(ours.bounds.end).toBe(theirs.bounds.end);
        expect(ours.approximate).toBe(theirs.approximate);
        expect(ours.uncertain).toBe(theirs.uncertain);
      }),
      { numRuns: 2000 },
    );
  });

  it('agree on every interval the package takes', () => {
    fc.assert(
      fc.property(interval, (text) => {
        const theirs = readWithLibrary(text);
        const ours = parseEdtf(text);
        if (theirs === undefined) return;
        if (/^(\.\.)?\/(\.\.)?$/.test(text)) expect(ours).toBeUndefined();
        else expect(ours).toMatchObject({ ...theirs });
      }),
      { numRuns: 1000 },
    );
  });

  it('agree on sets', () => {
    fc.assert(
      fc.property(set, (text) => {
        const theirs = readWithLibrary(text);
        const ours = parseEdtf(text);
        expect(ours === undefined, text).toBe(theirs === undefined);
        if (theirs !== undefined) expect(ours?.bounds).toEqual(theirs.bounds);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('bounds', () => {
  it('are never empty nor reversed', () => {
    fc.assert(
      fc.property(valid, (text) => {
        const date = parseEdtf(text);
        expect(date).toBeDefined();
        expect(date?.bounds.start).toBeLessThan(date?.bounds.end ?? Number.NaN);
      }),
    );
  });

  it('of a month lie within its year, of a day within its month', () => {
    const calendar = fc.date({
      min: new Date('-009999-01-01T00:00:00Z'),
      max: new Date('9999-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(calendar, (date) => {
        const written = date.getUTCFullYear();
        const y = `${written < 0 ? '-' : ''}${pad(Math.abs(written), 4)}`;
        const m = `${y}-${pad(date.getUTCMonth() + 1)}`;
        const d = `${m}-${pad(date.getUTCDate())}`;
        const [inYear, inMonth, inDay] = [y, m, d].map((text) => parseEdtf(text)?.bounds);
        if (!inYear || !inMonth || !inDay) throw new Error(`${d} is not read`);
        expect(inYear.start <= inMonth.start && inMonth.end <= inYear.end).toBe(true);
        expect(inMonth.start <= inDay.start && inDay.end <= inMonth.end).toBe(true);
        expect(inDay.start <= date.getTime() && date.getTime() < inDay.end).toBe(true);
      }),
    );
  });

  it('of an interval reach from where its start begins to where its end ends, of a set over its parts', () => {
    fc.assert(
      fc.property(valid, (text) => {
        const date = parseEdtf(text);
        if (date === undefined) throw new Error(`${text} is not read`);
        if (date.shape === 'interval') {
          expect(date.bounds).toEqual({
            start: typeof date.start === 'object' ? date.start.bounds.start : -Infinity,
            end: typeof date.end === 'object' ? date.end.bounds.end : Infinity,
          });
          return;
        }
        const spans = date.points.map((point) => point.bounds);
        for (const part of [date.start, date.end])
          if (typeof part === 'object') spans.push(part.bounds);
        expect(date.bounds).toEqual({
          start:
            typeof (date.start ?? {}) === 'object'
              ? Math.min(...spans.map((span) => span.start))
              : -Infinity,
          end:
            typeof (date.end ?? {}) === 'object'
              ? Math.max(...spans.map((span) => span.end))
              : Infinity,
        });
      }),
      { examples: [['0014-01-02/0014'], ['2025/2025-03']] },
    );
  });

  it('do not change with a qualifier', () => {
    fc.assert(
      fc.property(plain, (text) => {
        expect(parseEdtf(`${text}~`)?.bounds).toEqual(parseEdtf(text)?.bounds);
        expect(parseEdtf(`${text}?`)?.bounds).toEqual(parseEdtf(text)?.bounds);
      }),
    );
  });
});
