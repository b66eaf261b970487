import { DATASET_ELEMENT, DATASET_META } from '../../core/files/site/own-names.ts';
import type { Environment } from './environment.ts';

/** What the address would call a dataset that the page itself carries. */
const CARRIED = 'carried';

/**
 * What a page that was published is about: a dataset beside it, by its id, or one that it carries.
 * @returns nothing where it is about none of its own
 */
export function ownDataset(page: Document): Pick<Environment, 'source' | 'carried'> {
  const text = page.getElementById(DATASET_ELEMENT)?.textContent ?? '';
  if (text !== '') return { source: () => CARRIED, carried: () => text };
  const id = page.querySelector<HTMLMetaElement>(`meta[name="${DATASET_META}"]`)?.content ?? '';
  return id === '' ? {} : { source: () => id };
}
