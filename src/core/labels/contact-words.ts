import type { ContactForm, Rank } from '../model/contact.ts';
import type { KnownEvent } from '../model/known.ts';
import { levelOf } from '../model/level.ts';
import { parseEdtf } from '../time/edtf.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Labeller } from './labeller.ts';

/** "Meeting · Ministers": how sides dealt with each other, and at which level; empty where nobody says. */
export function formWords(
  { form, level }: { readonly form?: ContactForm; readonly level?: Rank },
  { t }: Locale,
): string {
  const words = form === undefined ? [] : [t(`contact.${form}`)];
  if (level !== undefined) words.push(t(`level.${level}`));
  return words.join(' · ');
}

/** The same of an event as it is known. */
export function contactWords(event: KnownEvent, { locale, catalogue }: Labeller): string {
  const level = levelWithin(event, catalogue.affiliations);
  return formWords({ ...event, ...(level !== undefined && { level }) }, locale);
}

/** The level of an event by its date; undefined where that cannot be read. */
export function levelWithin(
  event: Pick<KnownEvent, 'date' | 'form' | 'participants'>,
  affiliations: Labeller['catalogue']['affiliations'],
): Rank | undefined {
  const within = parseEdtf(event.date)?.bounds;
  return within && levelOf(event, within, affiliations);
}
