import { describe, expect, it } from 'vitest';
import { countryFormOf, stateOfCell } from '../../../../src/core/load/rows/country-cells.ts';

describe('countries in cells', () => {
  it('are told by the form that most of them have', () => {
    expect(countryFormOf(['2', '200', '365'])).toEqual({ form: 'state-numbers', share: 1 });
    expect(countryFormOf(['Bo', 'Ann']).share).toBe(0);
    expect(stateOfCell('UKG', 'state-letters')).toEqual({ code: 'GB' });
  });
});
