import type { Engine, ExtractKinds } from '../engine/contract/engine.ts';
import { NO_FILTER } from '../engine/contract/question.ts';
import type { ExtractQuery } from '../engine/contract/question.ts';
import type { Dataset, DatasetHeader } from '../model/dataset.ts';
import type { Page, Extract, UsedIds } from '../model/extract.ts';
import type { Text } from '../model/text.ts';
import type { Span } from '../time/span.ts';
import { questionOf } from './ask.ts';
import type { Catalogue } from '../labels/catalogue.ts';
import type { OpenDataset } from './session.ts';
import type { View } from '../view/view.ts';

/** What is taken away: the events that the page counts, or all there are. */
export const EXTRACT_SCOPES = ['filtered', 'all'] as const;
export type ExtractScope = (typeof EXTRACT_SCOPES)[number];

const EVERYTHING: ExtractQuery = { filter: NO_FILTER, span: null, knownBefore: null };

/** The wish for exactly the events that a view counts, or for all. */
export function buildExtractQuery(
  scope: ExtractScope,
  view: View,
  catalogue: Catalogue,
  limits: Span,
): ExtractQuery {
  if (scope === 'all') return EVERYTHING;
  const { filter, span, knownBefore } = questionOf(view, catalogue, limits, 0);
  return { filter, span, knownBefore };
}

/** Of a part of a dataset: what is said of it, and in which language; the known-on day it was taken at. */
export interface PartOfDataset {
  readonly said: string;
  readonly lang: string;
  readonly known: View['known'];
}

/**
 * Events on their way out of an open dataset, page by page.
 * @param part what is to be said of the events where they are not the whole; the header then keeps only what
 * they refer to
 */
export async function extractDataset(
  { header, engine }: OpenDataset,
  wish: ExtractQuery,
  part?: PartOfDataset,
): Promise<Extract> {
  const used = await engine.used(wish);
  const kept = part ? headerOfPart(header, used, wish, part) : header;
  const all = async function* <K extends keyof ExtractKinds>(
    kind: K,
  ): AsyncGenerator<readonly ExtractKinds[K][]> {
    for (let from: number | null = 0; from !== null;) {
      const page: Page<ExtractKinds[K]> = await engine.take(kind, wish, from);
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
    told: () => all('told'),
    own: () => all('own'),
    actors: () => all('actors'),
    pairs: () => all('pairs'),
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

/** How many events a wish chooses, as the page counts them. */
export async function countExtract(engine: Engine, wish: ExtractQuery): Promise<number> {
  const answer = await engine.ask({
    ...wish,
    density: { columns: 1, span: { start: 0, end: 1 } },
    eventLimit: 0,
    around: null,
    bins: null,
    dyads: { limit: 0, among: null },
  });
  return answer.inSpan;
}
