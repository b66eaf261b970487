import { sum } from 'd3-array';
import { DAY_MS } from '../../time/span.ts';
import { isoDay } from '../../time/iso.ts';

/** Columns of ours that an entry of a calendar fills, and what it has beside. */
const HEADER = [
  ...(['id', 'start', 'end', 'title', 'summary', 'place', 'topics', 'status', 'url'] as const),
  'RRULE',
];
const STATUS: Readonly<Record<string, string>> = {
  CONFIRMED: 'occurred',
  TENTATIVE: 'planned',
  CANCELLED: 'cancelled',
};

interface Property {
  readonly value: string;
  readonly isDay: boolean;
}

/** The entries of an iCalendar file as rows in our own columns, the header first; a series is one event. */
export function rowsOfCalendar(text: string): string[][] {
  const rows: string[][] = [];
  let entry: Map<string, Property> | undefined;
  /** What stands within an entry, an alarm say, is not of the entry. */
  let within = 0;
  for (const line of text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/)) {
    if (/^BEGIN:VEVENT\s*$/i.test(line)) entry = new Map();
    else if (/^END:VEVENT\s*$/i.test(line)) {
      if (entry) rows.push(rowOf(entry));
      entry = undefined;
    } else if (entry && /^BEGIN:/i.test(line)) within += 1;
    else if (within > 0) within -= /^END:/i.test(line) ? 1 : 0;
    else if (entry) addProperty(entry, line);
  }
  const isRepeated = rows.some((row) => row[HEADER.length - 1] !== '');
  return [HEADER, ...rows].map((row) => (isRepeated ? row : row.slice(0, -1)));
}

function addProperty(entry: Map<string, Property>, line: string): void {
  const [, name = '', params = '', value = ''] =
    /^([A-Za-z-]+)((?:;(?:[^:"]|"[^"]*")*)?):(.*)$/.exec(line) ?? [];
  const key = name.toUpperCase();
  const before = entry.get(key)?.value;
  const isList = key === 'CATEGORIES' && before !== undefined;
  if (name === '' || (before !== undefined && !isList)) return;
  const isDay = /VALUE=DATE(?:;|$)/i.test(params) || /^\d{8}$/.test(value);
  entry.set(key, { value: isList ? `${before},${value}` : value, isDay });
}

function rowOf(entry: ReadonlyMap<string, Property>): string[] {
  const text = (name: string): string => plain(entry.get(name)?.value ?? '');
  const edtf = text('X-DEMARCHE-EDTF');
  const [start, end] = edtf === '' ? datesOf(entry) : [edtf, ''];
  const topics = (entry.get('CATEGORIES')?.value ?? '').split(/(?<!\\),/).map(plain);
  return [
    text('UID'),
    start,
    end,
    text('SUMMARY'),
    text('DESCRIPTION'),
    text('LOCATION'),
    topics.join('|'),
    statusOf(text('STATUS').toUpperCase(), edtf !== ''),
    /^https?:/i.test(text('URL')) ? text('URL') : '',
    text('RRULE'),
  ];
}

/** What is confirmed will take place or has: only our own files mean that it has. */
function statusOf(status: string, isOurs: boolean): string {
  return status === 'CONFIRMED' && !isOurs ? '' : (STATUS[status] ?? '');
}

const DURATION = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i;
const UNITS_MS = [7 * DAY_MS, DAY_MS, 3_600_000, 60_000, 1000];

/** How long `P3D`, `PT1H30M` … is, ms; 0 for what is none. */
function lengthOf(text: string): number {
  const [, ...parts] = DURATION.exec(text.trim()) ?? [];
  return sum(UNITS_MS, (ms, i) => ms * Number(parts[i] ?? 0));
}

/** A start and the length after it as start and end. */
function lasting(start: string, isDay: boolean, ms: number): readonly [string, string] {
  const begin = Date.parse(isDay || start.endsWith('Z') ? start : `${start}Z`);
  if (!(ms > 0) || Number.isNaN(begin)) return [start, ''];
  if (isDay) return [start, ms > DAY_MS ? isoDay(begin + ms - DAY_MS) : ''];
  const end = new Date(begin + ms).toISOString().replace('.000Z', start.endsWith('Z') ? 'Z' : '');
  return [start, end];
}

/** The end of whole days is the day after the last. */
function datesOf(entry: ReadonlyMap<string, Property>): readonly [start: string, end: string] {
  const [from, to] = [entry.get('DTSTART'), entry.get('DTEND')];
  const start = dateIn(from?.value ?? '');
  if (!to)
    return lasting(start, from?.isDay === true, lengthOf(entry.get('DURATION')?.value ?? ''));
  if (!to.isDay) return [start, dateIn(to.value) === start ? '' : dateIn(to.value)];
  const last = isoDay(Date.parse(dateIn(to.value)) - DAY_MS);
  return [start, last <= start ? '' : last];
}

/** `20240305` and `20240305T101500Z` as EDTF; what is neither as it stands. */
function dateIn(value: string): string {
  const parts = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?$/.exec(value.trim());
  if (!parts) return value.trim();
  const [, year = '', month = '', day = '', hour, minute = '', second = '', zone = ''] = parts;
  const date = `${year}-${month}-${day}`;
  return hour === undefined ? date : `${date}T${hour}:${minute}:${second}${zone}`;
}

/** Without the escapes of RFC 5545. */
function plain(value: string): string {
  return value
    .replace(/\\([nN,;\\])/g, (_, mark: string) => (mark.toLowerCase() === 'n' ? '\n' : mark))
    .trim();
}
