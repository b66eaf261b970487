import { buildCatalogue } from '../labels/catalogue.ts';
import type { Catalogue } from '../labels/catalogue.ts';
import { checkIds } from '../labels/check-ids.ts';
import type { Problem } from '../model/problem.ts';
import { decodeView } from '../view/url.ts';
import { DEFAULT_VIEW } from '../view/view.ts';
import type { View } from '../view/view.ts';
import { askBaseline } from './ask.ts';
import { buildOpenView } from './open-view.ts';
import type { OpenView } from './open-view.ts';
import type { OpenDataset } from './open-dataset.ts';

/**
 * Opens a view of a dataset.
 * @param asked what stands after `?` in an address, or a view or part of one
 * @param lang where the address names none
 * @returns also a notice for everything in it that is not understood or not there; it is left out
 */
export async function openView(
  dataset: OpenDataset,
  asked: string | Partial<View> = '',
  lang: View['lang'] = DEFAULT_VIEW.lang,
): Promise<{ readonly view: OpenView; readonly problems: readonly Problem[] }> {
  const catalogue = buildCatalogue(dataset.header);
  const read =
    typeof asked === 'string'
      ? decodeView(asked, { lang })
      : { view: { ...DEFAULT_VIEW, lang, ...asked }, problems: [] };
  const { view, problems } = await checkView(dataset, catalogue, read.view);
  const baseline = await askBaseline(dataset.engine, view, catalogue);
  return {
    view: buildOpenView(dataset, catalogue, baseline, view),
    problems: [...read.problems, ...problems],
  };
}

/** Leaves out of a view the ids that its dataset does not have, with a notice for each of them. */
export async function checkView(
  { engine }: OpenDataset,
  catalogue: Catalogue,
  view: View,
): Promise<ReturnType<typeof checkIds>> {
  const { event } = view;
  const hasEvent = event === null || (await engine.event(event, null)) !== undefined;
  return checkIds(view, catalogue.ids, hasEvent);
}
