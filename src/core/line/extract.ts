import type { Engine, ExtractKinds } from '../engine/contract/engine.ts';
import { NO_FILTER } from '../engine/contract/question.ts';
import type { ExtractQuery } from '../engine/contract/question.ts';
import type { Dataset, DatasetHeader } from '../model/dataset.ts';
import type { Page, Extract, UsedIds, WrittenEvent } from '../model/extract.ts';
import type { Text } from '../model/text.ts';
import type { Locale } from '../i18n/locale.ts';
import { buildCatalogue } from '../labels/catalogue.ts';
import { buildLabeller } from '../labels/labeller.ts';
import { DEFAULT_VIEW } from '../view/view.ts';
import type { View } from '../view/view.ts';
import { questionOf } from './ask.ts';
import type { ExtractScope } from './extract-scope.ts';
import { describeExtract } from './extract-words.ts';
import type { OpenView } from './open-view.ts';
import type { OpenDataset } from './open-dataset.ts';

/** All events as the dataset has them. */
export const EVERYTHING: ExtractQuery = { filter: NO_FILTER, span: null, knownBefore: null };

/** Builds the query for exactly the events that a view counts, or for all. */
export function buildExtractQuery(
  scope: ExtractScope,
  { view, catalogue, limits }: Pick<OpenView, 'view' | 'catalogue' | 'limits'>,
): ExtractQuery {
  if (scope === 'all') return { ...EVERYTHING, withAside: view.aside };
  const { filter, span, knownBefore } = questionOf(view, catalogue, limits, 0);
  return { filter, span, knownBefore, withAside: view.aside };
}

/** Data on their way into a file, and what the file says of them in its reader's language. */
export interface DescribedExtract {
  readonly extract: Extract;
  /** A sentence each, without its full stop. */
  readonly lines: readonly string[];
  readonly locale: Locale;
  /** ms UTC; null: everything to date. */
  readonly knownBefore: number | null;
}

/** Extracts the events that a view counts, or all of its dataset. */
export async function extractView(
  open: OpenView,
  scope: ExtractScope,
  locale: Locale,
): Promise<DescribedExtract> {
  const { dataset, catalogue, view } = open;
  const query = buildExtractQuery(scope, open);
  const count = await countExtract(dataset.engine, query);
  const lines = describeExtract(scope, view, query, count, buildLabeller(catalogue, locale));
  const said = `${lines.join('. ')}.`;
  const part = { said, lang: locale.lang, known: view.known };
  const extract = await extractDataset(dataset, query, scope === 'all' ? undefined : part);
  return { extract, lines, locale, knownBefore: query.knownBefore };
}

/** Describes all events of a table that is still being read; nobody knows yet how many there are. */
export function describeStream(extract: Extract, locale: Locale): DescribedExtract {
  const labeller = buildLabeller(buildCatalogue(extract.header()), locale);
  const lines = describeExtract('all', DEFAULT_VIEW, EVERYTHING, null, labeller);
  return { extract, lines, locale, knownBefore: null };
}

/** What is said of a part of a dataset, and in which language; the known-on day it was extracted at. */
interface PartOfDataset {
  readonly said: string;
  readonly lang: string;
  readonly known: View['known'];
}

/**
 * Extracts events from an open dataset, page by page.
 * @param part what is said of the events where they are not the whole; the header then keeps only what they refer to
 */
export async function extractDataset(
  { header, engine }: OpenDataset,
  query: ExtractQuery,
  part?: PartOfDataset,
): Promise<Extract> {
  const used = await engine.used(query);
  const kept = part ? headerOfPart(header, used, query, part) : header;
  const all = async function* <K extends keyof ExtractKinds>(
    kind: K,
  ): AsyncGenerator<readonly ExtractKinds[K][]> {
    for (let from: number | null = 0; from !== null;) {
      const page: Page<ExtractKinds[K]> = await engine.take(kind, query, from);
      yield page.items;
      from = page.next;
    }
  };
  return {
    header: () => kept,
    isStream: false,
    count: used.count,
    lostLinks: used.lostLinks,
    isTable: used.isTable,
    extras: used.extras,
    asKnown: () => all('asKnown'),
    asWritten: () => all('asWritten'),
    actors: () => all('actors'),
    pairs: () => all('pairs'),
  };
}

/** Gathers a dataset with all its events, as its file has them. */
export async function gatherDataset(dataset: OpenDataset): Promise<{
  readonly header: DatasetHeader;
  readonly events: readonly WrittenEvent[];
  readonly isTable: boolean;
}> {
  const extract = await extractDataset(dataset, EVERYTHING);
  const events: WrittenEvent[] = [];
  for await (const page of extract.asWritten()) events.push(...page);
  return { header: extract.header(), events, isTable: extract.isTable };
}

/** The same data, which tell how many more events have passed with every page of them. */
export function countingEvents(extract: Extract, onEvents: (count: number) => void): Extract {
  const counting = async function* <T>(
    pages: AsyncIterable<readonly T[]>,
  ): AsyncGenerator<readonly T[]> {
    for await (const page of pages) {
      yield page;
      onEvents(page.length);
    }
  };
  return {
    ...extract,
    asKnown: () => counting(extract.asKnown()),
    asWritten: () => counting(extract.asWritten()),
  };
}

function headerOfPart(
  header: DatasetHeader,
  used: UsedIds,
  { span }: ExtractQuery,
  { said, lang, known }: PartOfDataset,
): DatasetHeader {
  const among = (ids: readonly string[]): ((one: { readonly id: string }) => boolean) => {
    const set = new Set(ids);
    return ({ id }) => set.has(id);
  };
  const { description, knownOn, opensOn, ...rest } = header as Dataset;
  const { format, id, title, licence, version, languages, anchor, ...others } = rest;
  const day = known === null ? knownOn : known === 'all' ? undefined : known;
  return {
    ...{ format, id, title },
    description: withWords(description, said, lang, header.languages),
    ...(licence !== undefined && { licence }),
    ...(version !== undefined && { version }),
    languages,
    ...(anchor !== undefined && { anchor }),
    ...(day !== undefined && { knownOn: day }),
    ...(opensOn !== undefined && span === null && { opensOn }),
    ...others,
    sources: header.sources.filter(among(used.sources)),
    actors: header.actors.filter(among(used.actors)),
    topics: header.topics.filter(among(used.topics)),
  };
}

function withWords(
  text: Text | undefined,
  said: string,
  lang: string,
  languages: readonly string[],
): Text {
  if (text === undefined) return lang === languages[0] ? said : { [lang]: said };
  if (typeof text === 'string') {
    const first = languages[0] ?? lang;
    return first === lang ? `${text} ${said}` : { [first]: text, [lang]: said };
  }
  const before = text[lang];
  return { ...text, [lang]: before === undefined ? said : `${before} ${said}` };
}

/** Counts the events that a query chooses, as the page does. */
async function countExtract(engine: Engine, query: ExtractQuery): Promise<number> {
  const answer = await engine.ask({
    ...query,
    density: [],
    eventLimit: 0,
    around: null,
    bins: null,
    dyads: { limit: 0, among: null },
  });
  return answer.inSpan;
}
