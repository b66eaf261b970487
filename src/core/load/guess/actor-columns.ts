import type { Meaning } from '../read/meanings.ts';
import type { ColumnFacts } from './column-facts.ts';
import { nameScore, type NamedMeaning } from './meaning-names.ts';

/** A column of somebody who takes part: what its name says beside the side it is of. */
interface Side {
  readonly at: number;
  readonly base: string;
  readonly side: string;
  readonly score: number;
}

const INDEXED =
  /^(?<base>.*?) ?(?<side>1|2|a|b|one|two|i|j)(?: (?<after>name|id|code|country|abb|abbr|nme|alpha))?$/;
const ACTOR_BASES =
  /(?:^| )(?:actor|country|state|side|party|ccode|cowcode|cow|gwno|gwcode|iso|member|entity|participant|group|stateabb|statenme|statename|stabb|nation|partner|dyad|belligerent|combatant|name|person|leader|страна|сторона|участник|الدولة|الطرف|دولة|طرف)(?: |$)/;
const NEVER =
  /(?:^| )(?:id|date|year|month|day|type|mention|role|lat|long|latitude|longitude|capital|region|continent|assoc|loc|inter|secondary|precision|count|fatality|death|url|link|note|num|geo|population|gdp|cap|political|rel|relig|dem|polity|iso num|sex|age|adm|admin)(?: |$)/;
const PLACE_LIKE = /^(?:country|country name|location country|страна|الدولة|state|nation)$/;

/** Finds who takes part, with what they do, and where a country is only the place. */
export function findActors(
  facts: readonly ColumnFacts[],
  taken: ReadonlyMap<number, Meaning>,
): Map<number, Meaning> {
  const free = (at: number): boolean => !taken.has(at);
  const found = new Map<number, Meaning>();
  findRoles(facts, free, found);
  if (found.size === 0) findPair(facts, free, found);
  const isPaired = found.size > 0;
  if (!isPaired) findSingle(facts, free, found);
  if (found.size === 0) findAlike(facts, free, found);
  if (isPaired) {
    facts.forEach(({ words, lastWords, filled }, at) => {
      if (!free(at) || found.has(at) || filled === 0) return;
      if (PLACE_LIKE.test(words) || PLACE_LIKE.test(lastWords)) found.set(at, 'place');
    });
  }
  return found;
}

