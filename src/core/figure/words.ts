import type { Answer } from '../engine/contract/answer.ts';
import { FACETS } from '../engine/contract/facets.ts';
import { NO_FILTER, pairOf } from '../engine/contract/question.ts';
import { hasOwnDigits } from '../i18n/languages.ts';
import { chipsOf } from '../labels/chips.ts';
import { chosenNames } from '../labels/facets.ts';
import { sayKnown } from '../labels/known-words.ts';
import { withoutAir } from '../time/span.ts';
import type { FigureRequest } from './request.ts';
import type { Labeller } from '../labels/labeller.ts';
import type { View } from '../view/view.ts';

/** The words around the pictures of a figure. */
export interface FigureWords {
  readonly title: string;
  readonly subtitle: string;
  /** What is shown and what is not, as known when, by whom it is said, and of which version. */
  readonly caption: readonly string[];
}

/** More would fill the figure; the rest is counted. */
const MOST_SOURCES = 12;
const BETWEEN = ' · ';

export function figureWords(request: FigureRequest): FigureWords {
  const { labeller, own } = request;
  const { locale, catalogue } = labeller;
  const given = labeller.text(catalogue.dataset.title).text || locale.t('dataset.untitled');
  return {
    title: own.title || given,
    subtitle: own.subtitle || subtitleOf(request),
    caption: captionOf(request, own.title !== '' && own.title !== given ? given : ''),
  };
}

function subtitleOf({ answer, labeller: { locale }, span }: FigureRequest): string {
  const counted = locale.t('count.events', {
    matched: answer.inSpan,
    total: answer.total,
    count: answer.total,
  });
  return [
    locale.t('figure.span', { span: locale.span(withoutAir(span, answer.extent)) }),
    counted,
  ].join(BETWEEN);
}

/** @param dataset its title, where the figure has another one; else '' */
function captionOf(request: FigureRequest, dataset: string): string[] {
  const { answer, labeller, view, knownBefore } = request;
  const { hasSources, hasCredit } = request.blocks;
  const { locale, catalogue } = labeller;
  const filters = filtersOf(view, labeller);
  const shown = [
    filters === '' ? locale.t('figure.no-filter') : locale.t('figure.filters', { filters }),
    sayKnown(knownBefore, catalogue.dataset.sources, locale),
    ...unusualOf(request),
  ];
  const sources = hasSources ? sourcesOf(answer, labeller) : '';
  const { version, licence } = catalogue.dataset;
  const made = [
    ...(dataset === '' ? [] : [locale.t('figure.dataset', { title: dataset })]),
    ...(version === undefined ? [] : [locale.t('figure.version', { version })]),
    ...(licence === undefined ? [] : [locale.t('figure.licence', { licence })]),
    ...(hasCredit ? [locale.t('figure.made-undated')] : []),
  ];
  return [
    [...shown, ...made].join(BETWEEN),
    ...(sources === '' ? [] : [locale.t('figure.source', { sources })]),
  ];
}

/**
 * What a reader of the figure's language would not expect: which way time runs (in Arabic either is met with, so
 * it is always said), foreign digits, a second calendar.
 */
function unusualOf({ labeller: { locale }, view, span, part }: FigureRequest): string[] {
  const lines: string[] = [];
  const hasAxis = part !== 'relations';
  if (hasAxis && (view.axis === 'rtl' || locale.dir === 'rtl')) {
    lines.push(locale.t(`figure.axis-${view.axis}`));
  }
  if (locale.digits === 'arab' && !hasOwnDigits(locale.lang, locale.digits))
    lines.push(locale.t('figure.digits-arab'));
  if (hasAxis && locale.hijri) {
    const { start, end } = locale.hijri.ummAlQura;
    const years = { from: locale.tick(start, 'year'), to: locale.tick(end - 1, 'year') };
    const isOfficial = start <= span.start && span.end <= end;
    lines.push(locale.t(isOfficial ? 'figure.hijri' : 'figure.hijri-reckoned', years));
  }
  return lines;
}

/** "actors: A or B; topics: C; Search: d": within a kind any will do, of the kinds each must. */
export function filtersOf(view: View, labeller: Labeller): string {
  const { locale } = labeller;
  const { filter } = view;
  const facets = FACETS.filter((facet) => filter[facet].length > 0).map((facet) => {
    const names = chosenNames(facet, filter, labeller);
    const every = facet === 'actors' && filter.allActors;
    if (every && pairOf(filter)) return locale.t('chip.pair', { names: locale.list(names) });
    return locale.t('figure.filter', {
      kind: locale.t(`facet.${facet}`).toLocaleLowerCase(locale.lang),
      names: every ? locale.list(names) : locale.either(names),
    });
  });
  const { words, disputed, leastSources, certain } = filter;
  const others = { ...NO_FILTER, words, disputed, leastSources, certain };
  const rest = chipsOf({ ...view, filter: others, span: null, known: null }, labeller);
  return [...facets, ...rest.map(({ label }) => label)].join(`${locale.t('figure.filter-end')} `);
}

/** The publishers that the events shown rest on, those with most events first. */
function sourcesOf({ events, facets }: Answer, { locale, catalogue, text }: Labeller): string {
  const weights = new Map<string, number>();
  const add = (id: string, count: number): void => {
    const source = catalogue.sources.get(id);
    const publisher = text(source?.publisher).text || text(source?.title).text;
    if (publisher !== '') weights.set(publisher, (weights.get(publisher) ?? 0) + count);
  };
  for (const event of events) if (event.inSpan) for (const id of event.sources) add(id, 1);
  // Too many events to come one by one: then the counts beside the source filter tell.
  if (events.length === 0)
    for (const [id, n] of Object.entries(facets.sources)) if (n > 0) add(id, n);
  const names = [...weights.keys()].sort(
    (a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  const shown = names.slice(0, MOST_SOURCES);
  const rest = names.length - shown.length;
  if (rest > 0) shown.push(locale.t('figure.more-sources', { count: rest }));
  return locale.list(shown);
}
