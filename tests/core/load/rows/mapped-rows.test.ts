import { describe, expect, it } from 'vitest';
import { loadSource } from '../../../../src/core/load/load-source.ts';
import { eventOfRow } from '../../../../src/core/model/table-dataset.ts';
import { extrasOfTable } from '../../../../src/core/model/table-extras.ts';

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
