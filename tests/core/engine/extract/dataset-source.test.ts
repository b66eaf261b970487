import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../../../src/core/engine/contract/question.ts';
import { openMemoryEngine } from '../../../../src/core/engine/memory.ts';
import { datasetWith } from '../../files/formats/taken.ts';

const EVERYTHING = { filter: NO_FILTER, span: null, knownBefore: null };

describe('what is taken of a dataset', () => {
  it('is events as the dataset has them, in its order, with links among them only', async () => {
    const related = (event: string) => [{ event, relation: 'follows' as const }];
    const engine = openMemoryEngine(
      datasetWith([
        { id: 'late', date: '2025-05-01', related: related('early') },
        { id: 'early', date: '2025-01-01', eventType: 'AGREE' },
      ]),
    );
    const all = await engine.take('asWritten', EVERYTHING, 0);
    expect(all.items.map(({ id }) => id)).toEqual(['late', 'early']);
    expect(all.items[0]?.related).toEqual(related('early'));
    const some = await engine.take(
      'asWritten',
      { ...EVERYTHING, filter: { ...NO_FILTER, types: ['CONSULT'] } },
      0,
    );
    expect(some.items.map(({ id, related: links }) => [id, links])).toEqual([['late', undefined]]);
    expect(await engine.used(EVERYTHING)).toMatchObject({ count: 2, lostLinks: 0 });
    const filter = { ...NO_FILTER, types: ['CONSULT'] as const };
    expect(await engine.used({ ...EVERYTHING, filter })).toMatchObject({ count: 1, lostLinks: 1 });
  });
});
