import { describe, expect, it } from 'vitest';
import { isMeaning } from '../../../../src/core/load/read/meanings.ts';

describe('the meaning of a column', () => {
  it('is called as it is written', () => {
    expect([isMeaning('start'), isMeaning('Start')]).toEqual([true, false]);
  });
});
