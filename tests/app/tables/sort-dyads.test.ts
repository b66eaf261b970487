import { describe, expect, it } from 'vitest';
import type { Dyad } from '../../../src/core/engine/contract/answer.ts';
import { sortDyads } from '../../../src/app/tables/sort-dyads.ts';
import type { DyadColumn } from '../../../src/app/tables/sort-dyads.ts';
import { speakEnglish, twoStates } from '../../fixtures/two-states.ts';

const dyad = (a: string, count: number, certain: number, meanTone: number): Dyad => ({
  a,
  b: 'z',
  count,
  certain,
  meanTone,
  level: 'whole',
});
const DYADS = [dyad('b', 9, 2, -10), dyad('a', 9, 9, 2), dyad('c', 1, 1, 10)];
const order = (column: DyadColumn, descending: boolean): string =>
  sortDyads(DYADS, { column, descending }, speakEnglish(twoStates))
    .map(({ a }) => a)
    .join('');

describe('pairs in another order', () => {
  it('sort by what their numbers are worth, not by how they are written', () => {
    expect(order('tone', false)).toBe('bac');
    expect(order('tone', true)).toBe('cab');
    expect(order('certain', true)).toBe('abc');
  });

  it('sort by both names', () => {
    expect(order('pair', false)).toBe('abc');
  });

  it('stay as they came where they are equal, either way', () => {
    expect(order('events', true)).toBe('bac');
    expect(order('events', false)).toBe('cba');
  });
});
