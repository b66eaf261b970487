import { describe, expect, it } from 'vitest';
import { joinFields } from '../../../../src/core/load/rows/join-fields.ts';
import { FIELD_SEPARATOR } from '../../../../src/core/model/event-table.ts';

describe('cells that are kept as they stand', () => {
  it('are joined in the order that is asked for, without what is empty at the end', () => {
    expect(joinFields(['x', 'y', 'z'], [2, 0])).toBe(`z${FIELD_SEPARATOR}x`);
    expect(joinFields(['x', '', ''], [0, 1, 2])).toBe('x');
    expect(joinFields([], [0, 1])).toBe('');
  });
});
