import type { Question } from '../../src/core/engine/contract/question.ts';
import { CONTACT_FORMS, RANKS } from '../../src/core/model/contact.ts';
import { STATUSES } from '../../src/core/model/dataset.ts';
import type { Actor, Dataset, Participant, Role } from '../../src/core/model/dataset.ts';
import {
  EVENT_TYPES,
  QUAD_CLASSES,
  quadClassOfEvent,
  toneOf,
} from '../../src/core/model/event-type.ts';
import { asKnownBefore } from '../../src/core/model/known.ts';
import type { KnownEvent } from '../../src/core/model/known.ts';
import { parseEdtf } from '../../src/core/time/edtf.ts';
import { overlaps } from '../../src/core/time/span.ts';
import type { Span } from '../../src/core/time/span.ts';

/** An event spelled out, by walking the dataset again for every question. */
interface Row {
  readonly event: KnownEvent;
  readonly bounds: Span;
  readonly values: Readonly<Record<Facet, readonly string[]>>;
  readonly words: string;
}

const FACETS = ['actors', 'topics', 'types', 'forms', 'levels', 'statuses', 'sources'] as const;
type Facet = (typeof FACETS)[number];

/** The answer's numbers, counted the slow and obvious way over plain objects. */
export function recount(data: Dataset, question: Question): Record<string, unknown> {
  const { filter, span } = question;
  const rows = data.events.flatMap((event) => {
    const published = new Map(
      data.sources.map((source) => [source.id, boundsOf(source.published ?? '')?.end ?? -Infinity]),
    );
    const known = asKnownBefore(event, published, question.knownBefore);
    return known ? [spellOut(known, data)] : [];
  });
  const passes = (row: Row, facet: Facet): boolean => {
    const asked: readonly string[] = filter[facet];
    if (asked.length === 0) return true;
    const has = (value: string): boolean => row.values[facet].includes(value);
    return facet === 'actors' && filter.allActors ? asked.every(has) : asked.some(has);
  };
  const words = filter.words.split(' ').filter((word) => word !== '');
  const found = rows.filter(
    (row) =>
      words.every((word) => row.words.includes(word)) &&
      (!filter.disputed || row.event.disputed.length > 0) &&
      (filter.leastSources < 2 || countOrigins(row.event, data) >= filter.leastSources),
  );
  const lies = ({ bounds }: Row): boolean =>
    span === null ||
    (bounds.start >= span.start && bounds.start < span.end && bounds.end <= span.end);
  const touches = (row: Row): boolean =>
    filter.certain ? lies(row) : span === null || overlaps(row.bounds, span);
  const matched = found.filter((row) => FACETS.every((facet) => passes(row, facet)));
  const seen = matched.filter(touches);
  const besides = (own: Facet): Row[] =>
    own === 'actors' && filter.allActors
      ? seen
      : found.filter(touches).filter((row) => FACETS.every((f) => f === own || passes(row, f)));
  const tally = (facet: Facet, all: readonly string[], over: readonly Row[]): unknown =>
    Object.fromEntries(
      all.map((id) => [id, over.filter((row) => row.values[facet].includes(id)).length]),
    );
  const ids = {
    actors: data.actors.map(({ id }) => id),
    topics: data.topics.map(({ id }) => id),
    types: EVENT_TYPES,
    forms: CONTACT_FORMS,
    levels: RANKS,
    statuses: STATUSES,
    sources: data.sources.map(({ id }) => id),
  };
  return {
    total: rows.length,
    matched: matched.length,
    inSpan: seen.length,
    certain: seen.filter(lies).length,
    later: data.events.length - rows.length,
    density: {
      edges: question.density,
      counts: Object.fromEntries(
        QUAD_CLASSES.map((quad) => [
          quad,
          columnsOf(question).map(
            (column) =>
              matched.filter(
                ({ event, bounds }) => quadClassOfEvent(event) === quad && overlaps(bounds, column),
              ).length,
          ),
        ]),
      ),
    },
    facets: Object.fromEntries(FACETS.map((f) => [f, tally(f, ids[f], besides(f))])),
    actorWeights: tally('actors', ids.actors, seen),
  };
}

/** Dyads of the seen events as `a b`, with their counts and the tones of those that have one. */
export function recountDyads(
  data: Dataset,
  seen: readonly KnownEvent[],
  withAside = false,
): Map<string, { count: number; tones: readonly number[] }> {
  const dyads = new Map<string, { count: number; tones: readonly number[] }>();
  for (const event of seen) {
    const tops = topsAt(data, event);
    const together = pairsIn(event, tops, withAside);
    const met = new Set<string>();
    for (const { actor: p } of event.participants) {
      for (const { actor: q } of event.participants) {
        if (!together.some((pair) => pair.includes(p) && pair.includes(q)) || p === q) continue;
        for (const a of tops(p)) for (const b of tops(q)) if (a < b) met.add(`${a} ${b}`);
        if (p < q) met.add(`${p} ${q}`);
      }
    }
    for (const key of met) {
      const { count, tones } = dyads.get(key) ?? { count: 0, tones: [] };
      dyads.set(key, { count: count + 1, tones: [...tones, ...[toneOf(event) ?? []].flat()] });
    }
  }
  return dyads;
}

