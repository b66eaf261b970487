import type { Calendar } from '../read/load-options.ts';
import type { Meaning } from '../read/meanings.ts';
import type { ColumnFacts } from './column-facts.ts';
import { nameScore } from './meaning-names.ts';
import { datePartsIn, type DateParts } from './date-parts.ts';

type Found = Map<number, Meaning>;

/** Words by which a column is no date of the event, whatever stands in it. */
const NEVER =
  /(?:^| )(?:id|dtstamp|stamp|code|ccode|count|len|length|size|version|rank|score|lat|lon|lng|latitude|longitude|index|phone|population|first seen|last seen|seen|created|creation|modified|updated|update|changed|change|added|accessed|access|retrieved|scraped|exported|downloaded|uploaded|inserted|crawled|entered|edited|duration|fatality|amount|budget|price|page|vote|precision|prec|ip|zip|birth|born|number|num|numb|no|nr|ref|serial|case|session|priority|confidence|mention|doc|char|offset|km|usd|eur|percent|total|sum|death toll|killed|wounded|номер|код|создано|изменено|обновлено|رقم)(?: |$)/;
/** Words of dates that others go before. */
const LATER =
  /(?:^| )(?:publication|published|publish|report|reported|posted|press|received|issue|issued|notification|deposit|registration|registered|entry|force|ratification|ratified|timestamp|due|expiry|announced|announcement|filed|last|публикации|публикация|النشر)(?: |$)/;
const DATE_WORD =
  /(?:^| )(?:[a-z]*date|dat|datum|day|when|time|datetime|timestamp|дата|дату|даты|تاريخ|التاريخ)(?: |$)/;
const YEAR_WORD =
  /(?:^| )(?:year|yr|год|года|سنة|السنة|عام|jahr|ano|anno|année|period|decade|century|(?:st|str?t|beg|begin|start|s|e|end|fin|i)(?:year|yr))(?: |$)/;
const START_WORD =
  /(?:^| )(?:(?:st|str?t|beg|start)(?:year|yr)|start|begin|from|since|st|first|начала|начало|البداية|بداية)(?: |$)/;
const END_WORD =
  /(?:^| )(?:end(?:year|yr|date)|end|ended|finish|until|till|to|termination|terminated|close|closed|expiry|death|left|окончания|конца|النهاية|الانتهاء|نهاية)(?: |$)/;
/** Of two calendars side by side the one in our reckoning goes first. */
const GREGORIAN = /gregorian|miladi|григор|ميلادي/;
const OTHER_CALENDAR = /hijri|jalali|shamsi|persian|هجري|شمسی|хиджр/;

/** Finds when events begin and end: in one column each, or in several that belong together. */
export function findDates(facts: readonly ColumnFacts[]): Found {
  const parts = datePartsIn(facts);
  const start = findStart(facts, parts);
  if (start === undefined) return new Map();
  const found: Found = new Map(start);
  for (const [at, meaning] of findEnd(facts, parts, found)) found.set(at, meaning);
  addClock(facts, found);
  return found;
}

function findStart(facts: readonly ColumnFacts[], parts: readonly DateParts[]): Found | undefined {
  const single = facts
    .map((fact, at) => ({
      score: startScore(fact),
      found: new Map<number, Meaning>([[at, 'start']]),
    }))
    .filter(({ score }) => score > 0);
  const joined = parts
    .filter(({ role }) => role === 'start')
    .map(({ columns, rest }) => {
      const precision = columns.has('day') ? 1 : 0.6;
      const named = GREGORIAN.test(rest) ? 0.15 : OTHER_CALENDAR.test(rest) ? -0.4 : 0;
      const isOwn = rest === '' || GREGORIAN.test(rest) ? 0 : -0.2;
      const found = new Map([...columns].map(([part, at]) => [at, part as Meaning]));
      return { score: 1.9 + precision + named + isOwn, found };
    });
  const beside = yearAndDay(facts);
  for (const { found } of single) addOtherStart(facts, single, found);
  const all = [...single, ...joined, ...(beside ? [{ score: 3, found: beside }] : [])];
  return all.sort((a, b) => b.score - a.score)[0]?.found ?? namedSo(facts);
}

/** Where some rows have their date in one column and the others in another, both are starts. */
function addOtherStart(
  facts: readonly ColumnFacts[],
  single: readonly { readonly found: Found }[],
  found: Found,
): void {
  const [at = -1] = found.keys();
  const filled = facts[at]?.filled ?? 1;
  if (filled > 0.98) return;
  for (const other of single) {
    const [place = -1] = other.found.keys();
    const fact = facts[place];
    const isSure = fact !== undefined && nameScore('start', fact.lastWords) > SURELY;
    if (place !== at && isSure && fact.filled + filled < 1.02) found.set(place, 'start');
  }
}

/** A column that is surely called a date, though nothing in it can be read as one: every row will say why. */
function namedSo(facts: readonly ColumnFacts[]): Found | undefined {
  const at = facts.findIndex(({ words }) => nameScore('start', words) > SURELY);
  return at === -1 ? undefined : new Map([[at, 'start']]);
}

const SURELY = 0.9;

