import { describe, expect, it } from 'vitest';
import { pairActors } from '../../../../src/core/engine/columns/pairs.ts';
import { buildVocabulary } from '../../../../src/core/engine/columns/vocabulary.ts';
import { loadSource } from '../../../../src/core/load/load-source.ts';
import { datasetOfTable } from '../../../../src/core/model/table-dataset.ts';

describe('pairs of a table with roles', () => {
  it('leave out hosts and mediators, unless they are counted in', async () => {
    const text =
      'start,initiator,recipient,mediator\n2024-01-01,A,B,M\n2024-01-02,C,,M\n2024-01-03,A|C,B,\n';
    const loaded = await loadSource({ kind: 'text', text });
    if (loaded.kind !== 'table' || !loaded.table) throw new Error(loaded.kind);
    const { table } = loaded;
    const { actors } = buildVocabulary(datasetOfTable(table, ''));
    const names = table.actors.names;
    const pairs = (roles: Uint8Array | null): string[] => {
      const { a, b } = pairActors(table.size, table.actors, actors, roles);
      return Array.from(a, (one, i) => `${names[one] ?? ''}–${names[b[i] ?? 0] ?? ''}`).sort();
    };
    expect(pairs(table.roles)).toEqual(['A–B', 'A–C', 'B–C']);
    expect(pairs(null)).toEqual(['A–B', 'A–C', 'A–M', 'B–C', 'B–M', 'C–M']);
  });
});
