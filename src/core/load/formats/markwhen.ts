import { isoDay } from '../../time/iso.ts';
import { isEvent, iter, parse, type DateRangeIso } from '@markwhen/parser';
import { readFreeDate } from '../dates/free-date.ts';
import type { ImportedSource } from '../read/loaded-source.ts';
import { positionsIn } from '../json/position.ts';
import { Draft } from './draft.ts';
import { withoutOldSections } from './markwhen-sections.ts';
import { plainOfHtml } from '../rows/html-text.ts';

const LINK = /\[([^\]]*)\]\((https?:\/\/[^\s)]+)\)/g;
const BARE = /https?:\/\/[^\s)\]]+/g;
const AGAIN = /^[^\n:]*?\s(every\s[^\n:]*):/;
const TAG = /(?:^|\s)#[\p{L}\p{N}_-]+/gu;

/** A date that comes out differently at these two times counts from now, and says nothing that lasts. */
const ONE_NOW = '2001-02-03T04:05:06Z';
const OTHER_NOW = '2037-08-19T20:21:22Z';

/** A timeline in markwhen: dates, ranges and tags; sections become topics. What is relative to now is left out. */
export function readMarkwhen(file: string, name: string): ImportedSource {
  const { text, sectionAt } = withoutOldSections(file);
  const parsed = parse(text, undefined, ONE_NOW);
  const atOtherTimes = rangesIn(text, OTHER_NOW);
  const draft = new Draft();
  const position = positionsIn(text);
  const sections = new Map<string, string>();
  for (const { eventy, path } of iter(parsed.events)) {
    const otherRange = atOtherTimes.next().value;
    const heading = sections.get(path.slice(0, -1).join());
    if (!isEvent(eventy)) {
      const title = eventy.title.trim() || heading;
      if (title) sections.set(path.join(), title);
      continue;
    }
    const { firstLine, supplemental, dateRangeIso: range, tags } = eventy;
    const { from } = eventy.textRanges.whole;
    const above = sectionAt(from) ?? heading;
    // There is one event, and its summary says how it comes again.
    const again = AGAIN.exec(text.slice(from))?.[1]?.trim() ?? '';
    const more = supplemental.map((block) => ('raw' in block ? String(block.raw) : '')).join(' ');
    const words = `${firstLine.rest} ${more}`;
    const written = firstLine.datePart ?? '';
    draft.add({
      date: rangeText(range) === otherRange ? dateOf(written, range) : written,
      title: plainOfMarkdown(firstLine.rest),
      summary: [again, plainOfMarkdown(more)].filter((part) => part !== '').join('. '),
      topics: [...new Set([...(above === undefined ? [] : [above]), ...tags])],
      links: linksOf(words),
      path: [],
      line: position(from).line,
    });
  }
  const header = parsed.header as Readonly<Record<string, unknown>>;
  const titleOf = (key: string): string => (typeof header[key] === 'string' ? header[key] : '');
  const dataset = draft.build(titleOf('title'), titleOf('description'), name);
  return { kind: 'imported', name, dataset, problems: draft.problems };
}

function linksOf(words: string): { readonly url: string; readonly title?: string }[] {
  const named = [...words.matchAll(LINK)].map(([, title = '', url = '']) => ({ url, title }));
  const bare = [...words.replace(LINK, ' ').matchAll(BARE)].map(([url]) => ({ url }));
  return [...named, ...bare];
}

function plainOfMarkdown(text: string): string {
  return plainOfHtml(
    text
      .replace(LINK, '$1')
      .replace(TAG, ' ')
      .replace(/[*_]{2}/g, ''),
  ).replace(/\s+/g, ' ');
}

/** The ranges of a text as they are when it is read at some time, in the order of {@link iter}. */
function* rangesIn(text: string, now: string): Generator<string, undefined> {
  for (const { eventy } of iter(parse(text, undefined, now).events)) {
    yield isEvent(eventy) ? rangeText(eventy.dateRangeIso) : '';
  }
  return undefined;
}

function rangeText({ fromDateTimeIso, toDateTimeIso }: DateRangeIso): string {
  return `${fromDateTimeIso}/${toDateTimeIso}`;
}

/** As it is written, where that says it. */
function dateOf(written: string, { fromDateTimeIso, toDateTimeIso }: DateRangeIso): string {
  const found = readFreeDate(written, 'month-first');
  return 'edtf' in found ? found.edtf : edtfOf(fromDateTimeIso, toDateTimeIso);
}

/**
 * From the first instant to the one after the last, as coarse as both allow. Where no zone is written, days begin
 * at the midnights of the machine that reads.
 */
function edtfOf(fromIso: string, toIso: string): string {
  const [from, to] = [new Date(fromIso), new Date(toIso)];
  if (Number.isNaN(from.getTime()) || Number.isNaN(to.getTime())) return `${fromIso}/${toIso}`;
  const isDays = [from, to].every((date) => date.getTime() === midnightOf(date).getTime());
  if (!isDays) {
    const [a, b] = [from, to].map((date) => date.toISOString().replace(/\.\d+Z$/, 'Z'));
    return a === b ? (a ?? '') : `${a ?? ''}/${b ?? ''}`;
  }
  const first = dayOf(from);
  const last = dayOf(new Date(to.getFullYear(), to.getMonth(), to.getDate() - 1));
  const isYears = first.endsWith('-01-01') && last.endsWith('-12-31');
  const isMonths = first.endsWith('-01') && to.getDate() === 1;
  const length = isYears ? -6 : isMonths ? -3 : undefined;
  const [a, b] = [first.slice(0, length), last.slice(0, length)];
  return a === b ? a : `${a}/${b}`;
}

function midnightOf(date: Date): Date {
  const midnight = new Date(date);
  midnight.setHours(0, 0, 0, 0);
  return midnight;
}

/** The day that a clock on the wall shows. */
function dayOf(date: Date): string {
  const wall = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return isoDay(wall.getTime());
}
