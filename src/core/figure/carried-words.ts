import type { Locale } from '../i18n/locale.ts';
import type { CarriedData } from '../model/project.ts';

const KILO = 1000;

/** What a figure carries so that it can be opened again, or why it does not, in a sentence or two. */
export function carriedWords(carried: CarriedData, { t }: Locale): string {
  if (!('leftOut' in carried)) {
    const size = Math.ceil(new TextEncoder().encode(carried.text).length / KILO);
    return carried.isPacked ? t('export.carried.packed', { size }) : t('export.carried', { size });
  }
  if (carried.leftOut === 'size') {
    return t('export.carried.not-size', { most: carried.most / KILO / KILO });
  }
  return t('export.carried.not-rows', { rows: carried.rows, most: carried.most });
}
