import { describe, expect, it } from 'vitest';
import type { MappingHints } from '../../../../src/core/load/read/load-options.ts';
import { loadSource } from '../../../../src/core/load/load-source.ts';
import { eventOfRow } from '../../../../src/core/model/table-dataset.ts';
import { extrasOfTable } from '../../../../src/core/model/table-extras.ts';

describe('rows that share an id', () => {
  const text = `rcid,country,vote,date,descr
3,France,yes,1946-01-01,To adopt an amendment
3,Canada,no,1946-01-01,To adopt an amendment
3,Cuba,,1946-01-01,To adopt an amendment
4,France,no,1946-01-02,To elect a council
4,Canada,no,1946-01-02,To elect a council
`;
  const open = async (hints: MappingHints) => {
    const loaded = await loadSource({ kind: 'text', text }, { choices: { guess: true, hints } });
    if (loaded.kind !== 'table' || !loaded.table) throw new Error(loaded.kind);
    return { ...loaded, table: loaded.table };
  };

  it('are one event with all whom they name, and what differs is kept with who has it', async () => {
    const { table, rows, refused, problems } = await open({});
    const events = [0, 1].map((row) => eventOfRow(table, row));
    expect([table.size, rows, refused]).toEqual([2, 5, 0]);
    expect(events.map(({ participants }) => participants.length)).toEqual([3, 2]);
    expect(events.map(({ fields }) => fields)).toEqual([
      { vote: 'France: yes; Canada: no' },
      { vote: 'no' },
    ]);
    expect([...table.rowNumber]).toEqual([1, 4]);
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'table.rows-joined', params: { column: 'rcid', count: 3 } }),
    );
  });

  it('are events of their own where their days or titles differ: nothing is dropped', async () => {
    // More rows than are looked at before it is told what they are.
    const alike = Array.from({ length: 240 }, (_, at) =>
      ['France', 'Canada'].map(
        (name) => `${String(at)},${name},yes,1946-01-01,To adopt ${String(at)}\n`,
      ),
    );
    const other = `rcid,country,vote,date,descr\n${alike.flat().join('')}900,France,yes,1947-01-01,To elect
900,Cuba,yes,1950-06-06,To elect\n900,Peru,yes,1950-06-06,To adjourn\n`;
    const loaded = await loadSource({ kind: 'text', text: other }, { choices: { guess: true } });
    if (loaded.kind !== 'table' || !loaded.table) throw new Error(loaded.kind);
    const { table } = loaded;
    expect(table.size).toBe(243);
    const events = [240, 241, 242].map((row) => eventOfRow(table, row));
    expect(events.map(({ date }) => date)).toEqual(['1947-01-01', '1950-06-06', '1950-06-06']);
    expect(new Set(events.map(({ id }) => id)).size).toBe(3);
  });

  it('stay apart where that is said', async () => {
    const { table } = await open({ rows: 'events' });
    expect(table.size).toBe(5);
  });
});

describe('what has no meaning', () => {
  it('is kept with its event, and given back', async () => {
    const text =
      'Date,Event,Where is it,Fatalities,Actor1,Actor2\n1 May 2020,Talks open,"Lake | House",3,A,B\n';
    const loaded = await loadSource({ kind: 'text', text }, { choices: { guess: true } });
    if (loaded.kind !== 'table' || !loaded.table) throw new Error(loaded.kind);
    expect(eventOfRow(loaded.table, 0)).toMatchObject({ fields: { Fatalities: '3' } });
    expect(extrasOfTable(loaded.table).fields).toContain('Fatalities');
  });
});