/** Sender and receiver, host and guest: columns that say what somebody does. */
function findRoles(
  facts: readonly ColumnFacts[],
  free: (at: number) => boolean,
  found: Map<number, Meaning>,
): void {
  const scores = (role: NamedMeaning): { readonly at: number; readonly score: number }[] =>
    facts
      .map((fact, at) => {
        const first = fact.lastWords.replace(/ (?:1|a)$/, '');
        const name = Math.max(
          nameScore(role, fact.words),
          ...[fact.lastWords, first].map((words) => nameScore(role, words) * 0.95),
        );
        const fits = free(at) && name > 0 && canBeActors(fact, name > 0.9);
        return { at, score: fits ? name + fact.countries * 0.3 - fact.codes * 0.1 : 0 };
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
  const [from] = scores('initiator');
  const [to] = scores('recipient');
  const isSure = (one: { readonly score: number } | undefined): boolean => (one?.score ?? 0) > 0.9;
  // `source` and `from` alone are something else.
  if (from && to && from.at !== to.at) {
    found.set(from.at, 'initiator').set(to.at, 'recipient');
  } else {
    // Without a target a source is where something was published.
    const isSource = (facts[from?.at ?? -1]?.lastWords ?? '').startsWith('source');
    if (from && isSure(from) && !isSource) found.set(from.at, 'initiator');
    if (to && isSure(to)) found.set(to.at, 'recipient');
  }
  for (const role of ['host', 'mediator'] as const) {
    const [best] = scores(role);
    if (best && isSure(best) && !found.has(best.at)) found.set(best.at, role);
  }
  if (found.size === 0) return;
  const isLonely = found.size === 1 && [...found.values()].every((role) => role !== 'initiator');
  if (isLonely || [...found.values()].every((role) => role === 'mediator')) {
    const others = new Map<number, Meaning>();
    findPair(facts, (at) => free(at) && !found.has(at), others);
    if (others.size === 0) findSingle(facts, (at) => free(at) && !found.has(at), others);
    for (const [at, meaning] of others) found.set(at, meaning);
  }
}

/** Actor 1 and actor 2, side A and side B; of several columns of a side the one with names. */
function findPair(
  facts: readonly ColumnFacts[],
  free: (at: number) => boolean,
  found: Map<number, Meaning>,
): void {
  const sides = facts.flatMap((fact, at): Side[] => {
    const { base = '', side = '', after = '' } = INDEXED.exec(fact.lastWords)?.groups ?? {};
    const name = `${base} ${after}`.trim();
    if (!free(at) || side === '' || base === '' || NEVER.test(name) || !ACTOR_BASES.test(name))
      return [];
    if (!canBeActors(fact)) return [];
    const isName = fact.words3 > 0.5 ? 0.6 : 0;
    const short = base.split(' ').length === 1 ? 0.3 : 0;
    return [
      { at, base: name, side, score: isName + short + fact.countries * 0.5 - fact.codes * 0.2 },
    ];
  });
  const bases = new Map<string, Side[]>();
  for (const one of sides) bases.set(one.base, [...(bases.get(one.base) ?? []), one]);
  const pairs = [...bases.values()].filter(
    (list) => new Set(list.map(({ side }) => side)).size >= 2,
  );
  const best = pairs
    .map((list) => ({ list, score: list.reduce((sum, { score }) => sum + score, 0) / list.length }))
    .sort((a, b) => b.score - a.score)[0];
  for (const { at } of best?.list ?? []) found.set(at, 'actors');
}

function findSingle(
  facts: readonly ColumnFacts[],
  free: (at: number) => boolean,
  found: Map<number, Meaning>,
): void {
  const scored = facts
    .map((fact, at) => {
      const name = Math.max(
        nameScore('actors', fact.words),
        nameScore('actors', fact.lastWords) * 0.9,
      );
      const isFaction = fact.words === 'party' && !/parties$/i.test(fact.name.trim());
      const isNamed = name > 0 && !isFaction && free(at) && canBeActors(fact, name > 0.9);
      const isSeen =
        free(at) &&
        !NEVER.test(fact.words) &&
        fact.numbers < 0.5 &&
        fact.countries > 0.7 &&
        fact.words3 + fact.codes > 0.5;
      const isNumber = fact.numbers > 0.5 ? 0.5 : 0;
      const score = isNamed
        ? name + fact.countries * 0.4 - isNumber
        : isSeen
          ? fact.countries * 0.6
          : 0;
      return { at, name, score };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [best] = scored;
  if (!best) return;
  const isCode = (at: number): boolean =>
    (facts[at]?.words3 ?? 0) < 0.5 || (facts[at]?.codes ?? 0) > 0.5;
  for (const { at, name } of scored) {
    const fact = facts[at];
    // Codes and names of the same, or a fair name beside a sure one, say nothing new.
    const isCountry = (fact?.countries ?? 0) > 0.7;
    if (at !== best.at && (isCode(at) || (name < 0.9 && !isCountry))) continue;
    found.set(at, 'actors');
  }
}

/** Two columns of the same words, as subject and object of triples. */
function findAlike(
  facts: readonly ColumnFacts[],
  free: (at: number) => boolean,
  found: Map<number, Meaning>,
): void {
  const words = facts.map(({ cells }) => new Set(cells));
  for (let a = 0; a < facts.length; a += 1) {
    for (let b = a + 1; b < facts.length; b += 1) {
      const [one, other] = [facts[a], facts[b]];
      if (!one || !other || !free(a) || !free(b) || !canBeActors(one) || !canBeActors(other))
        continue;
      if (one.words3 < 0.5 || other.words3 < 0.5 || one.length > 60) continue;
      if (areTheSame(one.cells, other.cells)) continue;
      const shared = [...(words[a] ?? [])].filter((cell) => words[b]?.has(cell)).length;
      if (shared < 2 || shared * 4 < Math.min(one.distinct, other.distinct)) continue;
      found.set(a, 'initiator').set(b, 'recipient');
      return;
    }
  }
}

/** Whether two columns say the same of most rows; nobody deals with himself that often. */
function areTheSame(some: readonly string[], others: readonly string[]): boolean {
  const same = some.filter((cell, i) => cell === others[i]).length;
  return same * 2 > some.length;
}

/**
 * Names or codes of countries; never dates, links or long texts.
 * @param isSure whether the name of the column says so
 */
function canBeActors(fact: ColumnFacts, isSure = false): boolean {
  const { cells, numbers, countries, links, dates, length, words3, countryForm } = fact;
  if (cells.length === 0) return false;
  if (links > 0.2 || length > 160) return false;
  if (numbers > 0.5) return countryForm === 'state-numbers' && countries > 0.7;
  return (dates < 0.5 || countries > 0.5) && (isSure || words3 > 0.3 || countries > 0.3);
}
