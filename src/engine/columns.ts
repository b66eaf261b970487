import type { Span } from '../time/span.ts';
import { STATUSES } from '../model/dataset.ts';
import { countIndependent } from '../model/evidence.ts';
import { EVENT_TYPES, toneOf } from '../model/event-type.ts';
import type { KnownEvent } from '../model/known.ts';
import { buildCsr, transposeCsr } from './csr.ts';
import type { Csr } from './csr.ts';
import { encodeNames } from './dictionary.ts';
import type { Dictionary } from './dictionary.ts';
import { startDyadCoder } from './dyads.ts';
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
  /** 1 where public claims differ. */
  readonly disputed: Uint8Array;
  /** Independent sources with a public claim; 255 stands for more, too. */
  readonly independent: Uint8Array;
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
  const { actors, topics, sources, affiliations, topicsAbove } = vocabulary;
  const spans = events.map(({ date }) => vocabulary.dateOf(date).bounds);
  const encodeKept = keepCodes(actors);
  const { keys, codesOf } = startDyadCoder(actors);
  const buildMany = (
    listOf: (event: KnownEvent, within: Span) => readonly number[],
    size: () => number,
  ): ManyColumn => {
    const ofRow = buildCsr(events.length, (row) => {
      const event = events[row];
      const within = spans[row];
      return event === undefined || within === undefined ? [] : listOf(event, within);
    });
    return { size: size(), ofRow, rowsOf: transposeCsr(ofRow, size()) };
  };
  const sized = (dictionary: Dictionary) => (): number => dictionary.names.length;
  return {
    size: events.length,
    startMs: Float64Array.from(spans, ({ start }) => start),
    endMs: Float64Array.from(spans, ({ end }) => end),
    eventType: Uint8Array.from(events, ({ eventType }) => EVENT_TYPES.indexOf(eventType)),
    status: Uint8Array.from(events, ({ status }) => STATUSES.indexOf(status)),
    tone: Float64Array.from(events, toneOf),
    disputed: Uint8Array.from(events, (event) => Number(event.disputed.length > 0)),
    independent: Uint8Array.from(events, ({ claims }) =>
      Math.min(255, countIndependent(claims, vocabulary.sourceOf)),
    ),
    actors: buildMany((event, within) => {
      const closure = event.participants.flatMap(({ actor }) =>
        encodeKept(affiliations.wholesOf(actor, within)),
      );
      return [...new Set(closure)];
    }, sized(actors)),
    topics: buildMany(
      (event) => encodeNames(topics, event.topics.flatMap(topicsAbove)),
      sized(topics),
    ),
    sources: buildMany(
      ({ claims }) =>
        encodeNames(
          sources,
          claims.map(({ source }) => source),
        ),
      sized(sources),
    ),
    dyads: buildMany(
      (event, within) => {
        const direct = encodeNames(
          actors,
          event.participants.map(({ actor }) => actor),
        );
        return codesOf(
          direct.map((actor) => ({
            actor,
            roots: encodeKept(affiliations.rootsOf(actors.names[actor] ?? '', within)),
          })),
        );
      },
      () => keys.length,
    ),
    dyadKeys: keys,
  };
}

/** Encodes one and the same list only once: who belongs where without dates comes as one list every time. */
function keepCodes(dictionary: Dictionary): (names: readonly string[]) => readonly number[] {
  const kept = new WeakMap<readonly string[], readonly number[]>();
  return (names) => {
    const known = kept.get(names);
    if (known !== undefined) return known;
    const codes = encodeNames(dictionary, names);
    kept.set(names, codes);
    return codes;
  };
}

function compare<T extends number | string>(a: T, b: T): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
