import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLAIM_FIELDS, compareValues } from '../../../src/core/model/difference.ts';
import type { ClaimField, Difference } from '../../../src/core/model/difference.ts';
import { STATUSES } from '../../../src/core/model/dataset.ts';
import type { Text } from '../../../src/core/model/text.ts';

const INVERSE: Readonly<Record<Difference, Difference>> = {
  same: 'same',
  narrower: 'wider',
  wider: 'narrower',
  overlapping: 'overlapping',
  wording: 'wording',
  contradiction: 'contradiction',
};

describe('two values of a field', () => {
  it.each<[ClaimField, Text, Text, Difference]>([
    ['date', '[..2025-04-09]', '2025-04-08', 'wider'],
    ['date', '../2025-04-09', '2025-04-01', 'wider'],
    ['date', '2025-04-09', '[2025-04-08..2025-04-09]', 'narrower'],
    ['date', '2021-02', '2021-02-03', 'wider'],
    ['date', '2021-01', '2021-02-03', 'contradiction'],
    ['date', '2025-04-10T10:00Z', '2025-04-10', 'narrower'],
    ['date', '2025-04-10T10:00Z', '2025-04-10T10:20Z', 'contradiction'],
    ['date', '2025-04-10', '2025-04-11', 'contradiction'],
    ['date', '2025-04-10~', '2025-04-11', 'wider'],
    ['date', '2025-04-10?', '2025-04-10', 'same'],
    ['date', '2025-04-10/2025-04-10', '2025-04-10', 'same'],
    ['date', '{2025-04-08,2025-04-10}', '2025-04-09', 'contradiction'],
    ['date', '{2025-04-08,2025-04-10}', '2025-04-10', 'wider'],
    ['date', '[2025-04-01..2025-04-09]', '[2025-04-05..2025-04-20]', 'overlapping'],
    ['date', '2009~/2025', '2021-01-20/2025-01-20', 'contradiction'],
    ['date', '2009/..', '../2025', 'overlapping'],
    ['date', '2009/..', '2021-02', 'wider'],
    ['date', '[2025-04-11..]', '2025-06~', 'wider'],
    ['date', 'in spring', '2025-06', 'wording'],
    ['duration', '>PT4H', 'PT4H30M', 'wider'],
    ['duration', '>PT6H', 'PT6H30M', 'wider'],
    ['duration', '>PT6H', '<PT6H', 'contradiction'],
    ['duration', '>PT2H', 'PT90M', 'contradiction'],
    ['duration', '<~PT6H30M', 'PT6H30M', 'overlapping'],
    ['duration', '<~PT5H', 'PT3H', 'contradiction'],
    ['duration', '~PT6H', 'PT5H30M', 'wider'],
    ['duration', '~PT6H', 'PT5H', 'contradiction'],
    ['duration', 'PT90M', 'PT1H30M', 'same'],
    ['duration', 'PT90M', 'PT1H31M', 'contradiction'],
    ['duration', '>=PT6H', 'PT6H', 'wider'],
    ['status', 'occurred', 'denied', 'contradiction'],
    ['status', 'hypothetical', 'planned', 'wider'],
    ['place', 'Istanbul', 'Russian consulate, Istanbul', 'wider'],
    ['place', 'إسطنبول', 'القنصلية الروسية، اسطنبول', 'wider'],
    ['place', { en: 'Ankara', ru: 'Анкара' }, { en: 'Istanbul' }, 'contradiction'],
    ['place', { en: 'Ankara' }, { ru: 'Стамбул' }, 'wording'],
    ['place', 'Residence, Istanbul', 'Consulate, Istanbul', 'contradiction'],
    ['title', 'Talks', 'Quarrel', 'wording'],
    ['wording', 'Four principles', 'Three goals', 'wording'],
  ])('as %s: %j and %j', (field, value, other, difference) => {
    expect(compareValues(field, value, other)).toBe(difference);
    expect(compareValues(field, other, value)).toBe(INVERSE[difference]);
  });
});

const DAY = 86_400_000;
const day = fc
  .integer({ min: 0, max: 60 })
  .map((days) => new Date(Date.UTC(2025, 2, 10) + days * DAY).toISOString().slice(0, 10));
