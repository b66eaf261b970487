import { describe, expect, it } from 'vitest';
import { parseDuration } from '../../../src/core/time/duration.ts';

describe('parseDuration', () => {
  it.each([
    ['PT6H', 'exact', 6 * 3_600_000],
    ['>PT6H', 'more', 6 * 3_600_000],
    ['>=PT5H', 'at-least', 5 * 3_600_000],
    ['~PT5H30M', 'about', 5.5 * 3_600_000],
    ['<PT1M30S', 'less', 90_000],
    ['<~PT5H', 'nearly', 5 * 3_600_000],
    ['PT6.5H', 'exact', 6.5 * 3_600_000],
    ['PT6,5H', 'exact', 6.5 * 3_600_000],
    ['P2D', 'exact', 2 * 86_400_000],
    ['P1W', 'exact', 7 * 86_400_000],
    ['P1DT12H', 'exact', 1.5 * 86_400_000],
  ])('reads %s', (text, comparator, ms) => {
    expect(parseDuration(text)).toMatchObject({ comparator, ms });
  });

  it('tells months from minutes', () => {
    expect(parseDuration('P1M')?.parts).toEqual([{ unit: 'months', value: 1 }]);
    expect(parseDuration('PT1M')?.parts).toEqual([{ unit: 'minutes', value: 1 }]);
  });

  it.each([
    '',
    'P',
    'PT',
    'P1DT',
    '6H',
    'T6H',
    'PT6',
    'PT1.5H30M',
    'PT30M1H',
    '> PT6H',
    '-PT6H',
    '~<PT6H',
    '<=PT6H',
  ])('refuses %j', (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });
});
