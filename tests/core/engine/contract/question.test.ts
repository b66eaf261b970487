import { describe, expect, it } from 'vitest';
import {
  changeFilter,
  NO_FILTER,
  pairOf,
  withValues,
} from '../../../../src/core/engine/contract/question.ts';

const PAIR = { ...NO_FILTER, actors: ['a', 'b'], allActors: true, asParties: true };

describe('a filter for a pair', () => {
  it('asks for two actors who have to be there together, and for no more or fewer', () => {
    expect(pairOf(PAIR)).toEqual(['a', 'b']);
    expect(pairOf({ ...PAIR, allActors: false })).toBeNull();
    expect(pairOf({ ...PAIR, actors: ['a', 'b', 'c'] })).toBeNull();
    expect(pairOf({ ...PAIR, asParties: false })).toBeNull();
  });

  it('stays as long as its actors do', () => {
    expect(changeFilter(PAIR, { disputed: true }).asParties).toBe(true);
    expect(changeFilter(PAIR, { actors: ['a'] })).not.toHaveProperty('asParties');
    expect(withValues(PAIR, 'topics', ['t']).asParties).toBe(true);
    expect(withValues(PAIR, 'actors', ['a', 'c'])).not.toHaveProperty('asParties');
  });
});
