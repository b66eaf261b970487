import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Engine, ExtractKinds } from '../../src/core/engine/contract/engine.ts';
import { openMemoryEngine } from '../../src/core/engine/memory.ts';
import type { Question } from '../../src/core/engine/contract/question.ts';
import { openTableEngine } from '../../src/core/engine/table.ts';
import { datasetOfTable } from '../../src/core/model/table-dataset.ts';
import { dataset, question } from './engine-arbitraries.ts';
import { table, tableQuestion } from './table-arbitraries.ts';

async function takeAll<K extends keyof ExtractKinds>(engine: Engine, kind: K, asked: Question) {
  const items: ExtractKinds[K][] = [];
  for (let from: number | null = 0; from !== null;) {
    const page: Awaited<ReturnType<typeof engine.take<K>>> = await engine.take(kind, asked, from);
    items.push(...page.items);
    from = page.next;
  }
  return items;
}

const byCode = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);

/** What is taken is what the page counts. */
async function expectTaken(engine: Engine, asked: Question): Promise<void> {
  const answer = await engine.ask({
    ...asked,
    eventLimit: 100_000,
    dyads: { limit: 100_000, among: null },
  });
  const seen = answer.events.filter(({ inSpan }) => inSpan).map(({ id }) => id);
  const told = await takeAll(engine, 'asKnown', asked);
  expect(told.map(({ id }) => id)).toEqual(seen);
  const own = await takeAll(engine, 'asWritten', asked);
  expect(own.map(({ id }) => id).sort(byCode)).toEqual([...seen].sort(byCode));

  const pairs = await takeAll(engine, 'pairs', asked);
  const counted = pairs.map(({ a, b, level, count, certain, meanTone }) => ({
    ...{ a, b, level, count, certain, meanTone },
  }));
  const dyads = [...answer.dyads].sort((x, y) => byCode(x.a, y.a) || byCode(x.b, y.b));
  expect(counted).toEqual(dyads);

  const actors = await takeAll(engine, 'actors', asked);
  const weights = Object.entries(answer.actorWeights).filter(([, count]) => count > 0);
  expect(new Map(actors.map(({ id, count }) => [id, count]))).toEqual(new Map(weights));

  for (const { stretches } of [...pairs, ...actors]) {
    expect(stretches.length).toBeGreaterThan(0);
    for (let i = 0; i < stretches.length; i += 2) {
      expect(stretches[i]).toBeLessThanOrEqual(stretches[i + 1] ?? NaN);
      if (i > 0) expect(stretches[i]).toBeGreaterThan(stretches[i - 1] ?? NaN);
    }
  }

  const used = await engine.used(asked);
  const named = new Set(used.actors);
  for (const { participants } of own)
    for (const { actor } of participants) expect(named).toContain(actor);
}

describe('what is taken out', () => {
  it('is what the page counts, of a dataset', async () => {
    await fc.assert(
      fc.asyncProperty(dataset, question, (data, asked) =>
        expectTaken(openMemoryEngine(data), asked),
      ),
      { numRuns: 60 },
    );
  });

  it('is what the page counts, of a table', async () => {
    await fc.assert(
      fc.asyncProperty(table, tableQuestion, (rows, asked) =>
        expectTaken(openTableEngine(rows, datasetOfTable(rows, 'x')), asked),
      ),
      { numRuns: 60 },
    );
  });
});
