import { describe, expect, it } from 'vitest';
import { tryTable } from '../../../src/core/load/try-table.ts';

const day = (text: string): number => Date.parse(text);
const mapping = { columns: ['start', 'title'], dateOrder: 'day-first', separator: '' } as const;

describe('a table that is tried', () => {
  it('tells how many rows would be events, and when they were', async () => {
    const text = 'Dat,Agt\n3 May 1990,a\nsoon,b\n1991-02,c\n';
    expect(await tryTable({ kind: 'text', text }, { mapping })).toEqual({
      ...{ rows: 3, read: 2, isWhole: true, apart: undefined },
      values: { eventType: [], status: [] },
      span: { start: day('1990-05-03'), end: day('1991-03-01') },
    });
  });

  it('names the date that stands far from nearly all others', async () => {
    const rows = Array.from({ length: 20 }, (_, i) => `${1990 + i},x`);
    const text = `Dat,Agt\n${rows.join('\n')}\n2317,y\n`;
    expect(await tryTable({ kind: 'text', text }, { mapping })).toMatchObject({ apart: '2317' });
  });

  it('is of a large file whole lines from its beginning', async () => {
    const file = new File(['Dat,Agt\n', '2001-02-03,talks\n'.repeat(300_000)], 'x.csv');
    const { rows, read, isWhole } = await tryTable({ kind: 'file', file }, { mapping });
    expect({ isWhole, isLess: rows < 300_000, lost: rows - read }).toEqual({ isWhole: false, isLess: true, lost: 0 }); // prettier-ignore
  });
});
