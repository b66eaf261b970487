import { csvOf, guarded } from './csv-cells.ts';
import type { WriteData } from '../writing/format.ts';
import { actorFacts, pairFacts } from './graph-facts.ts';
import type { ActorFacts, PairFacts } from './graph-facts.ts';

export const PAIR_COLUMNS = [
  ...['a', 'b', 'aName', 'bName', 'level', 'events', 'certain', 'tone', 'first', 'last'],
] as const satisfies readonly (keyof PairFacts)[];
export const ACTOR_COLUMNS = [
  ...['id', 'name', 'kind', 'partOf', 'wikidata', 'iso3166'],
  ...['events', 'certain', 'tone', 'first', 'last'],
] as const satisfies readonly (keyof ActorFacts)[];
const BATCH = 1000;

/** Who met whom, how often, when first and last; no cell could be taken for a formula. */
export const writePairsCsv: WriteData = async function* (data, writing) {
  yield* rowsOf(PAIR_COLUMNS, pairFacts(data, writing));
};

/** Whoever has part in an event; ids of several wholes stand in one cell with a bar between them. */
export const writeActorsCsv: WriteData = async function* (data, writing) {
  yield* rowsOf(ACTOR_COLUMNS, actorFacts(data, writing));
};

async function* rowsOf<K extends string>(
  columns: readonly K[],
  facts: AsyncIterable<Readonly<Record<K, string | number | readonly string[] | null>>>,
): AsyncGenerator<string> {
  yield csvOf([columns]);
  let batch: (string | number)[][] = [];
  for await (const fact of facts) {
    batch.push(
      columns.map((column) => {
        const value = fact[column] ?? '';
        return guarded(typeof value === 'object' ? value.join('|') : value);
      }),
    );
    if (batch.length < BATCH) continue;
    yield csvOf(batch);
    batch = [];
  }
  yield csvOf(batch);
}
