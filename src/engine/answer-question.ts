import { STATUSES } from '../model/dataset.ts';
import { EVENT_TYPES, quadClassOf, toneOf } from '../model/event-type.ts';
import type { KnownEvent } from '../model/known.ts';
import type { Answer, AnsweredEvent, Bins, Dyad, Facets } from './answer.ts';
import { countBins } from './bins.ts';
import { andBitsets, countBits, forEachBit, hasBit, orBitsets } from './bitset.ts';
import type { Bitset } from './bitset.ts';
import type { Columns } from './columns.ts';
import { countDensity, countDyads, countMany, countOne, findExtent } from './count.ts';
import { buildMasks, selectSpan } from './filter.ts';
import type { Masks } from './filter.ts';
import type { DyadsWish, Question } from './question.ts';
import type { Rows } from './rows.ts';
import { findWords } from './search.ts';
import type { SearchNames } from './search.ts';
import type { Vocabulary } from './vocabulary.ts';

/** @param eventCount known or not */
export function answerQuestion(
  question: Question,
  rows: Rows,
  eventCount: number,
  vocabulary: Vocabulary,
  names: SearchNames,
): Answer {
  const { columns } = rows;
  const { filter, span, density } = question;
  const found = findWords(filter.words, rows, names);
  const masks = buildMasks(filter, span, found, columns, vocabulary);
  return {
    total: columns.size,
    matched: countBits(masks.matched),
    inSpan: countBits(masks.seen),
    certain: countBits(masks.certain),
    later: eventCount - columns.size,
    extent: findExtent(columns),
    events: answerEvents(rows, masks, question, vocabulary),
    bins: answerBins(question, masks, columns, vocabulary),
    density: countDensity(columns, masks.matched, density.columns, density.span),
    facets: countFacets(columns, masks, vocabulary),
    ...pickDyads(countDyads(columns, masks.seen, masks.certain, vocabulary.actors), question.dyads),
    actorWeights: byName(vocabulary.actors.names, countMany(columns.actors, masks.seen)),
  };
}

function answerBins(
  { bins, eventLimit }: Question,
  { matched, seen }: Masks,
  columns: Columns,
  vocabulary: Vocabulary,
): Bins | null {
  if (bins === null || countBits(seen) <= eventLimit) return null;
  return countBins(columns, matched, seen, bins, vocabulary);
}

/** The strongest of the pairs asked for, and how many pairs there are at all. */
function pickDyads(
  all: readonly Dyad[],
  { limit, among }: DyadsWish,
): Pick<Answer, 'dyads' | 'dyadCount'> {
  const asked = among && new Set(among);
  const dyads = asked ? all.filter(({ a, b }) => asked.has(a) && asked.has(b)) : all;
  return { dyads: dyads.slice(0, limit), dyadCount: all.length };
}

function countFacets(columns: Columns, { besides }: Masks, vocabulary: Vocabulary): Facets {
  const { actors, topics, sources } = vocabulary;
  return {
    actors: byName(actors.names, countMany(columns.actors, besides.actors)),
    topics: byName(topics.names, countMany(columns.topics, besides.topics)),
    types: byName(EVENT_TYPES, countOne(columns.eventType, EVENT_TYPES.length, besides.types)),
    statuses: byName(STATUSES, countOne(columns.status, STATUSES.length, besides.statuses)),
    sources: byName(sources.names, countMany(columns.sources, besides.sources)),
  };
}

/** `fromEntries` and not assignment, so that an id such as `__proto__` is a key like any other. */
function byName(names: readonly string[], counts: Uint32Array): Readonly<Record<string, number>> {
  return Object.fromEntries(names.map((name, code) => [name, counts[code] ?? 0]));
}

function answerEvents(
  table: Rows,
  { matched, seen, inSpan }: Masks,
  { around, eventLimit }: Question,
  vocabulary: Vocabulary,
): AnsweredEvent[] {
  const near = (): Bitset =>
    around === null
      ? seen
      : orBitsets(seen, andBitsets(matched, selectSpan(table.columns, around)));
  const rows = [() => matched, near, () => seen]
    .map((find) => find())
    .find((bits) => countBits(bits) <= eventLimit);
  if (rows === undefined) return [];
  const events: AnsweredEvent[] = [];
  forEachBit(rows, (row) => {
    const event = table.eventAt(row);
    if (event !== undefined)
      events.push(answerEvent(event, hasBit(inSpan, row), table, vocabulary));
  });
  return events;
}

function answerEvent(
  event: KnownEvent,
  inSpan: boolean,
  rows: Rows,
  vocabulary: Vocabulary,
): AnsweredEvent {
  const { id, eventType, status, title, participants, topics, claims } = event;
  return {
    id,
    eventType,
    quadClass: quadClassOf(eventType),
    tone: toneOf(event),
    status,
    date: vocabulary.dateOf(event.date),
    title,
    participants,
    topics,
    sources: [...new Set(claims.map(({ source }) => source))],
    disputed: event.disputed.length > 0,
    weight: weigh(event, rows.linksOf(id)),
    inSpan,
  };
}

/** Two for every source with a public claim, one for every participant, one for every link from or to it. */
function weigh({ claims, participants }: KnownEvent, links: number): number {
  const sources = new Set(claims.map(({ source }) => source)).size;
  const actors = new Set(participants.map(({ actor }) => actor)).size;
  return 2 * sources + actors + links;
}
