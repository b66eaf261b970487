import { describe, expect, it } from 'vitest';
import { lastPart, nameWords } from '../../../../src/core/load/read/name-words.ts';

describe('the name of a column', () => {
  it('has the same words in every spelling', () => {
    for (const name of ['Actor_Names 1', 'actorName1', 'ACTOR-NAME-1']) {
      expect(nameWords(name)).toBe('actor name 1');
    }
  });

  it('is what says it in the name of a nested field', () => {
    expect([lastPart('properties.startDate'), lastPart('actors.name')]).toEqual(['startDate', 'actors']); // prettier-ignore
  });
});
