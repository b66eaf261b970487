import { answerEvents, memoizeAnsweredEvent } from './count/answer-events.ts';
import type { Answer, Bins, Density, Facets } from './contract/answer.ts';
import { countBins, laneCounters } from './count/bins.ts';
import type { LaneCounters } from './count/bins.ts';
import { buildCounters } from './count/counters.ts';
import type { Counters } from './count/counters.ts';
import { countDensity, findExtent, splitByQuad } from './count/density.ts';
import { FACETS, mapFacets } from './contract/facets.ts';
import type { Facet } from './contract/facets.ts';
import type { CountMovement } from './count/movement.ts';
import { heaviestOfPeaks } from './count/peaks.ts';
import { pickDyads } from './count/pick-dyads.ts';
import type { Question } from './contract/question.ts';
import type { DyadColumn } from './columns/columns.ts';
import type { Rows } from './columns/rows.ts';
import type { SearchNames } from './filter/search.ts';
import { suggestSearch } from './filter/suggest-search.ts';
import type { Selection } from './count/selection.ts';
import { memoizeSelections } from './count/selections.ts';
import type { Selected } from './count/selections.ts';
import { countMany, countTones, countUntoned } from './count/tally.ts';
import type { Counter } from './count/tally.ts';
import { orderTimes } from './columns/time-order.ts';
import type { TimeOrder } from './columns/time-order.ts';
import type { Vocabulary } from './columns/vocabulary.ts';
import { openWindow, rowsLeaving } from './count/window.ts';
import type { Window } from './count/window.ts';

/** Answers a question. @param countMovement where the question asks for counts by period */
export type Answerer = (question: Question, countMovement?: CountMovement) => Answer;

type Numbers = Readonly<Record<string, number>>;

/**
 * Answers questions about rows, one after the other, and keeps what the next one is likely to need again.
 * @param eventCount events of the dataset, known or not
 * @param names asked for at the first search
 * @returns takes besides a question what counts by period, where it asks for that
 */
export function createAnswerer(
  rows: Rows,
  eventCount: number,
  vocabulary: Vocabulary,
  names: () => SearchNames,
): Answerer {
  const { columns } = rows;
  const order = orderTimes(columns);
  const extent = findExtent(columns);
  const counters = buildCounters(columns, vocabulary);
  const select = memoizeSelections(rows, order, vocabulary, names);
  const eventAt = memoizeAnsweredEvent(rows, vocabulary);
  const densityOf = keepDensities(order, columns.quads);
  const lanesOf = keepLanes(rows, vocabulary);
  const suggest = keepSuggestion(rows, names);
  const dealing = countPairs(columns.dyads, columns.tone);
  let withAside: PairCounters | undefined;

  const answerBins = (
    { bins, span }: Question,
    matched: Selection,
    window: Window,
    inSpan: number,
  ): Bins | null =>
    bins === null || inSpan <= bins.beyond
      ? null
      : {
          ...countBins(order, matched, window, lanesOf(bins, matched), bins),
          heaviest: heaviestOfPeaks(order, columns, matched, bins.edges, span, eventAt),
        };

  return (question, countMovement) => {
    const { filter, span, movement } = question;
    const selected = select(filter, question.dyads.withAside);
    const { matched } = selected;
    const window = openWindow(order, span, filter.certain);
    const { facets, actorWeights, inSpan } = countFacets(selected, counters, window, vocabulary);
    const pairs = question.dyads.withAside
      ? (withAside ??= countPairs(columns.allDyads(), columns.tone))
      : dealing;
    const { leaving, ...dyads } = countDyads(
      pairs,
      matched,
      window,
      order,
      question.dyads,
      vocabulary,
    );
    return {
      total: columns.size,
      matched: matched.count,
      inSpan,
      certain: inSpan - leaving,
      later: eventCount - columns.size,
      extent,
      events: answerEvents(rows, order, eventAt, matched, window, inSpan, question),
      bins: answerBins(question, matched, window, inSpan),
      density: densityOf(matched, question.density),
      facets,
      ...dyads,
      actorWeights,
      ...(matched.count === 0 && suggest(filter.words)),
      ...(movement &&
        countMovement && {
          movement: countMovement(movement, {
            ...{ columns, order, window, vocabulary, bits: matched.bits },
            withAside: question.dyads.withAside,
          }),
        }),
    };
  };
}

