import type { Meaning } from '../read/meanings.ts';
import { statusOfCell, typeOfCell } from '../rows/value-words.ts';
import type { ColumnFacts } from './column-facts.ts';
import { nameScore, type NamedMeaning } from './meaning-names.ts';

type Score = (fact: ColumnFacts, name: number, facts: readonly ColumnFacts[]) => number;

/** Below this no column gets the meaning. */
const LEAST = 0.5;
const NEVER_TITLE =
  /(?:^| )(?:id|code|iso|iso 2|iso 3|adm|admin|region|continent|language|lang|currency|url|file|filename|hash|media|thumbnail|image|background|credit|time|timezone|version|dataset|quality|inter|interaction|precision|geo|wkt|geometry|lat|long|type|result|winner|party|sex|gender|nationality|religion)(?: |$)/;

/** How well a column fits a meaning, by its name (0 … 1) and its cells. */
const SCORES: readonly (readonly [meaning: NamedMeaning, score: Score])[] = [
  ['url', ({ links }, name) => (links > 0.5 ? 0.6 + links * 0.4 + name * 0.3 : 0)],
  ['eventType', scoreType],
  [
    'status',
    ({ cells, distinct, length }, name) => {
      const known = shareOf(cells, (cell) => statusOfCell(cell) !== undefined);
      return name > 0 && known > 0.3 && distinct <= 30 && length < 40
        ? name * 0.6 + known * 0.6
        : 0;
    },
  ],
  [
    'tone',
    ({ numbers, least, most, cells }, name) =>
      name > 0 && (numbers > 0.8 || cells.length === 0) && least >= -10 && most <= 10 ? name : 0,
  ],
  ['id', scoreId],
  [
    'place',
    ({ words3, links, length, numbers }, name) =>
      words3 > 0.3 && links < 0.2 && numbers < 0.5 && length < 120 ? name : 0,
  ],
  ['title', scoreTitle],
  [
    'summary',
    ({ words3, length, spaced, links }, name) =>
      words3 > 0.3 && links < 0.5 && (name > 0.9 || length > (name > 0 ? 30 : 80)) && spaced > 0.3
        ? name * 0.8 + Math.min(1, length / 60) * 0.4 + spaced * 0.2
        : 0,
  ],
  [
    'source',
    ({ words3, links, numbers, length }, name) =>
      words3 + links > 0.3 && numbers < 0.5 && length < 200 ? name : 0,
  ],
  [
    'topics',
    ({ words3, numbers, links, length, codes }, name) =>
      words3 > 0.3 && numbers < 0.5 && links < 0.2 && length < 120 ? name - codes * 0.3 : 0,
  ],
];

/** Gives the other meanings to the columns that fit them best, the surest fit first; each column has one. */
export function findTexts(
  facts: readonly ColumnFacts[],
  taken: ReadonlyMap<number, Meaning>,
): Map<number, Meaning> {
  const found = new Map<number, Meaning>();
  const given = new Set<Meaning>(taken.values());
  const fits = SCORES.flatMap(([meaning, score]) =>
    facts.flatMap((fact, at) => {
      if (taken.has(at) || fact.cells.length === 0) return [];
      const name = Math.max(
        nameScore(meaning, fact.words),
        nameScore(meaning, fact.lastWords) * 0.95,
      );
      return [{ meaning, at, score: score(fact, name, facts) }];
    }),
  ).filter(({ score }) => score >= LEAST);
  for (const { meaning, at, score } of fits.sort((a, b) => b.score - a.score)) {
    if (found.has(at) || (given.has(meaning) && !mayComeAgain(meaning, score))) continue;
    found.set(at, meaning);
    given.add(meaning);
  }
  return found;
}

/** Several columns may be topics, and a town may stand beside a country. */
function mayComeAgain(meaning: Meaning, score: number): boolean {
  return meaning === 'topics' || (meaning === 'place' && score > 0.9);
}

function shareOf(cells: readonly string[], test: (cell: string) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
}

function scoreType(
  { cells, distinct, length, words, lastWords, codes }: ColumnFacts,
  name: number,
): number {
  if (length > 60) return 0;
  const known = Math.max(
    shareOf(cells, (cell) => typeOfCell(cell, words) !== undefined),
    shareOf(cells, (cell) => typeOfCell(cell, lastWords) !== undefined),
  );
  // One word all the way down, or who keeps the list, tells no kinds apart.
  if (name === 0) {
    const isKind = distinct > 1 && distinct < 40 && !/organi[sz]er|owner|author/.test(words);
    return known > 0.6 && isKind ? known * 0.8 : 0;
  }
  // Under a fair name what is not known is somebody else's code.
  const isFew = distinct <= Math.max(20, cells.length / 3);
  if (name < 0.9 && known < 0.3 && (codes > 0.5 || !isFew)) return 0;
  return isFew || known > 0.5 ? name * 0.8 + known * 0.5 : 0;
}

function scoreId(
  { cells, distinct, spaced, length, dates, numbers, lastWords }: ColumnFacts,
  name: number,
): number {
  const own = name === 0 && lastWords.endsWith(' id') ? 0.55 : name;
  if (own === 0 || distinct < cells.length || spaced > 0.2 || length > 60) return 0;
  return dates > 0.5 && numbers < 0.5 ? 0 : own;
}

function scoreTitle(fact: ColumnFacts, given: number): number {
  const name = given === 0 && / (?:title|headline|label)$/.test(fact.words) ? 0.85 : given;
  const {
    words,
    words3,
    spaced,
    distinct,
    cells,
    length,
    codes,
    links,
    dates,
    countries,
    numbers,
  } = fact;
  if (links > 0.2 || dates > 0.5 || numbers > 0.5) return 0;
  if (words3 < 0.5 && name < 0.9) return 0;
  if (codes > 0.6) return 0;
  if (name === 0 && NEVER_TITLE.test(words)) return 0;
  // Names of people and ships are words too; a sentence is longer.
  const isNameless = words.length <= 2;
  if (name === 0 && !isNameless && (spaced < 0.6 || length < 18)) return 0;
  const isLong = length > 110 ? Math.min(0.5, (length - 110) / 200) : 0;
  const various = distinct / cells.length;
  const score =
    name * 0.9 + spaced * 0.25 + various * 0.25 - codes * 0.6 - isLong - countries * 0.3;
  return name === 0 ? score + 0.3 : score + 0.1;
}

/** The column by which an event may be called where nothing better is there. */
export function findPlainTitle(
  facts: readonly ColumnFacts[],
  taken: ReadonlyMap<number, Meaning | null>,
): number | undefined {
  const at = facts.findIndex((fact, place) => {
    const { words3, codes, links, numbers, dates, distinct, cells, words } = fact;
    if ((taken.get(place) ?? null) !== null || cells.length === 0 || NEVER_TITLE.test(words))
      return false;
    const isVarious = distinct * 2 > cells.length;
    return words3 > 0.5 && codes < 0.5 && links < 0.2 && numbers < 0.2 && dates < 0.5 && isVarious;
  });
  return at === -1 ? undefined : at;
}
