import { describe, expect, it } from 'vitest';
import { isValueOf, sortValues } from '../../../../src/core/engine/contract/facets.ts';
import { NO_FILTER, withValues } from '../../../../src/core/engine/contract/question.ts';

describe('values of a facet', () => {
  it('are those of its closed list, where it has one', () => {
    expect(isValueOf('statuses', 'planned')).toBe(true);
    expect(isValueOf('statuses', 'CONSULT')).toBe(false);
    expect(isValueOf('actors', 'anybody')).toBe(true);
  });

  it('stand in the order of that list, else as they come', () => {
    expect(sortValues('types', ['CONSULT', 'AGREE'])).toEqual(['AGREE', 'CONSULT']);
    expect(sortValues('topics', ['visas', 'flights'])).toEqual(['visas', 'flights']);
  });

  it('take the place of others in a filter, where one actor alone is not asked for together', () => {
    const both = { ...NO_FILTER, actors: ['a', 'b'], allActors: true, topics: ['t'] };
    expect(withValues(both, 'topics', ['u'])).toEqual({ ...both, topics: ['u'] });
    expect(withValues(both, 'actors', ['b', 'c'])).toEqual({ ...both, actors: ['b', 'c'] });
    expect(withValues(both, 'actors', ['b'])).toEqual({
      ...both,
      actors: ['b'],
      allActors: false,
    });
  });
});
