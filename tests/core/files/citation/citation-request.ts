import type { CitationRequest } from '../../../../src/core/files/citation/work.ts';
import { localeOf } from '../../../fixtures/locales.ts';
import type { Dataset, Event } from '../../../../src/core/model/dataset.ts';
import { asKnownBefore, buildPublishedBefore } from '../../../../src/core/model/known.ts';
import { parseEdtf } from '../../../../src/core/time/edtf.ts';
import type { Lang } from '../../../../src/core/i18n/languages.ts';

export interface Wish {
  readonly dataset: Dataset;
  /** The event's id; without it, the dataset is cited. */
  readonly event?: string;
  readonly lang?: Lang;
  readonly knownBefore?: number | null;
  readonly permalink?: string | undefined;
}

/** A citation read on 24 November 2026. */
export async function requestOf(wish: Wish): Promise<CitationRequest> {
  const { dataset, event, lang = 'en', knownBefore = null } = wish;
  const found = dataset.events.find(({ id }) => id === event);
  const published = buildPublishedBefore(dataset.sources);
  return {
    dataset,
    event: found && asKnownBefore(found, published, knownBefore),
    permalink: Object.hasOwn(wish, 'permalink') ? wish.permalink : 'https://example.org/?event=x',
    accessed: Date.UTC(2026, 10, 24),
    knownBefore,
    locale: await localeOf(lang),
    readDate: parseEdtf,
  };
}

/** A dataset of one event and one source, all else as given. */
export function oneEvent(
  event: Partial<Event> = {},
  source: Partial<Dataset['sources'][number]> = {},
  rest: Partial<Dataset> = {},
): Dataset {
  return {
    format: 'demarche/1',
    id: 'set',
    title: 'A set',
    languages: ['en'],
    sources: [{ id: 'paper', title: 'The Paper', ...source }],
    actors: [],
    topics: [],
    events: [
      {
        id: 'talks',
        eventType: 'CONSULT',
        date: '2025-05-02',
        title: 'Talks',
        participants: [],
        topics: [],
        status: 'occurred',
        claims: [{ source: source.id ?? 'paper' }],
        ...event,
      },
    ],
    ...rest,
  };
}

/** The entries of a BibTeX file, field by field, read as BibTeX reads: braces count even after a backslash. */
export function readBibtex(text: string): { key: string; fields: Record<string, string> }[] {
  let at = 0;
  const fail = (what: string): never => {
    throw new Error(`${what} at ${String(at)}: ${text.slice(at, at + 40)}`);
  };
  const take = (pattern: RegExp, what: string): string => {
    const sticky = new RegExp(pattern.source, 'uy');
    sticky.lastIndex = at;
    const match = sticky.exec(text) ?? fail(what);
    at = sticky.lastIndex;
    return match[1] ?? match[0];
  };
  const group = (): string => {
    const start = at;
    let depth = 0;
    do {
      if (text[at] === '{') depth += 1;
      if (text[at] === '}') depth -= 1;
      at += 1;
    } while (depth > 0 && at < text.length);
    return depth === 0 ? text.slice(start + 1, at - 1) : fail('an open group');
  };
  const entries = [];
  while (at < text.length) {
    const key = take(/@misc\{([!-~]+?),\n/, 'an entry');
    const fields: Record<string, string> = {};
    while (text[at] !== '}') {
      const name = take(/ {2}([a-z]+) = /, 'a field');
      fields[name] = text[at] === '{' ? group() : take(/[a-z]{3}/, 'a month');
      take(/,\n/, 'the end of a field');
    }
    take(/\}\n\n?/, 'the end of an entry');
    entries.push({ key, fields });
  }
  return entries;
}

/** The records of a RIS file, each as its lines. */
export function readRis(text: string): (readonly [tag: string, value: string])[][] {
  const records: (readonly [string, string])[][] = [];
  let record: (readonly [string, string])[] | undefined;
  if (!text.endsWith('\r\n')) throw new Error('no line end at the end');
  for (const line of text.slice(0, -2).split('\r\n')) {
    if (line === '' && record === undefined) continue;
    const match = /^([A-Z][A-Z0-9]) {2}- (.*)$/u.exec(line);
    const [, tag = '', value = ''] = match ?? [];
    if (match === null || (record === undefined) !== (tag === 'TY')) throw new Error(line);
    record ??= [];
    record.push([tag, value]);
    if (tag !== 'ER') continue;
    records.push(record);
    record = undefined;
  }
  if (record !== undefined) throw new Error('an open record');
  return records;
}
