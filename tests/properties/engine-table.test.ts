import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/core/engine/contract/answer.ts';
import type { Engine } from '../../src/core/engine/contract/engine.ts';
import { openMemoryEngine } from '../../src/core/engine/memory.ts';
import { openTableEngine } from '../../src/core/engine/table.ts';
import { asKnownBefore } from '../../src/core/model/known.ts';
import type { EventTable } from '../../src/core/model/event-table.ts';
import { datasetOfTable, eventOfRow } from '../../src/core/model/table-dataset.ts';
import { recount } from './recount.ts';
import { table, tableQuestion, tableSpan } from './table-arbitraries.ts';

/** Of each property: a table is up to some hundred rows, and every one is asked several questions. */
const RUNS = { numRuns: 60 };

/** Building a table is dear, asking it is not. */
const MANY = { minLength: 3, maxLength: 6 };

/** The same events, each as an object. Rows are called so that ids of one date stand in the order of rows. */
function enginesOf(rows: EventTable): { readonly table: Engine; readonly memory: Engine } {
  const dataset = datasetOfTable(rows, 'random');
  const events = Array.from({ length: rows.size }, (_, row) => eventOfRow(rows, row));
  return {
    table: openTableEngine(rows, dataset),
    memory: openMemoryEngine({ ...dataset, events }),
  };
}

/** Mean tones differ by what a float of 32 bits leaves out; of events of one date the ids decide, not the rows. */
function comparable({ dyads, events, bins, ...numbers }: Answer): unknown {
  return {
    ...numbers,
    dyads: dyads.map((dyad) => ({ ...dyad, meanTone: dyad.meanTone?.toFixed(6) })),
    events: [...events].sort((a, b) => (a.id < b.id ? -1 : 1)),
    bins: bins && { ...bins, toneSums: [...bins.toneSums].map((sum) => sum.toFixed(4)) },
  };
}

describe('the engine over a table', () => {
  it('answers as one that holds the same events one by one', async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.array(tableQuestion, MANY), async (rows, asked) => {
        const engines = enginesOf(rows);
        for (const one of asked) {
          expect(comparable(await engines.table.ask(one))).toEqual(
            comparable(await engines.memory.ask({ ...one, knownBefore: null })),
          );
        }
      }),
      RUNS,
    );
  });

  it('counts the same from running tallies, whatever was asked before, as by a walk over the rows', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        tableQuestion,
        fc.array(tableSpan, MANY),
        async (rows, asked, spans) => {
          const dataset = datasetOfTable(rows, 'random');
          const engine = openTableEngine(rows, dataset);
          for (const span of [null, ...spans]) {
            for (const certain of [asked.filter.certain, !asked.filter.certain]) {
              const one = { ...asked, span, filter: { ...asked.filter, certain } };
              const answer = await engine.ask(one);
              expect(answer).toEqual(await openTableEngine(rows, dataset).ask(one));
            }
          }
        },
      ),
      RUNS,
    );
  });

  it('counts what a walk over the same events as objects counts, span after span', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        tableQuestion,
        fc.array(tableSpan, MANY),
        async (rows, asked, spans) => {
          const dataset = datasetOfTable(rows, 'random');
          const events = Array.from({ length: rows.size }, (_, row) => eventOfRow(rows, row));
          const engine = openTableEngine(rows, dataset);
          for (const span of spans) {
            const one = {
              ...asked,
              ...{ span, knownBefore: null },
              filter: { ...asked.filter, words: '', disputed: false },
            };
            expect(await engine.ask(one)).toMatchObject(recount({ ...dataset, events }, one));
          }
        },
      ),
      RUNS,
    );
  });

  it('gives one event by its id, tied to no other and never disputed', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const { table: engine } = enginesOf(rows);
        for (let row = 0; row < rows.size; row += 1) {
          const event = eventOfRow(rows, row);
          expect(await engine.event(event.id, 0)).toEqual(asKnownBefore(event, new Map(), null));
          expect(await engine.thread(event.id, 0)).toEqual({ links: [], story: [event.id] });
        }
        expect(await engine.event('row-0', null)).toBeUndefined();
        expect(await engine.thread('nothing', null)).toEqual({ links: [], story: [] });
        expect(await engine.disagreements(null)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
