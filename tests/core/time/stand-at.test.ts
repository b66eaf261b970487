import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/core/time/edtf.ts';
import { standAt, standWithin } from '../../../src/core/time/stand-at.ts';

const read = (edtf: string) => parseEdtf(edtf)!;
function at(edtf: string, before?: string): string {
  const ms = standAt(read(edtf), before === undefined ? null : Date.parse(before));
  return new Date(ms).toISOString().slice(0, 16);
}

describe('where a date stands', () => {
  it('is the noon of a day, and the middle of a time', () => {
    expect(at('2025-04-10')).toBe('2025-04-10T12:00');
    expect(at('2025-04-10?')).toBe('2025-04-10T12:00');
    expect(at('2025-04-10T10:20Z')).toBe('2025-04-10T10:20');
  });

  it('is the first day of a period or of a set', () => {
    expect(at('2025-02-12/2025-04-09')).toBe('2025-02-12T12:00');
    expect(at('2025-02-12/..')).toBe('2025-02-12T12:00');
    expect(at('{2025-03-11,2025-03-23}')).toBe('2025-03-11T12:00');
  });

  it('is the last day of a period that nobody knows the beginning of', () => {
    expect(at('../2025-04-09')).toBe('2025-04-09T12:00');
  });

  it('is near the latest day of an uncertain date', () => {
    expect(at('[2025-04-08..2025-04-09]')).toBe('2025-04-09T12:00');
    expect(at('[..2025-04-09]')).toBe('2025-04-09T12:00');
    expect(at('[2025-04-09..]')).toBe('2025-04-09T12:00');
    expect(at('2025-03')).toBe('2025-03-19T12:00');
  });

  it('lies before the report of what took place', () => {
    expect(Date.parse(`${at('2025-04', '2025-04-04')}Z`)).toBeLessThan(Date.parse('2025-04-04'));
  });

  it('may be anywhere in what the date may be, of what lasts at its beginning', () => {
    const days = (edtf: string): string[] => {
      const { start, end } = standWithin(read(edtf));
      return [start, end].map((ms) => new Date(ms).toISOString().slice(0, 10));
    };
    expect(days('2025-03')).toEqual(['2025-03-01', '2025-04-01']);
    expect(days('2025-03/2025-06-01')).toEqual(['2025-03-01', '2025-04-01']);
    expect(days('{2025-03-11,2025-03-23}')).toEqual(['2025-03-11', '2025-03-12']);
    expect(standWithin(read('../2025-04-09')).start).toBe(-Infinity);
  });
});
