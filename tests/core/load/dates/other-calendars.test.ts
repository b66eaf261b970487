import { describe, expect, it } from 'vitest';
import { calendarNamed } from '../../../../src/core/load/dates/other-calendars.ts';

describe('a date of another calendar', () => {
  it('is told by its months', () => {
    expect(calendarNamed('22 بهمن 1357')).toBe('jalali');
    expect(calendarNamed('15 رمضان 1445')).toBe('hijri');
    expect(calendarNamed('15 мая 2025')).toBeUndefined();
  });
});
