import { describe, expect, it } from 'vitest';
import { isFarEnd, isNothing, isOpenEnd } from '../../../../src/core/load/dates/placeholders.ts';

describe('a cell that says nothing', () => {
  it.each([
    '',
    'NA',
    'n/a',
    '–',
    '??',
    'unknown',
    '-9',
    '-99',
    '?',
    'не указано',
    'н/д',
    'غير معروف',
  ])('is %j', (cell) => {
    expect(isNothing(cell)).toBe(true);
  });

  it.each(['0', '-1', 'Nauru', '99', 'Na Hang', '2025', 'нет войне'])('is not %j', (cell) => {
    expect(isNothing(cell)).toBe(false);
  });
});

describe('an end that is still to come', () => {
  it.each(['ongoing', 'Present', '..', 'н.в.', 'حتى الآن', '9999-12-31', '31.12.9999'])(
    'is %j',
    (cell) => {
      expect(isOpenEnd(cell)).toBe(true);
    },
  );

  it('is no day that comes', () => {
    expect(isOpenEnd('2025-12-31')).toBe(false);
    expect(isFarEnd('9999-12-31')).toBe(true);
    expect(isFarEnd('ongoing')).toBe(false);
  });
});
