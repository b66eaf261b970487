import { describe, expect, it } from 'vitest';
import { isKnownName, nameScore } from '../../../../src/core/load/guess/meaning-names.ts';

describe('the name of a column', () => {
  it('says more or less surely what it means', () => {
    expect([nameScore('start', 'date event'), isKnownName('zzz')]).toEqual([expect.closeTo(1, 1), false]); // prettier-ignore
  });
});
