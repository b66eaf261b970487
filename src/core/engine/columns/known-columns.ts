import type { Span } from '../../time/span.ts';
import { CONTACT_FORMS, RANKS } from '../../model/contact.ts';
import type { Rank } from '../../model/contact.ts';
import { STATUSES } from '../../model/dataset.ts';
import { countIndependent } from '../../model/evidence.ts';
import { EVENT_TYPES, QUAD_CLASSES, quadClassOfEvent, toneOf } from '../../model/event-type.ts';
import type { KnownEvent } from '../../model/known.ts';
import { levelOf } from '../../model/level.ts';
import { pairParties } from '../../model/parties.ts';
import { NO_CODE, partsOfTone } from './columns.ts';
import type { Columns, DyadColumn, ManyColumn } from './columns.ts';
import { encodeNames } from './dictionary.ts';
import type { Dictionary } from './dictionary.ts';
import { sortDyads, createDyadCoder } from './dyads.ts';
import { buildLists } from './lists.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The events in row order: start, then end, then as they stand in the list. */
export function sortForColumns(
  events: readonly KnownEvent[],
  vocabulary: Vocabulary,
): readonly KnownEvent[] {
  return events
    .map((event) => ({ event, bounds: vocabulary.dateOf(event.date).bounds }))
    .sort((a, b) => compare(a.bounds.start, b.bounds.start) || compare(a.bounds.end, b.bounds.end))
    .map(({ event }) => event);
}

/** @param events in row order, see {@link sortForColumns} */
export function buildColumns(events: readonly KnownEvent[], vocabulary: Vocabulary): Columns {
  const { actors, topics, sources, affiliations, topicsAbove } = vocabulary;
  const spans = events.map(({ date }) => vocabulary.dateOf(date).bounds);
  const encodeKept = keepCodes(actors);
  let allDyads: DyadColumn | undefined;
  const buildMany = (
    dictionary: Dictionary,
    listOf: (event: KnownEvent, within: Span) => readonly number[],
  ): ManyColumn => ({
    size: dictionary.names.length,
    ...buildLists(events.length, (row) => {
      const [event, within] = [events[row], spans[row]];
      return event === undefined || within === undefined ? [] : listOf(event, within);
    }),
  });
  const levelAt = (event: KnownEvent, row: number): Rank | undefined => {
    const within = spans[row];
    return within && levelOf(event, within, affiliations);
  };
  return {
    size: events.length,
    startMs: Float64Array.from(spans, ({ start }) => start),
    endMs: Float64Array.from(spans, ({ end }) => end),
    types: Uint8Array.from(events, ({ eventType }) => EVENT_TYPES.indexOf(eventType)),
    forms: oneEach(events, ({ form }) => form, CONTACT_FORMS),
    levels: oneEach(events, levelAt, RANKS),
    statuses: Uint8Array.from(events, ({ status }) => STATUSES.indexOf(status)),
    quads: Uint8Array.from(events, (event) => QUAD_CLASSES.indexOf(quadClassOfEvent(event))),
    tone: Int32Array.from(events, (event) => partsOfTone(toneOf(event))),
    disputed: Uint8Array.from(events, (event) => Number(event.disputed.length > 0)),
    independent: Uint8Array.from(events, ({ claims }) =>
      Math.min(255, countIndependent(claims, vocabulary.sourceOf)),
    ),
    actors: buildMany(actors, (event, within) => {
      const closure = event.participants.flatMap(({ actor }) =>
        encodeKept(affiliations.wholesOf(actor, within)),
      );
      return [...new Set(closure)];
    }),
    topics: buildMany(topics, (event) => encodeNames(topics, event.topics.flatMap(topicsAbove))),
    sources: buildMany(sources, ({ claims }) =>
      encodeNames(
        sources,
        claims.map(({ source }) => source),
      ),
    ),
    dyads: buildDyads(events, spans, vocabulary, encodeKept, false),
    allDyads: () => (allDyads ??= buildDyads(events, spans, vocabulary, encodeKept, true)),
  };
}

/** The place of each event's value in a list; null where no event has one. */
function oneEach<V extends string>(
  events: readonly KnownEvent[],
  valueOf: (event: KnownEvent, row: number) => V | undefined,
  list: readonly V[],
): Uint8Array | null {
  const codes = Uint8Array.from(events, (event, row) => {
    const value = valueOf(event, row);
    return value === undefined ? NO_CODE : list.indexOf(value);
  });
  return codes.every((code) => code === NO_CODE) ? null : codes;
}

function buildDyads(
  events: readonly KnownEvent[],
  spans: readonly Span[],
  { actors, affiliations }: Vocabulary,
  encodeKept: (names: readonly string[]) => readonly number[],
  withAside: boolean,
): DyadColumn {
  const coder = createDyadCoder(actors);
  const lists = buildLists(events.length, (row) => {
    const [event, within] = [events[row], spans[row]];
    if (event === undefined || within === undefined) return [];
    const known = event.participants.flatMap((participant) => {
      const actor = actors.codeOf(participant.actor);
      if (actor === undefined) return [];
      return [
        { participant, actor, roots: encodeKept(affiliations.rootsOf(participant.actor, within)) },
      ];
    });
    const pairs = pairParties(
      known.map(({ participant }) => participant),
      (place) => known[place]?.roots ?? [],
      withAside,
    );
    return coder.codesOf(
      pairs.flatMap(([i, j]) => {
        const [one, other] = [known[i], known[j]];
        return one && other ? [[one, other] as const] : [];
      }),
    );
  });
  return sortDyads(lists, coder.keys, actors);
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

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
