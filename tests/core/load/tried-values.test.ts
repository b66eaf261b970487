import { describe, expect, it } from 'vitest';
import { tryTable } from '../../../src/core/load/try-table.ts';
import type { ColumnMapping } from '../../../src/core/load/load-table.ts';

const TEXT = 'Date,Kind,status\n1990,Battles,planned\n1991,Démarche,\n1992,Battles,maybe\nsoon,Talks,\n'; // prettier-ignore
const valuesOf = async (more: Partial<ColumnMapping>) => {
  const names = ['Date', 'Kind', 'status'];
  const plain = { columns: ['start', 'eventType', 'status'], dateOrder: 'day-first', separator: '' } as const; // prettier-ignore
  const tried = await tryTable(
    { kind: 'text', text: TEXT },
    { mapping: { ...plain, names, ...more } },
  );
  return tried.values;
};

describe('the values of types and statuses in a table that is tried', () => {
  it('are counted in the rows that are read, with what they are taken for', async () => {
    expect(await valuesOf({})).toEqual({
      eventType: [
        { cell: 'Battles', count: 2, as: 'ASSAULT' },
        { cell: 'Démarche', count: 1, as: 'UNSPECIFIED' },
      ],
      status: [
        { cell: 'maybe', count: 1, as: 'unspecified' },
        { cell: 'planned', count: 1, as: 'planned' },
      ],
    });
  });

  it('are taken for what the reader says', async () => {
    const types = { Démarche: 'STATEMENT', Battles: 'UNSPECIFIED' };
    const { eventType } = await valuesOf({ types, statuses: { maybe: 'hypothetical' } });
    expect(eventType.map(({ as }) => as)).toEqual(['UNSPECIFIED', 'STATEMENT']);
  });

  it('are none where no column means them', async () => {
    const none = { eventType: [], status: [] };
    expect(await valuesOf({ columns: ['start', null, null] })).toEqual(none);
  });
});
