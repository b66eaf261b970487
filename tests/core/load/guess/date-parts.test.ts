import { describe, expect, it } from 'vitest';
import { datePartsIn } from '../../../../src/core/load/guess/date-parts.ts';
import { factsIn } from './facts-in.ts';

describe('parts of a date', () => {
  it('are told by the names of their columns', () => {
    expect(datePartsIn([factsIn('styear', '1902'), factsIn('stmon', '7')])).toMatchObject([{ role: 'start', rest: '' }]); // prettier-ignore
  });
});