/** Who deals with whom in an event, by ids. */
function pairsIn(
  event: KnownEvent,
  tops: (id: string) => string[],
  withAside: boolean,
): (readonly string[])[] {
  const apart = event.participants.flatMap((one, place) =>
    event.participants
      .slice(place + 1)
      .filter((other) => !tops(one.actor).some((top) => tops(other.actor).includes(top)))
      .map((other) => [one, other] as const),
  );
  const dealing = withAside ? apart : apart.filter((pair) => deal(pair, event));
  const visits = apart.filter((pair) => {
    const sides = pair.map((one) => sideOf(one, event));
    return sides.includes('host') && sides.includes('party');
  });
  return (dealing.length > 0 || withAside ? dealing : visits).map((pair) =>
    pair.map(({ actor }) => actor),
  );
}

/** The level of an event, by going through the ranks from the top: the first that both sides of some pair reach. */
function levelsOf(event: KnownEvent, data: Dataset, bounds: Span): string[] {
  if (!['meeting', 'call', 'video'].includes(event.form ?? '')) return [];
  const tops = topsAt(data, event);
  const side = (id: string): string => tops(id).join('+');
  const pairs = pairsIn(event, tops, false);
  const reaches = (ofSide: string, rank: number): boolean =>
    pairs.flat().some((id) => {
      if (side(id) !== ofSide) return false;
      const partOf = data.actors.find((actor) => actor.id === id)?.partOf ?? [];
      return partOf.some(({ rank: held, date }) => {
        const term = boundsOf(date ?? '') ?? ALWAYS;
        const throughout = bounds.start >= term.start && bounds.end <= term.end;
        return held !== undefined && RANKS.indexOf(held) <= rank && throughout;
      });
    });
  const level = RANKS.find((_, rank) =>
    pairs.some((pair) => pair.every((id) => reaches(side(id), rank))),
  );
  return level === undefined ? [] : [level];
}

/** Whether two ever meet at the top of their trees in these events, which are all that is known. */
export function areEverWholes(
  data: Dataset,
  known: readonly KnownEvent[],
  [a, b]: readonly [string, string],
  withAside = false,
): boolean {
  return known.some((event) => {
    const tops = topsAt(data, event);
    const areTops = event.participants
      .map(({ actor }) => tops(actor))
      .reduce((all, some) => [...all, ...some], []);
    const isMet = recountDyads(data, [event], withAside).has(`${a} ${b}`);
    return isMet && areTops.includes(a) && areTops.includes(b);
  });
}

/** The tops of an actor's trees at the date of an event. */
function topsAt(data: Dataset, event: KnownEvent): (id: string) => string[] {
  const bounds = boundsOf(event.date) ?? ALWAYS;
  return (id) =>
    wholes(id, bounds, data.actors).filter(
      (one) => directWholes(one, bounds, data.actors).length === 0,
    );
}

/** What somebody does in an event, spelled out apart from the rule of the engine. */
function sideOf({ role }: Participant, { participants }: KnownEvent): string {
  const has = (asked: Role): boolean => participants.some((one) => one.role === asked);
  if (role === 'initiator' || role === 'head-of-delegation') return 'party';
  if (role === 'participant') return has('speaker') && !has('initiator') ? 'named' : 'party';
  if (role === 'speaker') return has('initiator') ? 'named' : 'speaker';
  return role;
}

function deal(pair: readonly Participant[], event: KnownEvent): boolean {
  const sides = pair.map((one) => sideOf(one, event));
  if (sides.every((side) => side === 'party') || sides.every((side) => side === 'speaker')) {
    return true;
  }
  return sides.includes('recipient') && (sides.includes('party') || sides.includes('speaker'));
}

/** Sources that are independent of each other: only `late` repeats another, `early`. */
export function countOrigins({ claims }: KnownEvent, { sources }: Dataset): number {
  const first = claims.map(
    ({ source }) => sources.find(({ id }) => id === source)?.repeats ?? source,
  );
  return new Set(first).size;
}

const ALWAYS: Span = { start: -Infinity, end: Infinity };
const boundsOf = (edtf: string): Span | undefined => parseEdtf(edtf)?.bounds;

function spellOut(event: KnownEvent, data: Dataset): Row {
  const bounds = boundsOf(event.date) ?? ALWAYS;
  const actors = event.participants.flatMap(({ actor }) => wholes(actor, bounds, data.actors));
  const topics = event.topics.flatMap((id) => {
    const broader = data.topics.find((topic) => topic.id === id)?.broader;
    return broader === undefined ? [id] : [id, broader];
  });
  const sources = event.claims.map(({ source }) => source);
  const named = (list: readonly { id: string }[], ids: readonly string[]): string =>
    JSON.stringify(list.filter(({ id }) => ids.includes(id)));
  return {
    event,
    bounds,
    values: {
      ...{ actors, topics, types: [event.eventType], statuses: [event.status], sources },
      forms: [event.form ?? []].flat(),
      levels: levelsOf(event, data, bounds),
    },
    words: [
      JSON.stringify(event.title),
      named(data.actors, actors),
      named(data.topics, topics),
      named(data.sources, sources),
    ]
      .join(' ')
      .toLowerCase(),
  };
}

function directWholes(id: string, bounds: Span, actors: readonly Actor[]): string[] {
  const partOf = actors.find((actor) => actor.id === id)?.partOf ?? [];
  return partOf
    .filter(({ date }) => date === undefined || overlaps(boundsOf(date) ?? ALWAYS, bounds))
    .map(({ actor }) => actor);
}

function wholes(id: string, bounds: Span, actors: readonly Actor[]): string[] {
  return [
    id,
    ...directWholes(id, bounds, actors).flatMap((whole) => wholes(whole, bounds, actors)),
  ];
}

function columnsOf({ density }: Question): Span[] {
  return density.slice(1).map((end, index) => ({ start: density[index] ?? 0, end }));
}
