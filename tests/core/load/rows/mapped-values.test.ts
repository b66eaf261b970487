import { describe, expect, it } from 'vitest';
import { MappedValues } from '../../../../src/core/load/rows/mapped-values.ts';

describe('types and statuses of a table', () => {
  it('are those that are known, unless the reader says otherwise', () => {
    const values = new MappedValues({ columns: [], dateOrder: 'day-first', separator: '', types: { Battles: 'PROTEST' } }, ''); // prettier-ignore
    expect([values.typeOf('Battles'), values.typeOf('zzz'), values.statusOf('Cancelled meeting')]).toEqual(['PROTEST', '', 'cancelled']); // prettier-ignore
  });
});
