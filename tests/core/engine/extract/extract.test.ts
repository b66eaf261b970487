import { describe, expect, it } from 'vitest';
import type { Columns } from '../../../../src/core/engine/columns/columns.ts';
import { gatherByCode } from '../../../../src/core/engine/columns/gather.ts';
import { openMemoryEngine } from '../../../../src/core/engine/memory.ts';
import { NO_FILTER } from '../../../../src/core/engine/contract/question.ts';
import { eventOfWholeRow, plainRowOf, rowNamesOf } from '../../../../src/core/model/event-row.ts';
import { datasetWith } from '../../files/formats/taken.ts';

const EVERYTHING = { filter: NO_FILTER, span: null, knownBefore: null };

describe('taking', () => {
  it('gives many in pages, each once', async () => {
    const engine = openMemoryEngine(datasetWith(Array.from({ length: 4500 }, () => ({}))));
    const ids: string[] = [];
    for (let from: number | null = 0; from !== null;) {
      const page: Awaited<ReturnType<typeof engine.take<'asKnown'>>> = await engine.take(
        'asKnown',
        EVERYTHING,
        from,
      );
      expect(page.items.length).toBeLessThanOrEqual(2000);
      ids.push(...page.items.map(({ id }) => id));
      from = page.next;
    }
    expect(new Set(ids).size).toBe(4500);
  });
});

describe('rows by code', () => {
  const columns = {
    startMs: Float64Array.of(0, 5, 10, 30),
    endMs: Float64Array.of(5, 8, 20, 31),
    tone: Int32Array.of(1e6, 2e6, 3e6, -4e6),
  } as unknown as Columns;
  const lists = {
    size: 2,
    offsets: Uint32Array.of(0, 1, 2, 3, 4),
    codes: Uint16Array.of(0, 0, 0, 0),
  };

  it('cover stretches of time that do not touch', () => {
    const gathered = gatherByCode(columns, lists, Uint32Array.of(0, 1, 2, 3));
    expect(gathered.metAt(0, { start: 0, end: 20 })).toEqual({
      count: 4,
      certain: 3,
      meanTone: 0.5,
      stretches: Float64Array.of(0, 8, 10, 20, 30, 31),
    });
    expect(gathered.metAt(1, null)).toBeUndefined();
  });
});

describe('a row of an event', () => {
  it('has names for ids, and gives the event back', () => {
    const dataset = datasetWith([{}]);
    const [event] = dataset.events;
    if (!event) throw new Error('no event');
    expect(plainRowOf(event, rowNamesOf(dataset))).toMatchObject({
      actors: ['Aland', 'Bland'],
      topics: ['Trade'],
      source: ['Wire report'],
      url: 'https://example.org/a?b=1&c=2',
    });
    expect(eventOfWholeRow({ id: 'x', start: '2025' })).toEqual({
      id: 'x',
      date: '2025',
      title: '',
    });
  });
});
