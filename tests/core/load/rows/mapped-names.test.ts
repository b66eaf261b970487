import { describe, expect, it } from 'vitest';
import { MappedNames } from '../../../../src/core/load/rows/mapped-names.ts';

describe('names in cells', () => {
  it('are countries under one name, however they are written', () => {
    const countries = new Map<string, string>();
    const names = new MappedNames(';', 'iso', countries);
    expect(names.namesIn('fr; США;NA;Moldova, Republic of')).toEqual(['France', 'United States', 'Moldova']); // prettier-ignore
    expect([...countries]).toEqual([['France', 'FR'], ['United States', 'US'], ['Moldova', 'MD']]); // prettier-ignore
    expect(new MappedNames('', 'state-numbers', countries).namesIn('365')).toEqual(['Russia']);
  });
});
