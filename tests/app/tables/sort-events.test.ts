import { describe, expect, it } from 'vitest';
import { openMemoryEngine } from '../../../src/core/engine/memory.ts';
import { NO_FILTER } from '../../../src/core/engine/contract/question.ts';
import { sortEvents } from '../../../src/app/tables/sort-events.ts';
import type { SortColumn } from '../../../src/app/tables/sort-events.ts';
import { speakEnglish, twoStates } from '../../fixtures/two-states.ts';

const [first, second] = twoStates.events;
const dataset = {
  ...twoStates,
  events: [
    { ...first!, id: 'a', title: 'Émile', date: '2025-01-01', status: 'planned' as const, tone: 2 },
    { ...second!, id: 'b', title: 'Zoë', date: '2025-01-02', related: [], tone: 10 },
    { ...first!, id: 'c', title: 'Round 10', date: '2025-01-03', tone: -10 },
    { ...first!, id: 'd', title: 'Round 9', date: '2025-01-04', tone: -2 },
  ],
};

async function sorted(column: SortColumn, descending = false): Promise<string> {
  const { events } = await openMemoryEngine(dataset).ask({
    filter: NO_FILTER,
    span: null,
    knownBefore: null,
    density: [],
    eventLimit: 10,
    around: null,
    bins: null,
    dyads: { limit: 4000, among: null },
  });
  const order = sortEvents(events, { column, descending }, speakEnglish(dataset));
  return order.map(({ id }) => id).join('');
}

describe('events in another order', () => {
  it('run in time, or against it', async () => {
    expect(await sorted('date')).toBe('abcd');
    expect(await sorted('date', true)).toBe('dcba');
  });

  it('sort by words as the language does: accents beside their letter, numbers by value', async () => {
    expect(await sorted('event')).toBe('adcb');
    expect(await sorted('event', true)).toBe('bcda');
  });

  it('sort numbers by value, not by how they are written', async () => {
    expect(await sorted('tone')).toBe('cdab');
    expect(await sorted('tone', true)).toBe('badc');
  });

  it('stay in time where their words are equal, either way', async () => {
    expect(await sorted('type')).toBe('bacd');
    expect(await sorted('type', true)).toBe('acdb');
  });
});
