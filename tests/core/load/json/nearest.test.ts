import { describe, expect, it } from 'vitest';
import { nearestOf } from '../../../../src/core/load/json/nearest.ts';

describe('the nearest name', () => {
  it.each([
    ['titel', 'title'],
    ['Title', 'title'],
    ['stauts', 'status'],
    ['participant', 'participants'],
    ['sorce', 'source'],
    ['раccия', ''],
    ['xyz', ''],
    ['', ''],
  ])('to %s is %j', (word, nearest) => {
    expect(nearestOf(word, ['title', 'status', 'participants', 'source'])).toBe(nearest);
  });

  it('is the one with the fewest edits, and the first of equals', () => {
    expect(nearestOf('round-2', ['round-33', 'round-1', 'round-3'])).toBe('round-1');
  });

  it('of nothing is nothing', () => {
    expect(nearestOf('title', [])).toBe('');
  });
});
