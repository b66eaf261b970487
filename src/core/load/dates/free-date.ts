import { utcDay, utcMonth } from 'd3-time';
import { daysInMonth, utcDay as midnight } from '../../time/civil.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { isoDay } from '../../time/iso.ts';
import { isReversed } from '../json/checks.ts';
import type { Calendar, DateForm, DateOrder } from '../read/load-options.ts';
import { isNothing } from './placeholders.ts';
import { calendarNamed, readOtherCalendar } from './other-calendars.ts';
import { readPoint, yearText, type DateFault, type DatePoint } from './date-point.ts';

export type FreeDate = { readonly edtf: string } | { readonly fault: DateFault };

const OLD_STYLE = /\b(?:o\.s\.|old style)(?=\s|$)|ст\.\s?ст\.|старого стиля/u;
const ISO_TIME = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d)(?::(\d\d))?(?:\.\d+)?\s?(Z|[+-]\d\d:?\d\d)?$/i;
const ABOUT =
  /^(?:circa|ca\.?|c\.|c(?=\s?\d)|cca\.?|about|around|approx(?:imately|\.)?|~|≈|um(?=\s\d)|vers(?=\s\d)|hacia(?=\s\d)|около|ок\.|прибл(?:изительно|\.)?|примерно|حوالي|حوالى|نحو|قرابة|تقريبا)\s*/u;
const BETWEEN = /^(?:between|zwischen|entre|между|بين)\s+(.+?)\s+(?:and|und|et|y|и|و)\s*(.+)$/u;
const FROM_TO =
  /^(?:from|vom|von|du|del|с|от|من)\s+(.+?)\s+(?:to|until|till|through|bis|au|al|по|до|إلى|الى|حتى)\s+(.+)$/u;
const TO =
  /^(?!up to\s)(.+?)\s*(?:\.\.|[–—→]|\s-\s|\s->\s|\s(?:to|until|through|bis|по|إلى|الى|حتى)\s)\s*(.+)$/u;
/** Which of two is not known: `470/469 BC`, `2334 or 2270 BC`. */
const EITHER =
  /^(\d{1,4}(?:\s?\p{L}[\p{L}. ]*)?)(?:\/|\s(?:or|или|أو)\s)(\d{1,4}\s?\p{L}[\p{L}. ]*)$/u;
/** In `mid-May 1945` it joins no two dates. */
const HYPHEN = /^(?!(?:early|mid|late)-)([^-]+)-([^-]+)$/u;
/** Both of two days, or one of them, which only the last says in full: `11, 23 and 25 March 2025`. */
const LISTED = [
  [/,\s|،\s|\s(?:and|und|et|y|и)\s|\sو\s?(?=\d)/u, (days: string) => `{${days}}`],
  [/,\s|،\s|\s(?:or|или|أو)\s/u, (days: string) => `[${days}]`],
] as const;
const NOT_AFTER = /^(?:(.+)\s(?:or earlier|أو قبله)|не позднее\s+(.+))$/u;
const NOT_BEFORE = /^(?:(.+)\s(?:or later|أو بعده)|не ранее\s+(.+))$/u;
const BEFORE = /^(?:before|prior to|vor|avant|antes de|до|قبل)\s+(.+)$/u;
const AFTER = /^(?:after|nach|après|después de|после|بعد)\s+(.+)$/u;
const UNTIL = /^(?:until|till|up to|по|حتى)\s+(.+)$/u;
/** Thirds of a month, as days within it. */
const THIRDS = [
  [/^(?:early|anfang|début|debut|в начале|начало|أوائل|اوائل|مطلع)[\s-]/u, 1, 10],
  [/^(?:mid|mitte|mi|в середине|середина|منتصف|أواسط|اواسط)[\s-]/u, 11, 20],
  [/^(?:late|ende|fin|в конце|конец|أواخر|اواخر|نهاية)[\s-]/u, 21, 31],
] as const;
const SPAN = /^(?:from|с|من|since|منذ)\s/u;
const SINCE = /^(?:since|from|с|начиная с|منذ)\s+(.+)$/u;

/** What is known of a whole column of dates. */
export interface DateColumn {
  readonly calendar?: Calendar | undefined;
  readonly form?: DateForm | null | undefined;
}

interface Way extends DateColumn {
  /** Of day and month where both are numbers. */
  readonly order: DateOrder;
}

const ORDINARY: DateColumn = {};
const MONTHS = /^([12]\d{3})[-./ ]?(0[1-9]|1[0-2])$/;
const MOMENT = /^([12]\d{3})(\d\d)(\d\d)t?(\d\d)(\d\d)(\d\d)(z?)$/;
const MIDNIGHT = /^(-?\d{4,})-(\d\d-\d\d)[T ]00:00(?::00(?:\.0+)?)?\s?(?:Z|[+-]00:?00)?$/i;