const mark = fc.constantFrom('', '', '', '~', '?');
const point = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(day, mark).map(([on, sign]) => on + sign) },
  fc.tuple(fc.constantFrom('2025-03', '2025-04', '2025'), mark).map(([on, sign]) => on + sign),
  fc
    .tuple(day, fc.nat({ max: 23 }))
    .map(([on, hour]) => `${on}T${String(hour).padStart(2, '0')}:00Z`),
);
const inOrder = fc.tuple(day, day).map(([a, b]): [string, string] => (a < b ? [a, b] : [b, a]));
const date = fc.oneof(
  { weight: 2, arbitrary: point },
  inOrder.map(([a, b]) => `${a}/${b}`),
  inOrder.map(([a, b]) => `[${a}..${b}]`),
  inOrder.map(([a, b]) => `{${a},${b}}`),
  day.chain((on) => fc.constantFrom(`[..${on}]`, `[${on}..]`, `${on}/..`, `../${on}`, `${on}/`)),
);
const duration = fc
  .tuple(
    fc.constantFrom('', '>', '>=', '~', '<~', '<'),
    fc.integer({ min: 1, max: 600 }),
    fc.constantFrom('M', 'S'),
  )
  .map(([sign, length, unit]) => `${sign}PT${String(length)}${unit}`);
/** From the narrow to the wide, as far as the world. */
const place = fc
  .tuple(fc.constantFrom('a', 'b'), fc.constantFrom('c', 'd'), fc.nat({ max: 3 }))
  .map(([room, city, from]) =>
    [`${room} in ${city}`, `in ${city}`, 'in e', 'f'].slice(from).join(', '),
  );
const VALUES: Readonly<Record<ClaimField, fc.Arbitrary<Text>>> = {
  date,
  duration,
  place: fc.oneof(
    place,
    fc.record({ en: place, ru: place }),
    fc.dictionary(fc.constantFrom('en', 'ar'), place),
  ),
  status: fc.constantFrom(...STATUSES),
  title: fc.string(),
  wording: fc.oneof(fc.string(), fc.dictionary(fc.constantFrom('en', 'ar'), fc.string())),
};
const pair = fc
  .constantFrom(...CLAIM_FIELDS)
  .chain((field) => fc.tuple(fc.constant(field), VALUES[field], VALUES[field]));

const RUNS = { numRuns: 3000 };

describe('comparing values', () => {
  it('gives the same from either side', () => {
    fc.assert(
      fc.property(pair, ([field, value, other]) => {
        expect(compareValues(field, other, value)).toBe(
          INVERSE[compareValues(field, value, other)],
        );
      }),
      RUNS,
    );
  });

  it('never finds that a value contradicts itself', () => {
    fc.assert(
      fc.property(pair, ([field, value]) => {
        expect(['same', 'wording']).toContain(compareValues(field, value, value));
      }),
      RUNS,
    );
  });

  /** Every way of saying less of a date. */
  const widenDate = (value: string): fc.Arbitrary<string> => {
    const ways = [];
    const [from, to] = value.split('/');
    if (/^[^[{/]*$/.test(value)) {
      if (!/[~?T]/.test(value)) ways.push(`${value}~`);
      if (/^\d{4}-\d\d-\d\d[^~?]*$/.test(value))
        ways.push(value.slice(0, 10), value.slice(0, 7), '2025');
    } else if (to !== undefined) {
      if (from !== '..' && to !== '' && to !== '..')
        ways.push(`../${to}`, `2025/${to}`, `${from ?? ''}/..`);
    } else ways.push('[2024..2026]', '[2024..]', '[..2026]');
    return fc.constantFrom(...ways, value, '[..2025]', '[2025..]');
  };
  const widenDuration = (value: string): fc.Arbitrary<string> => {
    const ways: Readonly<Record<string, readonly string[]>> = {
      '': ['~', '>='],
      '>': ['>='],
      '<~': ['<', '~'],
    };
    const [, sign = '', rest = ''] = /^([<>=~]*)(.*)$/.exec(value) ?? [];
    return fc.constantFrom(value, ...(ways[sign] ?? []).map((one) => one + rest));
  };
  const widened = fc.oneof(
    fc
      .tuple(date, date)
      .chain(([one, other]) =>
        fc.tuple(
          fc.constant('date' as const),
          fc.constant(one),
          widenDate(one),
          fc.constant(other),
        ),
      ),
    fc
      .tuple(duration, duration)
      .chain(([one, other]) =>
        fc.tuple(
          fc.constant('duration' as const),
          fc.constant(one),
          widenDuration(one),
          fc.constant(other),
        ),
      ),
    fc
      .tuple(place, place)
      .chain(([one, other]) =>
        fc.tuple(
          fc.constant('place' as const),
          fc.constant(one),
          fc.constantFrom(one, one.slice(one.indexOf('in'))),
          fc.constant(other),
        ),
      ),
    fc
      .tuple(fc.constantFrom(...STATUSES), fc.constantFrom(...STATUSES))
      .map(([one, other]) => ['status' as const, one, 'hypothetical', other] as const),
  );

  it('finds no contradiction with something wider that it does not find with what that was', () => {
    fc.assert(
      fc.property(widened, ([field, narrow, wide, other]) => {
        if (compareValues(field, wide, other) !== 'contradiction') return;
        expect(compareValues(field, narrow, other)).toBe('contradiction');
      }),
      { numRuns: 10_000 },
    );
  });
});
