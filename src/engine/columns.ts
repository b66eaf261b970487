import { STATUSES } from '../model/dataset.ts';
import { EVENT_TYPES, toneOf } from '../model/event-type.ts';
import type { KnownEvent } from '../model/known.ts';
import { buildCsr, transposeCsr } from './csr.ts';
import type { Csr } from './csr.ts';
import { encodeNames } from './dictionary.ts';
import type { Dictionary } from './dictionary.ts';
import { pairParticipants } from './dyads.ts';
import type { DyadKey } from './dyads.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A many-valued facet: the codes of every row, and the rows of every code. */
export interface ManyColumn {
  readonly size: number;
  readonly ofRow: Csr;
  readonly rowsOf: Csr;
}

/** The events as columns; row by row in the order of their bounds' start, end, and their ids. */
export interface Columns {
  readonly size: number;
  /** Bounds of the date, ms UTC, half-open, ±Infinity where open or unknown. */
  readonly startMs: Float64Array;
  readonly endMs: Float64Array;
  /** Places in `EVENT_TYPES` and in `STATUSES`. */
  readonly eventType: Uint8Array;
  readonly status: Uint8Array;
  /** −10 … +10, in full precision, so that means are those of the data. */
  readonly tone: Float64Array;
  /** Who takes part, and everything they belonged to at the event's date. */
  readonly actors: ManyColumn;
  /** The topics given, and the broader ones above them. */
  readonly topics: ManyColumn;
  /** The sources with a public claim. */
  readonly sources: ManyColumn;
  /** Places in `dyadKeys`. */
  readonly dyads: ManyColumn;
  readonly dyadKeys: readonly DyadKey[];
}

/** The events in row order. */
export function sortForColumns(
  events: readonly KnownEvent[],
  vocabulary: Vocabulary,
): readonly KnownEvent[] {
  return events
    .map((event) => ({ event, bounds: vocabulary.dateOf(event.date).bounds }))
    .sort(
      (a, b) =>
        compare(a.bounds.start, b.bounds.start) ||
        compare(a.bounds.end, b.bounds.end) ||
        compare(a.event.id, b.event.id),
    )
    .map(({ event }) => event);
}

/** @param events in row order, see {@link sortForColumns} */
export function buildColumns(events: readonly KnownEvent[], vocabulary: Vocabulary): Columns {
  const { actors, topics, sources, affiliations } = vocabulary;
  const spans = events.map(({ date }) => vocabulary.dateOf(date).bounds);
  const within = (row: number): { start: number; end: number } =>
    spans[row] ?? { start: -Infinity, end: Infinity };
  const { keys, ofRow } = pairParticipants(
    events.map(({ participants }, row) =>
      encodeNames(
        actors,
        participants.map(({ actor }) => actor),
      ).map((actor) => ({
        actor,
        roots: encodeNames(actors, affiliations.rootsOf(actors.names[actor] ?? '', within(row))),
      })),
    ),
    actors,
  );
  const manyColumn = (
    dictionary: Dictionary,
    names: (event: KnownEvent, row: number) => readonly string[],
  ): ManyColumn =>
    buildManyColumn(
      dictionary.names.length,
      events.map((event, row) => encodeNames(dictionary, names(event, row))),
    );
  return {
    size: events.length,
    startMs: Float64Array.from(spans, ({ start }) => start),
    endMs: Float64Array.from(spans, ({ end }) => end),
    eventType: Uint8Array.from(events, ({ eventType }) => EVENT_TYPES.indexOf(eventType)),
    status: Uint8Array.from(events, ({ status }) => STATUSES.indexOf(status)),
    tone: Float64Array.from(events, toneOf),
    actors: manyColumn(actors, ({ participants }, row) =>
      participants.flatMap(({ actor }) => affiliations.wholesOf(actor, within(row))),
    ),
    topics: manyColumn(topics, (event) =>
      event.topics.flatMap((topic) => vocabulary.topicsAbove(topic)),
    ),
    sources: manyColumn(sources, ({ claims }) => claims.map(({ source }) => source)),
    dyads: buildManyColumn(keys.length, ofRow),
    dyadKeys: keys,
  };
}

function buildManyColumn(size: number, lists: readonly (readonly number[])[]): ManyColumn {
  const ofRow = buildCsr(lists);
  return { size, ofRow, rowsOf: transposeCsr(ofRow, size) };
}

function compare<T extends number | string>(a: T, b: T): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
