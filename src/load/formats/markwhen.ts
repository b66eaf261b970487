import { isEvent, iter, parse } from '@markwhen/parser';
import { readFreeDate } from '../dates/free-date.ts';
import type { ImportedSource } from '../loaded-source.ts';
import { positionsIn } from '../position.ts';
import { Draft } from './draft.ts';
import { plainOfHtml } from './html-text.ts';

const LINK = /\[([^\]]*)\]\((https?:\/\/[^\s)]+)\)/g;
const BARE = /https?:\/\/[^\s)\]]+/g;
const TAG = /(?:^|\s)#[\p{L}\p{N}_-]+/gu;

/** A timeline in markwhen: dates, ranges and tags; sections become topics. What is relative to now is left out. */
export function readMarkwhen(text: string, name: string): ImportedSource {
  const parsed = parse(text);
  const draft = new Draft();
  const position = positionsIn(text);
  const sections = new Map<string, string>();
  for (const { eventy, path } of iter(parsed.events)) {
    const above = sections.get(path.slice(0, -1).join());
    if (!isEvent(eventy)) {
      const title = eventy.title.trim() || above;
      if (title) sections.set(path.join(), title);
      continue;
    }
    const { firstLine, supplemental, dateRangeIso: range, tags } = eventy;
    const more = supplemental.map((block) => ('raw' in block ? String(block.raw) : '')).join(' ');
    const words = `${firstLine.rest} ${more}`;
    const written = firstLine.datePart ?? '';
    draft.add({
      date: dateOf(written, range.fromDateTimeIso, range.toDateTimeIso),
      title: plainOfMarkdown(firstLine.rest),
      summary: plainOfMarkdown(more),
      topics: [...new Set([...(above === undefined ? [] : [above]), ...tags])],
      links: linksOf(words),
      path: [],
      line: position(eventy.textRanges.whole.from).line,
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

/** As it is written, where that says it; what counts from now says nothing that lasts. */
function dateOf(written: string, fromIso: string, toIso: string): string {
  const found = readFreeDate(written, 'month-first');
  if ('edtf' in found) return found.edtf;
  return /\bnow\b|today/i.test(written) ? written : edtfOf(fromIso, toIso);
}

/** From the first instant to the one after the last, as coarse as both allow. */
function edtfOf(fromIso: string, toIso: string): string {
  const [from, to] = [new Date(fromIso), new Date(toIso)];
  if (Number.isNaN(from.getTime()) || Number.isNaN(to.getTime())) return `${fromIso}/${toIso}`;
  const isDays = [from, to].every((date) => date.getTime() % 86_400_000 === 0);
  if (!isDays) {
    const [a, b] = [from, to].map((date) => date.toISOString().replace(/\.\d+Z$/, 'Z'));
    return a === b ? (a ?? '') : `${a ?? ''}/${b ?? ''}`;
  }
  const first = from.toISOString().slice(0, 10);
  const last = new Date(to.getTime() - 1).toISOString().slice(0, 10);
  const isYears = first.endsWith('-01-01') && last.endsWith('-12-31');
  const isMonths = first.endsWith('-01') && to.getUTCDate() === 1;
  const length = isYears ? 4 : isMonths ? 7 : 10;
  const [a, b] = [first.slice(0, length), last.slice(0, length)];
  return a === b ? a : `${a}/${b}`;
}
