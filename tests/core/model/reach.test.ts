import { describe, expect, it } from 'vitest';
import { isUnreported, reachOf } from '../../../src/core/model/reach.ts';

const day = (text: string): number => Date.parse(text);
const SOURCES = [
  { id: 'old', title: 'Old', published: '2025-03-01' },
  { id: 'new', title: 'New', published: '[2025-04-09..2025-04-10]' },
  { id: 'undated', title: 'Undated' },
];

describe('how far the reports reach', () => {
  it('is to the end of the day by which the newest was surely public', () => {
    expect(reachOf(SOURCES, null)).toBe(day('2025-04-11'));
    expect(reachOf(SOURCES, day('2025-04-10'))).toBe(day('2025-03-02'));
  });

  it('is unknown where no source has a date', () => {
    expect(reachOf(SOURCES.slice(2), null)).toBeNull();
    expect(reachOf(SOURCES, day('2025-01-01'))).toBeNull();
  });
});

describe('a plan that nobody reported again', () => {
  it('is one for a day that was past by the newest report', () => {
    expect(isUnreported('planned', day('2025-04-09'), day('2025-04-11'))).toBe(true);
    expect(isUnreported('planned', day('2025-04-11'), day('2025-04-11'))).toBe(false);
    expect(isUnreported('occurred', day('2025-04-09'), day('2025-04-11'))).toBe(false);
    expect(isUnreported('planned', day('2025-04-09'), null)).toBe(false);
    expect(isUnreported('planned', Infinity, day('2025-04-11'))).toBe(false);
  });
});
