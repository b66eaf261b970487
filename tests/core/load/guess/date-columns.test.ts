import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../src/core/load/guess/date-columns.ts';
import { factsIn } from './facts-in.ts';

describe('columns of dates', () => {
  it('are found by the most precise date, never in ids', () => {
    expect(findDates([factsIn('ref', '1875', '1876', '1877')])).toEqual(new Map());
    expect(findDates([factsIn('year', '1990'), factsIn('Signature Date', '1990-01-02')])).toEqual(new Map([[1, 'start']])); // prettier-ignore
  });
});
