import type { Locale } from '../i18n/locale.ts';
import type { MessageKey } from '../i18n/en/words/catalogues.ts';
import type { Source, Status } from '../model/dataset.ts';
import { isUnreported, reachOf } from '../model/reach.ts';
import { parseEdtf } from '../time/edtf.ts';

/** "As known on 9 April 2025"; of everything, how far the reports reach: "Reports up to 2 December 2025". */
export function sayKnown(
  knownBefore: number | null,
  sources: readonly Source[],
  { t, day }: Pick<Locale, 't' | 'day'>,
): string {
  if (knownBefore !== null) return t('figure.known', { date: day(knownBefore - 1) });
  const reach = reachOf(sources, null);
  return reach === null ? t('figure.known-all') : t('figure.reach', { date: day(reach - 1) });
}

/** The words of a status; what was planned and never reported again has its own. */
export function statusKey(status: Status, isUnreported: boolean): MessageKey {
  return isUnreported ? 'status.unreported' : `status.${status}`;
}

/** The same of an event as it is told. @param reach see `reachOf` */
export function statusKeyOf(
  { status, date }: { readonly status: Status; readonly date: string },
  reach: number | null,
): MessageKey {
  const end = parseEdtf(date)?.bounds.end ?? Infinity;
  return statusKey(status, isUnreported(status, end, reach));
}