/** The facets that count the same rows are counted in one go. */
function countFacets(
  { matched, besides }: Selected,
  counters: Counters,
  window: Window,
  vocabulary: Vocabulary,
): { readonly facets: Facets; readonly actorWeights: Numbers; readonly inSpan: number } {
  const own = FACETS.filter((facet) => facet === 'actors' || besides[facet] === matched);
  const [rows, ...tallies] = matched.tally(
    [counters.rows, ...own.map((facet) => counters[facet])],
    window,
  );
  const inSpan = rows?.counts[0] ?? 0;
  const ofMatched = new Map(
    own.map((facet, index) => [facet, byName(vocabulary[facet].names, tallies[index]?.counts)]),
  );
  const actorWeights = ofMatched.get('actors') ?? {};
  const ofFacet = (facet: Facet): Numbers => {
    const known = besides[facet] === matched ? ofMatched.get(facet) : undefined;
    if (known !== undefined) return known;
    const [tally] = besides[facet].tally([counters[facet]], window);
    return byName(vocabulary[facet].names, tally?.counts);
  };
  return { facets: mapFacets(ofFacet), actorWeights, inSpan };
}

/** Pairs, what counts them with their tones, and what counts their events that have none (null: all have one). */
interface PairCounters {
  readonly column: DyadColumn;
  readonly counter: Counter;
  readonly untoned: Counter | null;
}

function countPairs(column: DyadColumn, tone: Int32Array): PairCounters {
  return {
    column,
    counter: countTones(column, tone),
    untoned: countUntoned(countMany(column), tone),
  };
}

/** What surely lies in the span is all that was seen, less what leaves it. */
function countDyads(
  { column, counter, untoned }: PairCounters,
  matched: Selection,
  window: Window,
  order: TimeOrder,
  query: Question['dyads'],
  { actors }: Vocabulary,
): Pick<Answer, 'dyads' | 'dyadCount'> & { readonly leaving: number } {
  const [seen, bare] = matched.tally(untoned ? [counter, untoned] : [counter], window);
  if (seen === undefined) throw new Error('the counter gave no tally');
  const leaving = rowsLeaving(order, window, matched.bits);
  const certain = { counts: seen.counts, sums: null };
  if (leaving.length > 0) {
    certain.counts = seen.counts.slice();
    countMany(column).add(certain, leaving, leaving.length, -1);
  }
  const picked = pickDyads(column, seen, certain.counts, bare?.counts ?? null, actors, query);
  return { ...picked, leaving: leaving.length };
}

/** `fromEntries` and not assignment, so that an id such as `__proto__` is a key like any other. */
function byName(names: readonly string[], counts: Int32Array | undefined): Numbers {
  return Object.fromEntries(names.map((name, code) => [name, counts?.[code] ?? 0]));
}

/** The last density of each selection: it does not follow the span. */
function keepDensities(
  order: TimeOrder,
  quads: Uint8Array,
): (selection: Selection, edges: readonly number[]) => Density {
  const byQuad = splitByQuad(order, quads);
  const kept = new WeakMap<Selection, Density>();
  return (selection, edges) => {
    const last = kept.get(selection);
    if (last && isSame(last.edges, edges)) return last;
    const rows = { bits: selection.bits, endBits: selection.endBits() };
    const density = countDensity(order, rows, byQuad, [...edges]);
    kept.set(selection, density);
    return density;
  };
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}

/** What the last search in vain may have meant. */
function keepSuggestion(
  rows: Rows,
  names: () => SearchNames,
): (words: string) => Pick<Answer, 'wordsMeant'> {
  let searched = '';
  let suggestion: Pick<Answer, 'wordsMeant'> = {};
  return (words) => {
    if (words === searched) return suggestion;
    const wordsMeant = suggestSearch(words, rows, names());
    searched = words;
    return (suggestion = wordsMeant === undefined ? {} : { wordsMeant });
  };
}

/** The same counters for as long as the same lanes are asked for. */
function keepLanes(
  { columns }: Rows,
  vocabulary: Vocabulary,
): (query: NonNullable<Question['bins']>, selection: Selection) => LaneCounters {
  let key = '';
  let counters: LaneCounters | undefined;
  return ({ by, lanes }, selection) => {
    const asked = JSON.stringify([by, lanes]);
    if (counters !== undefined && asked === key) return counters;
    if (counters !== undefined) selection.forget(counters.lanes);
    if (counters?.untoned) selection.forget(counters.untoned);
    key = asked;
    return (counters = laneCounters(columns, { by, lanes }, vocabulary));
  };
}
