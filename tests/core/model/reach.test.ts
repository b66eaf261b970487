import { describe, expect, it } from 'vitest';
import { isUnreported, reachOf } from '../../../src/core/model/reach.ts';

const day = (text: string): number => Date.parse(text);
const SOURCES = [
  { id: 'old', title: 'Old', published: '2025-03-01' },
  { id: 'new', title: 'New', published: '[2025-04-09..2025-04-10]' },
  { id: 'undated', title: 'Undated' },
];

describe('until when a dataset tells', () => {
  it('is to the end of the day by which the newest report was surely public', () => {
    expect(reachOf(SOURCES, null)).toBe(day('2025-04-11'));
  });

  it('is to the day that is asked for, reports or none', () => {
    expect(reachOf(SOURCES, day('2025-04-10'))).toBe(day('2025-04-10'));
    expect(reachOf(SOURCES, day('2026-01-01'))).toBe(day('2026-01-01'));
  });

  it('is unknown where no source has a date', () => {
    expect(reachOf(SOURCES.slice(2), null)).toBeNull();
    expect(reachOf(SOURCES.slice(2), day('2025-01-01'))).toBeNull();
  });
});

describe('a plan that nobody reported again', () => {
  it('is one for a day that is past by then', () => {
    expect(isUnreported('planned', day('2025-04-09'), day('2025-04-11'))).toBe(true);
    expect(isUnreported('planned', day('2025-04-11'), day('2025-04-11'))).toBe(false);
    expect(isUnreported('occurred', day('2025-04-09'), day('2025-04-11'))).toBe(false);
    expect(isUnreported('planned', day('2025-04-09'), null)).toBe(false);
    expect(isUnreported('planned', Infinity, day('2025-04-11'))).toBe(false);
  });
});
