import { FACETS, sortValues } from '../engine/contract/facets.ts';
import type { Facet } from '../engine/contract/facets.ts';
import { NO_FILTER, withValues, pairOf } from '../engine/contract/question.ts';
import { isUntraced } from '../model/evidence.ts';
import type { Filter } from '../engine/contract/question.ts';
import { parseDay } from '../time/edtf.ts';
import { chosenNames, nameOfValue } from './facets.ts';
import type { Labeller } from './labeller.ts';
import type { View } from '../view/view.ts';

/** One thing the reader asked for, in words, and the view without it. */
export interface Chip {
  readonly key: string;
  readonly label: string;
  /** Language of the label where it is not the reader's. */
  readonly lang?: string;
  readonly without: View;
}

/** Every filter in use, in the order of the filter rail. */
export function chipsOf(view: View, labeller: Labeller): Chip[] {
  const { filter } = view;
  const { locale } = labeller;
  const less = (change: Partial<Filter>): View => ({ ...view, filter: { ...filter, ...change } });
  const chips: Chip[] = [];
  if (filter.words !== '') {
    chips.push({
      key: 'words',
      label: locale.t('chip.words', { words: filter.words }),
      without: less({ words: '' }),
    });
  }
  chips.push(...FACETS.flatMap((facet) => facetChips(facet, view, labeller)));
  if (filter.disputed) {
    chips.push({
      key: 'disputed',
      label: locale.t('filter.disputed'),
      without: less({ disputed: false }),
    });
  }
  if (filter.leastSources > 1) {
    const isMost = isUntraced(labeller.catalogue.sources);
    const label = locale.t(isMost ? 'chip.least-sources-most' : 'chip.least-sources', {
      count: filter.leastSources,
    });
    chips.push({ key: 'least', label, without: less({ leastSources: 0 }) });
  }
  if (filter.certain) {
    const label = locale.t('filter.certain');
    chips.push({ key: 'certain', label, without: less({ certain: false }) });
  }
  if (view.span !== null) {
    chips.push({
      key: 'span',
      label: locale.t('chip.span', { span: locale.span(view.span) }),
      without: { ...view, span: null },
    });
  }
  return [...chips, ...knownChip(view, labeller)];
}

/** One chip for each value, or one for all actors that have to be there together. */
function facetChips(facet: Facet, view: View, labeller: Labeller): Chip[] {
  const { filter } = view;
  const less = (values: readonly string[]): View => ({
    ...view,
    filter: withValues(filter, facet, values),
  });
  if (facet === 'actors' && filter.allActors && filter.actors.length > 1) {
    const names = labeller.locale.list(chosenNames(facet, filter, labeller));
    const label = labeller.locale.t(pairOf(filter) ? 'chip.pair' : 'chip.all-of', { names });
    return [{ key: 'together', label, without: less([]) }];
  }
  const chosen: readonly string[] = filter[facet];
  return sortValues(facet, chosen).map((value) => {
    const { text, lang } = nameOfValue(facet, value, labeller);
    const without = less(chosen.filter((other) => other !== value));
    return { key: `${facet} ${value}`, label: text, lang, without };
  });
}

function knownChip(view: View, { locale }: Labeller): Chip[] {
  if (view.known === null) return [];
  const day = parseDay(view.known);
  const label =
    view.known === 'all' || day === undefined
      ? locale.t('filter.known.all')
      : locale.t('chip.known', { date: locale.day(day.start) });
  return [{ key: 'known', label, without: { ...view, known: null } }];
}

/** The view with nothing filtered: no facets, no words, no span, the dataset's own known-on day. */
export function withoutFilters(view: View): View {
  return { ...view, filter: NO_FILTER, span: null, known: null };
}
