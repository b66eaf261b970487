import type { Locale } from '../i18n/locale.ts';
import { MODE_TONES } from '../model/event-type.ts';
import type { EventType } from '../model/event-type.ts';
import { keyOf } from './labeller.ts';

/**
 * "Consultation: visit": the type of an event with its mode, where it has a known one; "Threat of force" where the
 * mode begins with the very word of the type.
 */
export function typeWords(eventType: EventType, mode: string | undefined, locale: Locale): string {
  const type = locale.t(`type.${eventType}`);
  if (mode === undefined || !Object.hasOwn(MODE_TONES[eventType], mode)) return type;
  const words = locale.t(keyOf('mode', `${eventType}.${mode}`));
  const [first = ''] = type.toLocaleLowerCase(locale.lang).split(/\s/u);
  return words.split(/\s/u)[0] === first
    ? words.charAt(0).toLocaleUpperCase(locale.lang) + words.slice(1)
    : `${type}: ${words}`;
}
