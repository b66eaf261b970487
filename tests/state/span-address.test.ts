import { describe, expect, it } from 'vitest';
import { decodeSpan, encodeSpan } from '../../src/state/span-address.ts';

const read = (from?: string, to?: string) => {
  const refused: string[] = [];
  const span = decodeSpan(from, to, (name, found) => refused.push(`${name}=${found}`));
  return { span, refused };
};
const ms = (iso: string): number => Date.parse(iso);

describe('writing a span', () => {
  it('names days where it ends at midnight, the last one included', () => {
    const span = { start: ms('2025-04-10'), end: ms('2025-04-11') };
    expect(encodeSpan(span)).toEqual({ from: '2025-04-10', to: '2025-04-10' });
  });

  it('names seconds where it does not', () => {
    const span = { start: ms('2025-04-10'), end: ms('2025-04-10T12:30:05Z') };
    expect(encodeSpan(span)).toEqual({ from: '2025-04-10', to: '2025-04-10T12:30:05Z' });
  });

  it('leaves out ends that are open or beyond four-digit years', () => {
    expect(encodeSpan({ start: -Infinity, end: ms('2025-01-01') }).from).toBe('');
    expect(encodeSpan({ start: ms('2025-01-01'), end: Infinity }).to).toBe('');
    expect(encodeSpan({ start: ms('-000001-12-31'), end: ms('+010000-01-02') })).toEqual({
      from: '',
      to: '',
    });
    expect(encodeSpan({ start: ms('0000-01-01'), end: ms('+010000-01-01') })).toEqual({
      from: '0000-01-01',
      to: '9999-12-31',
    });
    expect(encodeSpan(null)).toEqual({ from: '', to: '' });
  });
});

describe('reading a span', () => {
  it('goes from the start of the one to the end of the other, as coarse as they are', () => {
    expect(read('2025', '2025-04').span).toEqual({
      start: ms('2025-01-01'),
      end: ms('2025-05-01'),
    });
  });

  it('ends at an instant, not after it', () => {
    expect(read('2025-04-10T08:00:00Z', '2025-04-10T12:00:00Z').span).toEqual({
      start: ms('2025-04-10T08:00:00Z'),
      end: ms('2025-04-10T12:00:00Z'),
    });
  });

  it('is open where one end is absent, and none without both', () => {
    expect(read('2025', undefined).span).toEqual({ start: ms('2025-01-01'), end: Infinity });
    expect(read(undefined, '2025').span).toEqual({ start: -Infinity, end: ms('2026-01-01') });
    expect(read().span).toBeNull();
  });

  it.each([
    ['x', '2025', ['from=x']],
    ['', undefined, ['from=']],
    ['../2025', undefined, ['from=../2025']],
    ['2025', '2024', ['to=2024']],
    ['2025', '2025/..', ['to=2025/..']],
    ['2025-04-10T12:00:00Z', '2025-04-10T12:00:00Z', ['to=2025-04-10T12:00:00Z']],
    ['x', 'y', ['from=x', 'to=y']],
  ])('refuses the end that cannot be used of %s and %s', (from, to, refused) => {
    expect(read(from, to).refused).toEqual(refused);
  });

  it('keeps the end that can be used', () => {
    expect(read('2025', '2024').span).toEqual({ start: ms('2025-01-01'), end: Infinity });
    expect(read('x', 'y').span).toBeNull();
  });
});
