import { describe, expect, it } from 'vitest';
import { joinFields } from '../../../../src/core/load/rows/join-fields.ts';
import { GrowingFields } from '../../../../src/core/load/table/growing-fields.ts';

describe('further cells of rows', () => {
  it('keep the names of their columns', () => {
    const fields = new GrowingFields(['a', 'b']);
    fields.push(joinFields(['x', 'y', 'z'], [2, 0]));
    expect(fields.take(null).names).toEqual(['a', 'b']);
  });
});
