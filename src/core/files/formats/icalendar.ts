// Our own and not ical.js: that one builds the whole calendar before it writes a line; this streams.

import type { Locale } from '../../i18n/locale.ts';
import type { ExtractedEvent } from '../../model/extract.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { DAY_MS } from '../../time/span.ts';
import type { Span } from '../../time/span.ts';
import { isCertainDate } from './event-time.ts';
import { saidOf } from '../writing/format.ts';
import type { WriteData } from '../writing/format.ts';
import { memoizeNaming } from '../writing/naming.ts';
import type { Naming } from '../writing/naming.ts';

const PRODUCT = '-//Démarche//Démarche//EN';
/** The first and the last instant of the years that a date of iCalendar can name. */
const FIRST = Date.parse('0001-01-01T00:00:00Z');
const LAST = Date.parse('9999-12-31T00:00:00Z');

/**
 * A calendar (RFC 5545). Days are whole days; an instant is one only where the date has a time of day. An
 * uncertain date covers all the days it can be, its title ends in a question mark in brackets, and the
 * description begins with what is known. Nothing takes up anybody's time.
 */
export const writeIcalendar: WriteData = async function* (data, writing) {
  const { locale, title, day } = writing;
  const namingOf = memoizeNaming(locale);
  yield lines([
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', escapeText(PRODUCT)],
    ['CALSCALE', 'GREGORIAN'],
    ['METHOD', 'PUBLISH'],
    ['X-WR-CALNAME', escapeText(title)],
    ['X-WR-CALDESC', escapeText(saidOf(writing))],
  ]);
  const stamp = `${compactDay(day)}T000000Z`;
  const dataset = encodeURIComponent(data.header().id);
  for await (const page of data.asKnown()) {
    const naming = namingOf(data.header());
    const written = page.map((event) => eventOf(event, naming, locale, stamp, dataset));
    writing.onPage?.(page.length, written.filter((text) => text === '').length);
    yield written.join('');
  }
  yield lines([['END', 'VCALENDAR']]);
};

type Line = readonly [name: string, value: string];

function eventOf(
  event: ExtractedEvent,
  naming: Naming,
  locale: Locale,
  stamp: string,
  dataset: string,
): string {
  const date = parseEdtf(event.date);
  const span = date && knownPart(date.bounds);
  if (date === undefined || span === undefined) return '';
  const doubt = isCertainDate(date) ? '' : ` ${locale.t('download.doubt')}`;
  const sources = naming.sources(event);
  const url = sources.find((source) => source.url !== '')?.url ?? '';
  const place = naming.text(event.place);
  const status = STATUS[event.status];
  const topics = event.topics.map((topic) => escapeText(naming.topic(topic)));
  return lines([
    ['BEGIN', 'VEVENT'],
    ['UID', `${encodeURIComponent(event.id)}@${dataset}.demarche`],
    ['DTSTAMP', stamp],
    ...timeLines(span),
    ['SUMMARY', escapeText(naming.title(event) + doubt)],
    ['DESCRIPTION', escapeText(description(event, naming, locale))],
    ...(place === '' ? [] : [['LOCATION', escapeText(place)] as const]),
    ...(topics.length === 0 ? [] : [['CATEGORIES', topics.join(',')] as const]),
    ...(url === '' ? [] : [['URL', url] as const]),
    ...(status === undefined ? [] : [['STATUS', status] as const]),
    ['TRANSP', 'TRANSPARENT'],
    ['X-DEMARCHE-EDTF', escapeText(event.date)],
    ['END', 'VEVENT'],
  ]);
}

/** Where nobody says one there is none. */
const STATUS: Readonly<Partial<Record<ExtractedEvent['status'], string>>> = {
  occurred: 'CONFIRMED',
  planned: 'TENTATIVE',
  postponed: 'TENTATIVE',
  hypothetical: 'TENTATIVE',
  cancelled: 'CANCELLED',
  denied: 'CANCELLED',
};

/** Of bounds with an open end, the day of the other; undefined where no day can be named. */
function knownPart({ start, end }: Span): Span | undefined {
  const from = Number.isFinite(start) ? start : end - DAY_MS;
  const to = Number.isFinite(end) ? end : start + DAY_MS;
  return from >= FIRST && to <= LAST ? { start: from, end: to } : undefined;
}

function timeLines({ start, end }: Span): readonly Line[] {
  if (start % DAY_MS === 0 && end % DAY_MS === 0) {
    return [
      ['DTSTART;VALUE=DATE', compactDay(start)],
      ['DTEND;VALUE=DATE', compactDay(end)],
    ];
  }
  return [
    ['DTSTART', compactInstant(start)],
    ['DTEND', compactInstant(end)],
  ];
}

function description(event: ExtractedEvent, naming: Naming, { t, list }: Locale): string {
  const { sources } = naming;
  const names = [...new Set(sources(event).map(({ name }) => name))];
  const actors = naming.actors(event);
  const disputed = naming.disputed(event);
  return [
    `${t('column.date')}: ${naming.date(event)} (EDTF: ${event.date})`,
    `${t('column.status')}: ${naming.status(event)}`,
    naming.text(event.summary),
    ...(actors.length === 0 ? [] : [`${t('column.actors')}: ${list(actors)}`]),
    ...(names.length === 0 ? [] : [t('figure.source', { sources: list(names) })]),
    disputed,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function compactDay(ms: number): string {
  return compactInstant(ms).slice(0, 8);
}

function compactInstant(ms: number): string {
  return new Date(ms).toISOString().replace(/[-:]|\.\d+/g, '');
}

/** TEXT of RFC 5545, section 3.3.11; control characters have no place there. */
function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\n\r\u2028\u2029]/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

function lines(all: readonly Line[]): string {
  return all.map(([name, value]) => `${foldLine(`${name}:${value}`)}\r\n`).join('');
}

const encoder = new TextEncoder();
const LONGEST = 75;
const ASCII = /^[ -~]*$/;

/** Lines of more than 75 bytes go on in the next, behind a space; no character is split. */
function foldLine(line: string): string {
  const isAscii = ASCII.test(line);
  if (isAscii ? line.length <= LONGEST : line.length * 3 <= LONGEST) return line;
  let folded = '';
  let room = LONGEST;
  for (const character of line) {
    const size =
      character.length === 1 && character < '\u0080' ? 1 : encoder.encode(character).length;
    if (size > room) {
      folded += '\r\n ';
      room = LONGEST - 1;
    }
    folded += character;
    room -= size;
  }
  return folded;
}
