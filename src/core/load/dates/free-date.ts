import { utcDay, utcMonth } from 'd3-time';
import { utcDay as midnight } from '../../time/civil.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { isoDay } from '../../time/iso.ts';
import { isReversed } from '../json/checks.ts';
import type { DateOrder } from '../read/load-options.ts';
import { readPoint, yearText, type DateFault, type DatePoint } from './date-point.ts';

export type FreeDate = { readonly edtf: string } | { readonly fault: DateFault };

const UNKNOWN =
  /^(?:\?+|-+|–|n\/?a|n\.?\s?d\.?|none|null|unknown|undated|tbd|tba|неизвестно|нет даты|غير معروف|مجهول|بلا تاريخ)$/u;
const OTHER_CALENDAR =
  /\d\s?ه(?=\s|$)|هجري|\b(?:a\.?h\.?|hijri|o\.s\.|old style)(?=\s|$)|ст\.\s?ст\.|старого стиля/u;
const ISO_TIME = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d)(?::(\d\d))?(?:\.\d+)?\s?(Z|[+-]\d\d:?\d\d)?$/i;
const ABOUT =
  /^(?:circa|ca\.?|c\.|c(?=\s?\d)|cca\.?|about|around|approx(?:imately|\.)?|~|≈|около|ок\.|прибл(?:изительно|\.)?|примерно|حوالي|حوالى|نحو|قرابة|تقريبا)\s*/u;
const BETWEEN = /^(?:between|между|بين)\s+(.+?)\s+(?:and|и|و)\s*(.+)$/u;
const FROM_TO = /^(?:from|с|от|من)\s+(.+?)\s+(?:to|until|till|through|по|до|إلى|الى|حتى)\s+(.+)$/u;
const TO = /^(.+?)\s*(?:\.\.|[–—]|\s-\s|\s(?:to|until|through|по|إلى|الى|حتى)\s)\s*(.+)$/u;
/** In `mid-May 1945` it joins no two dates. */
const HYPHEN = /^(?!(?:early|mid|late)-)([^-]+)-([^-]+)$/u;
const BEFORE = /^(?:before|prior to|до|قبل)\s+(.+)$/u;
const AFTER = /^(?:after|после|بعد)\s+(.+)$/u;
const UNTIL = /^(?:until|till|up to|по|حتى)\s+(.+)$/u;
const SINCE = /^(?:since|from|с|начиная с|منذ)\s+(.+)$/u;

/**
 * A date as people write it, in English, Russian or Arabic, as EDTF: `c. 1200`, `between 5 and 9 May 1945`,
 * `44 BC`, `10.04.2025`, `XIX век`, `ربيع 2024`; or why it cannot be one. EDTF stays as it is.
 * @param order of day and month where both are numbers
 */
export function readFreeDate(text: string, order: DateOrder): FreeDate {
  const given = text.trim();
  if (parseEdtf(given)) return { edtf: given };
  const time = ISO_TIME.exec(given);
  const fault = (why: DateFault): FreeDate => ({ fault: why });
  const found = time ? isoTime(time) : readWords(plainText(given), order);
  if (isFault(found)) return fault(found);
  if (parseEdtf(found)) return { edtf: found };
  return fault(isReversed(found) ? 'reversed' : 'words');
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

function readWords(text: string, order: DateOrder): string {
  if (UNKNOWN.test(text)) return 'unknown';
  if (OTHER_CALENDAR.test(text)) return 'calendar';
  const between = BETWEEN.exec(text);
  if (between) return pair(between, order, (a, b) => `[${a}..${b}]`);
  const range = FROM_TO.exec(text) ?? TO.exec(text);
  if (range) return pair(range, order, (a, b) => `${a}/${b}`);
  const one = readMarked(text, order);
  if (!isFault(one)) return one.edtf;
  const open = readOpen(text, order);
  if (open !== undefined) return open;
  const hyphen = HYPHEN.exec(text);
  const both = hyphen ? pair(hyphen, order, (a, b) => `${a}/${b}`) : one;
  return isFault(both) ? one : both;
}

function readOpen(text: string, order: DateOrder): string | undefined {
  for (const [pattern, build] of [
    [BEFORE, (point: DatePoint) => `[..${neighbour(point, -1)}]`],
    [AFTER, (point: DatePoint) => `[${neighbour(point, 1)}..]`],
    [UNTIL, ({ edtf }: DatePoint) => `../${edtf}`],
    [SINCE, ({ edtf }: DatePoint) => `${edtf}/..`],
  ] as const) {
    const rest = pattern.exec(text)?.[1];
    if (rest === undefined) continue;
    const point = readMarked(rest, order);
    return isFault(point) ? point : build(point);
  }
  return undefined;
}

/** A date with what makes it approximate or uncertain. */
function readMarked(text: string, order: DateOrder): DatePoint | DateFault {
  const isAbout = ABOUT.test(text);
  const isUnsure = /\s*\(?\?\)?$/.test(text);
  const bare = text.replace(ABOUT, '').replace(/\s*\(?\?\)?$/, '');
  const known = parseEdtf(bare)?.shape === 'date' && !/^\d{1,2}$/.test(bare);
  const point = known ? edtfPoint(bare) : readPoint(bare, order);
  if (isFault(point)) return point;
  const mark = isAbout ? (isUnsure ? '%' : '~') : isUnsure ? '?' : '';
  return mark === '' ? point : { ...point, edtf: markOf(point.edtf, mark) };
}

function markOf(edtf: string, mark: string): string {
  return edtf
    .split('/')
    .map((part) => part + mark)
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
  order: DateOrder,
  build: (from: string, to: string) => string,
): string {
  const years = /^(\d{2})\d\d$/.exec(left);
  const to =
    years && /^\d\d$/.test(right)
      ? readMarked(`${years[1] ?? ''}${right}`, order)
      : readMarked(right, order);
  const from = readMarked(left, order);
  if (!isFault(from) && !isFault(to)) return build(from.edtf, to.edtf);
  if (!isFault(to)) return completed(left, to, order, build);
  const shared = /^(.*?)\d{1,2}$/.exec(left)?.[1];
  const end = shared === undefined ? to : readMarked(`${shared}${right}`, order);
  return isFault(end) ? (isFault(from) ? from : to) : completed(left, end, order, build);
}

/** The first of two dates with what the second says. */
function completed(
  left: string,
  to: DatePoint,
  order: DateOrder,
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
    const from = readMarked(text, order);
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
