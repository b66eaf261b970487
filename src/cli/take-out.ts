import { loadLocale } from '../core/i18n/locale.ts';
import type { Locale } from '../core/i18n/locale.ts';
import type { Problem } from '../core/model/problem.ts';
import type { Extract } from '../core/model/extract.ts';
import { askBaseline, limitsOf } from '../core/line/ask.ts';
import { buildCatalogue } from '../core/labels/catalogue.ts';
import { checkIds } from '../core/labels/check-ids.ts';
import type { OpenDataset } from '../core/line/session.ts';
import { buildLabeller } from '../core/labels/labeller.ts';
import { countExtract, extractDataset, buildExtractQuery } from '../core/line/extract.ts';
import { describeExtract } from '../core/line/extract-words.ts';
import { decodeView } from '../core/view/url.ts';
import { DEFAULT_VIEW } from '../core/view/view.ts';

/** Data to be written, and what is to be said of it. */
export interface TakenOut {
  readonly extract: Extract;
  readonly lines: readonly string[];
  readonly locale: Locale;
  readonly knownBefore: number | null;
}

const EVERYTHING = { filter: DEFAULT_VIEW.filter, span: null, knownBefore: null };

/** All that there is. @param count of events; null where nobody knows yet */
export function takeWhole(extract: Extract, count: number | null, locale: Locale): TakenOut {
  const labeller = buildLabeller(buildCatalogue(extract.header()), locale);
  const lines = describeExtract('all', DEFAULT_VIEW, EVERYTHING, count, labeller);
  return { extract, lines, locale, knownBefore: null };
}

/**
 * What a view counts of a dataset, or everything without one.
 * @param query what stands after `?` in an address
 * @returns also what the query has wrong
 */
export async function takeView(
  dataset: OpenDataset,
  query: string | undefined,
  { lang, isLangGiven }: { readonly lang: Locale['lang']; readonly isLangGiven: boolean },
): Promise<{ readonly taken: TakenOut; readonly problems: readonly Problem[] }> {
  const { engine, header } = dataset;
  const catalogue = buildCatalogue(header);
  const asked = decodeView(query ?? '', { lang });
  const { view, problems } = checkIds(asked.view, catalogue.ids, true);
  const limits = limitsOf(await askBaseline(engine, view, catalogue), catalogue);
  const scope = query === undefined ? 'all' : 'filtered';
  const wish = buildExtractQuery(scope, view, catalogue, limits);
  const [locale, count] = await Promise.all([
    loadLocale(query === undefined || isLangGiven ? lang : view.lang),
    countExtract(engine, wish),
  ]);
  const labeller = buildLabeller(catalogue, locale);
  const lines = describeExtract(scope, view, wish, count, labeller);
  const part = { said: lines.join('. '), lang: locale.lang, known: view.known };
  const extract = await extractDataset(dataset, wish, scope === 'all' ? undefined : part);
  return {
    taken: { extract, lines, locale, knownBefore: wish.knownBefore },
    problems: [...asked.problems, ...problems],
  };
}