/**
 * A date as people write it, in English, Russian, Arabic, German, French or Spanish, as EDTF: `c. 1200`, `between 5 and 9 May 1945`,
 * `44 BC`, `10.04.2025`, `XIX век`, `ربيع 2024`; or why it cannot be one. EDTF stays as it is, unless the column
 * says otherwise.
 * @param order of day and month where both are numbers
 * @param column what is known of all its cells
 */
export function readFreeDate(
  text: string,
  order: DateOrder,
  column: DateColumn = ORDINARY,
): FreeDate {
  const given = text.trim();
  const shaped = column === ORDINARY ? undefined : readForm(given, column);
  if (shaped !== undefined) return { edtf: shaped };
  if (!isOther(column.calendar) && parseEdtf(given)) return { edtf: given };
  const time = ISO_TIME.exec(given);
  const fault = (why: DateFault): FreeDate => ({ fault: why });
  const found = time ? isoTime(time) : readWords(plainText(given), { order, ...column });
  if (isFault(found)) return fault(found);
  if (parseEdtf(found)) return { edtf: found };
  return fault(isReversed(found) ? 'reversed' : 'words');
}

/** A cell that is written as its whole column is. */
function readForm(given: string, { form }: DateColumn): string | undefined {
  if (form === 'months') {
    const [, year, month] = MONTHS.exec(given) ?? [];
    return year !== undefined && month !== undefined ? `${year}-${month}` : undefined;
  }
  if (form === 'midnights' || form === 'new-years') {
    const [, year = '', day = ''] = MIDNIGHT.exec(given) ?? [];
    if (year === '') return undefined;
    return form === 'new-years' && day === '01-01' ? year : `${year}-${day}`;
  }
  return undefined;
}

function isOther(calendar: Calendar | undefined): boolean {
  return calendar !== undefined && calendar !== 'gregorian';
}

function isoTime([, day = '', time = '', second = '00', zone = '']: RegExpExecArray): string {
  if (time === '00:00' && second === '00' && zone === '') return day;
  const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
  return `${day}T${time}:${second}${offset}`;
}

/** Small letters, Latin digits, single spaces. */
function plainText(text: string): string {
  return text
    .toLowerCase()
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\u200e\u200f\u2066-\u2069\u0640]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

function readWords(text: string, way: Way): string {
  if (text === '') return 'empty';
  if (isNothing(text)) return 'unknown';
  if (OLD_STYLE.test(text)) return 'calendar';
  const [, year, month, day, hour, minute, second, zone = ''] = MOMENT.exec(text) ?? [];
  if (year !== undefined) {
    return `${year}-${month}-${day}T${hour}:${minute}:${second}${zone.toUpperCase()}`;
  }
  const third = readThird(text, way);
  if (third !== undefined) return third;
  const about = ABOUT.exec(text)?.[0] ?? '';
  if (about !== '' && SPAN.test(text.slice(about.length))) {
    const span = readWords(text.slice(about.length), way);
    return isFault(span) ? span : markOf(span, '~');
  }
  const either = EITHER.exec(text);
  if (either) return pair(either, way, (a, b) => `[${a},${b}]`);
  const between = BETWEEN.exec(text);
  if (between) return pair(between, way, (a, b) => `[${a}..${b}]`);
  const range = FROM_TO.exec(text) ?? TO.exec(text);
  if (range) return pair(range, way, (a, b) => `${a}/${b}`);
  const one = readMarked(text, way);
  if (!isFault(one)) return one.edtf;
  const open = readOpen(text, way);
  if (open !== undefined) return open;
  const listed = readList(text, way);
  if (listed !== undefined) return listed;
  const hyphen = HYPHEN.exec(text);
  const both = hyphen ? pair(hyphen, way, (a, b) => `${a}/${b}`) : one;
  return isFault(both) ? one : both;
}

/** One of the days of the first, second or last third of a month: `late March 1971`. */
function readThird(text: string, way: Way): string | undefined {
  for (const [pattern, first, last] of THIRDS) {
    const word = pattern.exec(text)?.[0];
    if (word === undefined) continue;
    const point = pointOf(text.slice(word.length), way);
    if (isFault(point) || point.month === undefined || point.day !== undefined) return undefined;
    const end = Math.min(last, daysInMonth(point.year, point.month - 1));
    const day = (number: number): string => `${point.edtf}-${String(number).padStart(2, '0')}`;
    return `[${day(first)}..${day(end)}]`;
  }
  return undefined;
}

function readList(text: string, way: Way): string | undefined {
  for (const [between, build] of LISTED) {
    const parts = text.split(between);
    if (parts.length < 2 || !parts.every((part) => /^\d{1,2}\.?(?:\s|$)/.test(part))) continue;
    let after = readMarked(parts.pop() ?? '', way);
    if (isFault(after) || after.day === undefined) return undefined;
    const days = [after.edtf];
    for (const part of parts.reverse()) {
      const own = readMarked(part, way);
      const day: string = isFault(own) ? completed(part, after, way, (from) => from) : own.edtf;
      if (isFault(day)) return undefined;
      after = edtfPoint(day);
      days.unshift(day);
    }
    return build(days.join(','));
  }
  return undefined;
}