/** How much a column looks like the date on which events begin; 0 or less: not at all. */
function startScore(fact: ColumnFacts): number {
  const { words, lastWords, dates, precision, numbers, form } = fact;
  let name = Math.max(
    nameScore('start', words),
    nameScore('start', lastWords) * 0.95,
    wordScore(lastWords),
  );
  // Without a header nothing is called anything.
  if (/^\d+$/.test(words) && isEra(fact)) name = Math.max(name, 0.3);
  if (NEVER.test(words) && name < 0.9) return 0;
  if (END_WORD.test(words) && !START_WORD.test(words) && nameScore('start', words) === 0) return 0;
  const least = name > 0.5 ? 0.2 : 0.5;
  if (dates <= least) return 0;
  // A bare number is a date only where the name says so, or where it is a whole day or month in every cell.
  const isBare = numbers > 0.8 && precision === 0;
  if (isBare && name < 0.3) return 0;
  if (numbers > 0.8 && name < 0.3 && (dates < 1 || !isEra(fact))) return 0;
  const isLater = LATER.test(words) ? 0.5 : 0;
  const known = form === 'months' ? 0.1 : 0;
  const calendar = OTHER_CALENDAR.test(words) || fact.calendar !== 'gregorian' ? 0.3 : 0;
  return 0.2 + name + dates * 1.2 + precision + known - isLater - calendar;
}

function isEra({ cells }: ColumnFacts): boolean {
  return cells.every((cell) => /^(?:1[5-9]|20)\d\d/.test(cell));
}

function wordScore(words: string): number {
  const role = START_WORD.test(words) ? 0.15 : 0;
  if (DATE_WORD.test(words)) return 0.7 + role;
  return YEAR_WORD.test(words) ? 0.45 + role : role;
}

/** A year in one column, and in another the day of it as `--05-01`. */
function yearAndDay(facts: readonly ColumnFacts[]): Found | undefined {
  const day = facts.findIndex(({ monthDays }) => monthDays > 0.5);
  const year = facts.findIndex(
    (fact) => YEAR_WORD.test(fact.words) && fact.numbers > 0.8 && !NEVER.test(fact.words),
  );
  if (day === -1 || year === -1) return undefined;
  return new Map<number, Meaning>([
    [day, 'start'],
    [year, 'year'],
  ]);
}

function findEnd(facts: readonly ColumnFacts[], parts: readonly DateParts[], start: Found): Found {
  const isJoined = [...start.values()].includes('year') && ![...start.values()].includes('start');
  const rest = parts.find(
    ({ role, columns }) => role === 'start' && [...columns.values()].every((at) => start.has(at)),
  )?.rest;
  const joined = parts.find(
    (one) => one.role === 'end' && (one.rest === rest || rest === undefined),
  );
  if (joined && isJoined) {
    const names = { year: 'endYear', month: 'endMonth', day: 'endDay', time: 'endTime' } as const;
    return new Map([...joined.columns].map(([part, at]) => [at, names[part]]));
  }
  const [at] = [...start].find(([, meaning]) => meaning === 'start' || meaning === 'year') ?? [-1];
  const own = facts[at];
  const best = facts
    .map((fact, place) => ({ place, score: start.has(place) ? 0 : endScore(fact, own) }))
    .sort((a, b) => b.score - a.score)[0];
  return new Map<number, Meaning>(best && best.score > 0 ? [[best.place, 'end']] : []);
}

function endScore(fact: ColumnFacts, start: ColumnFacts | undefined): number {
  const { words, lastWords, dates, cells, precision } = fact;
  const isPair =
    start !== undefined && pairKey(words, END_WORD) === pairKey(start.words, START_WORD);
  const isEndWord = END_WORD.test(lastWords);
  const name = Math.max(
    nameScore('end', words),
    nameScore('end', lastWords) * 0.95,
    isEndWord && (DATE_WORD.test(words) || YEAR_WORD.test(words)) ? 0.8 : 0,
    isEndWord && isPair ? 0.9 : 0,
  );
  if (name < 0.5 || (NEVER.test(words) && name < 0.9)) return 0;
  // Beside years of antiquity bare numbers are years.
  const isAncient = start?.form === 'ancient' && fact.numbers > 0;
  if (cells.length > 0 && dates < 0.4 && !isAncient) return 0;
  if (cells.length === 0 && name < 0.9) return 0;
  return name + dates + precision * 0.5 + (isPair ? 0.5 : 0);
}

function pairKey(words: string, role: RegExp): string {
  return words.replace(role, ' ').replace(/\s+/g, ' ').trim();
}

/** Columns of times of day go with the days beside them. */
function addClock(facts: readonly ColumnFacts[], found: Found): void {
  const starts = [...found].filter(([, meaning]) => meaning === 'start' || meaning === 'day');
  const endAt = [...found].find(([, meaning]) => meaning === 'end')?.[0];
  if (endAt !== undefined && (facts[endAt]?.precision ?? 0) <= 1) {
    const endClock = facts.findIndex(
      ({ clocks, words }, at) => !found.has(at) && clocks > 0.5 && END_WORD.test(words),
    );
    if (endClock !== -1) found.set(endClock, 'endTime');
  }
  const isTimed = starts.some(([at]) => (facts[at]?.precision ?? 0) > 1);
  if (isTimed || starts.length === 0 || [...found.values()].includes('time')) return;
  const clock = facts.findIndex(
    ({ clocks, words }, at) => !found.has(at) && clocks > 0.5 && !END_WORD.test(words),
  );
  if (clock !== -1) found.set(clock, 'time');
}

/** The calendar of the columns that make up the start. */
export function calendarOfStart(
  facts: readonly ColumnFacts[],
  found: ReadonlyMap<number, Meaning | null>,
): Calendar {
  for (const [at, meaning] of found) {
    const fact = facts[at];
    if (!fact) continue;
    if (meaning === 'start') return fact.calendar;
    if (meaning !== 'year') continue;
    if (/jalali|shamsi|persian|شمسی/.test(fact.words)) return 'jalali';
    if (/hijri|هجري/.test(fact.words)) return 'hijri';
  }
  return 'gregorian';
}
