import type { Locale } from '../i18n/locale.ts';
import type { CarriedData } from '../model/project.ts';

const KILO = 1000;

/** What a figure of so many pages carries so that it can be opened again, or why it does not, in a few sentences. */
export function carriedWords(carried: CarriedData, pages: number, { t }: Locale): string {
  if (!('leftOut' in carried)) {
    const size = Math.ceil(new TextEncoder().encode(carried.text).length / KILO);
    const said = t(carried.isPacked ? 'export.carried.packed' : 'export.carried', { size });
    return pages > 1 ? `${said} ${t('export.carried.first')}` : said;
  }
  if (carried.leftOut === 'size') {
    return t('export.carried.not-size', { most: carried.most / KILO / KILO });
  }
  return t('export.carried.not-rows', { rows: carried.rows, most: carried.most });
}
