import { describe, expect, it } from 'vitest';
import { decodeSpan, encodeSpan } from '../../../src/core/view/span-address.ts';

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

  it('leaves out ends that are open or beyond what can be read', () => {
    expect(encodeSpan({ start: -Infinity, end: ms('2025-01-01') }).from).toBe('');
    expect(encodeSpan({ start: ms('2025-01-01'), end: Infinity }).to).toBe('');
    expect(encodeSpan({ start: -8.64e15, end: 8.64e15 })).toEqual({ from: '', to: '' });
    expect(encodeSpan(null)).toEqual({ from: '', to: '' });
  });

  it.each([
    ['-000499-03-01', '-000043-03-16', '-0499-03-01', '-0043-03-15'],
    ['-009999-01-01', '+010000-01-01', '-9999-01-01', '9999-12-31'],
    [
      '-000499-03-01T06:00:00Z',
      '0000-01-01T07:08:09Z',
      '-0499-03-01T06:00:00Z',
      '0000-01-01T07:08:09Z',
    ],
    ['-017000-01-01', '+012346-01-01', 'Y-17000', 'Y12345'],
  ])('from %s to %s is %s to %s, and read back', (start, end, from, to) => {
    const span = { start: ms(start), end: ms(end) };
    expect(encodeSpan(span)).toEqual({ from, to });
    expect(read(from, to)).toEqual({ span, refused: [] });
  });

  it('widens to whole years where years are longer than four digits', () => {
    const { from, to } = encodeSpan({
      start: ms('-017000-05-06'),
      end: ms('+012345-06-07T08:09:10Z'),
    });
    expect(read(from, to).span).toEqual({ start: ms('-017000-01-01'), end: ms('+012346-01-01') });
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
