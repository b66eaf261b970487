import type { ColumnMapping, DateForm } from '../read/load-options.ts';
import { LISTS, type Meaning } from '../read/meanings.ts';
import { findActors } from './actor-columns.ts';
import type { ColumnFacts } from './column-facts.ts';
import { calendarOfStart, findDates } from './date-columns.ts';
import { separatorOf } from './separators.ts';
import { findPlainTitle, findTexts } from './text-columns.ts';

/**
 * What the columns of a table most likely mean: first when, then who, then what and the rest. A column has one
 * meaning, and what has none is kept as it stands.
 * @param fixed meanings that are known already; null where a column is to have none
 */
export function guessColumns(
  facts: readonly ColumnFacts[],
  fixed: ReadonlyMap<number, Meaning | null> = new Map(),
): ColumnMapping {
  const found = new Map<number, Meaning | null>(fixed);
  const add = (more: ReadonlyMap<number, Meaning>): void => {
    for (const [at, meaning] of more) if (!found.has(at)) found.set(at, meaning);
  };
  const given = (): ReadonlyMap<number, Meaning> => found as ReadonlyMap<number, Meaning>;
  const isDated = [...fixed.values()].some((meaning) => meaning === 'start' || meaning === 'year');
  const open = facts.map((fact, at) => (fixed.has(at) ? { ...fact, dates: 0, cells: [] } : fact));
  if (!isDated) add(findDates(open));
  else if (![...fixed.values()].includes('end')) add(onlyEnd(findDates(facts), fixed));
  const isPeopled = [...fixed.values()].some((meaning) => meaning !== null && PEOPLE.has(meaning));
  if (!isPeopled) add(findActors(facts, given()));
  add(findTexts(facts, given()));
  promoteTitle(facts, found);
  const columns = facts.map((_, at) => found.get(at) ?? null);
  return {
    columns,
    dateOrder: facts[columns.indexOf('start')]?.order.order ?? 'day-first',
    separator: '|',
    separators: facts.map((fact, at) => {
      const meaning = columns[at] ?? null;
      return meaning !== null && LISTS.has(meaning) ? separatorOf(fact) : null;
    }),
    forms: formsOf(facts, columns),
    countries: facts.map(({ countryForm, countries }) => (countries > 0.3 ? countryForm : null)),
    calendar: calendarOfStart(facts, found),
  };
}

/** Without a title, a short summary is one; without anybody to call the event by, the best words there are. */
function promoteTitle(facts: readonly ColumnFacts[], found: Map<number, Meaning | null>): void {
  const meanings = [...found.values()];
  if (meanings.includes('title')) return;
  const summary = [...found].find(([, meaning]) => meaning === 'summary')?.[0];
  const length = summary === undefined ? Infinity : (facts[summary]?.length ?? Infinity);
  if (summary !== undefined && length <= SHORT_SUMMARY) found.set(summary, 'title');
  else if (!meanings.some((meaning) => meaning !== null && PEOPLE.has(meaning))) {
    const at = findPlainTitle(facts, found);
    if (at !== undefined) found.set(at, 'title');
  }
}

const SHORT_SUMMARY = 45;

/** An end beside a start in antiquity is written as that. */
function formsOf(
  facts: readonly ColumnFacts[],
  columns: ColumnMapping['columns'],
): (DateForm | null)[] {
  const isAncient = facts[columns.indexOf('start')]?.form === 'ancient';
  return facts.map(({ form }, at) => (isAncient && columns[at] === 'end' ? 'ancient' : form));
}

const PEOPLE: ReadonlySet<Meaning> = new Set(['actors', 'initiator', 'recipient']);

function onlyEnd(
  found: ReadonlyMap<number, Meaning>,
  fixed: ReadonlyMap<number, Meaning | null>,
): ReadonlyMap<number, Meaning> {
  return new Map([...found].filter(([at, meaning]) => meaning === 'end' && !fixed.has(at)));
}