function readOpen(text: string, way: Way): string | undefined {
  for (const [pattern, build] of [
    [NOT_AFTER, ({ edtf }: DatePoint) => `[..${edtf}]`],
    [NOT_BEFORE, ({ edtf }: DatePoint) => `[${edtf}..]`],
    [BEFORE, (point: DatePoint) => `[..${neighbour(point, -1)}]`],
    [AFTER, (point: DatePoint) => `[${neighbour(point, 1)}..]`],
    [UNTIL, ({ edtf }: DatePoint) => `../${edtf}`],
    [SINCE, ({ edtf }: DatePoint) => `${edtf}/..`],
  ] as const) {
    const found = pattern.exec(text);
    const rest = found?.[1] ?? found?.[2];
    if (rest === undefined) continue;
    const point = readMarked(rest, way);
    return isFault(point) ? point : build(point);
  }
  return undefined;
}

/** A date with what makes it approximate or uncertain. */
function readMarked(text: string, way: Way): DatePoint | DateFault {
  const isAbout = ABOUT.test(text);
  const isUnsure = /\s*\(?\?\)?$/.test(text);
  const bare = text.replace(ABOUT, '').replace(/\s*\(?\?\)?$/, '');
  const point = pointOf(bare, way);
  if (isFault(point)) return point;
  const mark = isAbout ? (isUnsure ? '%' : '~') : isUnsure ? '?' : '';
  return mark === '' ? point : { ...point, edtf: markOf(point.edtf, mark) };
}

function pointOf(bare: string, { order, calendar, form }: Way): DatePoint | DateFault {
  const named = calendarNamed(bare) ?? calendar;
  if (named !== undefined && named !== 'gregorian') return readOtherCalendar(bare, named, order);
  const isKnown = parseEdtf(bare)?.shape === 'date' && !/^\d{1,2}$/.test(bare);
  return isKnown ? edtfPoint(bare) : readPoint(bare, order, form === 'ancient');
}

function markOf(edtf: string, mark: string): string {
  return edtf
    .split('/')
    .map((part) => (part === '..' ? part : part + mark))
    .join('/');
}

function edtfPoint(edtf: string): DatePoint {
  const [, year = '0', month, day] = /^(-?\d+)(?:-(\d\d))?(?:-(\d\d))?/.exec(edtf) ?? [];
  return {
    edtf,
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

/** Two dates, of which either may leave to the other what both share: `5 – 9 May 1945`, `May 5–9, 1945`, `1939–45`. */
function pair(
  [, left = '', right = '']: RegExpExecArray,
  way: Way,
  build: (from: string, to: string) => string,
): string {
  const years = /^(\d{2})\d\d$/.exec(left);
  const to =
    years && /^\d\d$/.test(right)
      ? readMarked(`${years[1] ?? ''}${right}`, way)
      : readMarked(right, way);
  const from = readMarked(left, way);
  const isOneEra = !isFault(to) && to.year <= 0 && !isFault(from) && from.year > 0;
  if (isOneEra) return completed(left, to, way, build);
  if (!isFault(from) && !isFault(to)) return build(from.edtf, to.edtf);
  if (!isFault(to)) return completed(left, to, way, build);
  const shared = /^(.*?)\d{1,2}$/.exec(left)?.[1];
  const end = shared === undefined ? to : readMarked(`${shared}${right}`, way);
  return isFault(end) ? (isFault(from) ? from : to) : completed(left, end, way, build);
}

/** The first of two dates with what the second says. */
function completed(
  left: string,
  to: DatePoint,
  way: Way,
  build: (from: string, to: string) => string,
): string {
  const era = to.year <= 0 ? ` ${1 - to.year} bc` : ` ${String(to.year).padStart(3, '0')}`;
  const tries = [
    `${left}${era}`,
    ...(to.month === undefined ? [] : [`${left} m${to.month}${era}`]),
    ...(to.year <= 0 ? [`${left} bc`] : []),
  ];
  let why: DateFault = 'words';
  for (const text of to.day === undefined ? tries.reverse() : tries) {
    const from = readMarked(text, way);
    if (!isFault(from)) return build(from.edtf, to.edtf);
    why = from;
  }
  return why;
}

/** The year, month or day beside. */
function neighbour({ year, month, day, edtf }: DatePoint, step: 1 | -1): string {
  if (month === undefined) return /[X/-]\w\w?$/.test(edtf.slice(4)) ? edtf : yearText(year + step);
  const date = new Date(midnight(year, month - 1, day));
  if (day !== undefined) return isoDay(utcDay.offset(date, step).getTime());
  return isoDay(utcMonth.offset(date, step).getTime()).slice(0, -'-01'.length);
}

const FAULTS: ReadonlySet<unknown> = new Set<DateFault>([
  'empty',
  'unknown',
  'short-year',
  'no-such-day',
  'order',
  'calendar',
  'reversed',
  'words',
]);

function isFault(value: unknown): value is DateFault {
  return FAULTS.has(value);
}
