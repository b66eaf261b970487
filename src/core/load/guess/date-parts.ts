import { numberMonths } from '../dates/month-words.ts';
import type { ColumnFacts } from './column-facts.ts';

export type DatePart = 'year' | 'month' | 'day' | 'time';

/** Columns that make up one date. */
export interface DateParts {
  readonly role: 'start' | 'end';
  /** What their names share beside the part and the role, as `gregorian`. */
  readonly rest: string;
  /** At least a year and a month. */
  readonly columns: ReadonlyMap<DatePart, number>;
}

const PART =
  /^(?<before>.*?)(?<part>year|yr|months?|mon|days?|hour|time|год|месяц|мес|день|число|время|السنة|سنة|الشهر|شهر|اليوم|يوم|الوقت|الساعة)(?<after>.*)$/;
const PARTS: Readonly<Record<string, DatePart>> = {
  ...{ year: 'year', yr: 'year', год: 'year', السنة: 'year', سنة: 'year' },
  ...{ month: 'month', months: 'month', mon: 'month', месяц: 'month', мес: 'month' },
  ...{ الشهر: 'month', شهر: 'month' },
  ...{ day: 'day', days: 'day', день: 'day', число: 'day', اليوم: 'day', يوم: 'day' },
  ...{ hour: 'time', time: 'time', время: 'time', الوقت: 'time', الساعة: 'time' },
};
/** Parts of dates as the International Crisis Behavior project calls them, with `trig` or `term` after. */
const CRISIS: Readonly<Record<string, string>> = { yr: 'year', mo: 'month', da: 'day' };
const END = /^(?:end|en|finish|to|till|until)\s*|\s*(?:end|finish|окончания|конца)$/;
const START =
  /^(?:start|st|begin|beg|from|event|s(?=\d*$))\s*|\s*(?:start|st|event|начала|события)$/;
const BARRED =
  /(?:^| )(?:birth|created|updated|modified|pub|publication|report|seen|fiscal|bi|holi|to)(?: |$)/;

/** Finds the columns that are years, months, days or times of one date, by their names and cells. */
export function datePartsIn(facts: readonly ColumnFacts[]): readonly DateParts[] {
  const groups = new Map<
    string,
    { role: 'start' | 'end'; rest: string; columns: Map<DatePart, number> }
  >();
  facts.forEach((fact, at) => {
    const found = partOf(fact);
    if (!found) return;
    const { part, role, rest } = found;
    const key = `${role} ${rest}`;
    const group = groups.get(key) ?? { role, rest, columns: new Map<DatePart, number>() };
    groups.set(key, group);
    if (!group.columns.has(part)) group.columns.set(part, at);
  });
  return [...groups.values()].filter(({ columns }) => columns.has('year') && columns.has('month'));
}

function partOf(
  fact: ColumnFacts,
): { readonly part: DatePart; readonly role: 'start' | 'end'; readonly rest: string } | undefined {
  const words = fact.lastWords.replace(
    /^(yr|mo|da)t?(trig|term)$/,
    (_, part: string, role: string) => {
      return `${CRISIS[part] ?? ''} ${role === 'term' ? 'end' : ''}`.trim();
    },
  );
  const { before = '', part: word = '', after = '' } = PART.exec(words)?.groups ?? {};
  const part = PARTS[word];
  if (part === undefined || !fits(fact, part)) return undefined;
  const beside = `${before.trim()} ${after.trim()}`.trim();
  if (BARRED.test(beside) || PART.test(beside)) return undefined;
  const role = END.test(beside) ? 'end' : 'start';
  return { part, role, rest: beside.replace(role === 'end' ? END : START, '').trim() };
}

/** Whether the cells can be such parts, −9 and 0 being unknown ones. */
function fits({ cells, numbers, least, most, clocks }: ColumnFacts, part: DatePart): boolean {
  if (cells.length === 0) return true;
  if (part === 'year') return numbers > 0.8 && least >= -9999 && most <= 2200 && most > 31;
  if (part === 'time') return clocks > 0.5 || (numbers > 0.8 && least >= 0 && most <= 24);
  const limit = part === 'month' ? 12 : 31;
  if (numbers > 0.8) return least >= -9 && most <= limit;
  const named = cells.filter((cell) => /^ m\d+ $/.test(numberMonths(cell.toLowerCase()))).length;
  return part === 'month' && named > cells.length * 0.8;
}
