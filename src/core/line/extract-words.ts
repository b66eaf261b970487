import type { ExtractQuery } from '../engine/contract/question.ts';
import { filtersOf } from '../figure/words.ts';
import { sayKnown } from '../labels/known-words.ts';
import type { Labeller } from '../labels/labeller.ts';
import type { ExtractScope } from './extract-scope.ts';
import type { View } from '../view/view.ts';

/**
 * What a file of data says of itself in its reader's words, a sentence each: which events, of what period, as
 * known when, under which licence, of which version.
 * @param count how many events there are; null where nobody knows yet
 */
export function describeExtract(
  scope: ExtractScope,
  view: View,
  { span, knownBefore }: ExtractQuery,
  count: number | null,
  labeller: Labeller,
): readonly string[] {
  const { locale, catalogue } = labeller;
  const filters = scope === 'all' ? '' : filtersOf(view, labeller);
  const { licence, version } = catalogue.dataset;
  return [
    filters === '' ? locale.t('figure.no-filter') : locale.t('figure.filters', { filters }),
    ...(span === null ? [] : [locale.t('figure.span', { span: locale.span(span) })]),
    sayKnown(knownBefore, catalogue.dataset.sources, locale),
    ...(count === null ? [] : [locale.t('download.count', { count })]),
    ...(licence === undefined ? [] : [locale.t('figure.licence', { licence })]),
    ...(version === undefined ? [] : [`${locale.t('dataset.version')}: ${version}`]),
  ];
}
