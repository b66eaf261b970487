import { describe, expect, it } from 'vitest';
import { stateOfLetters, stateOfNumber } from '../../../../src/core/load/rows/state-numbers.ts';

describe('numbers and letters of states', () => {
  it('are those of the countries, and names of states that are no more', () => {
    expect([stateOfNumber('300'), stateOfLetters('FRN')]).toEqual([
      { name: 'Austria-Hungary' },
      'FR',
    ]);
  });
});
