import { expect, it } from 'vitest';
import { isoDay, isoInstant } from '../../../src/core/time/iso.ts';

it.each([
  ['2025-04-10T00:00:00.000Z', '2025-04-10T00:00:00Z'],
  ['2025-04-10T12:30:05.120Z', '2025-04-10T12:30:05.120Z'],
  ['0044-03-15T00:00:00.000Z', '0044-03-15T00:00:00Z'],
  ['-000043-03-15T00:00:00.000Z', '-0043-03-15T00:00:00Z'],
  ['-012000-01-01T00:00:00.000Z', '-12000-01-01T00:00:00Z'],
  ['+012000-01-01T00:00:00.001Z', '12000-01-01T00:00:00.001Z'],
])('writes %s as %s, and its day', (given, written) => {
  expect(isoInstant(Date.parse(given))).toBe(written);
  expect(isoDay(Date.parse(given))).toBe(written.replace(/T.*/, ''));
});

it('has no day for what is open', () => {
  expect([-Infinity, Infinity].map(isoDay)).toEqual(['', '']);
});
