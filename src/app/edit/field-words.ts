import { MODE_TONES, type EventType } from '../../core/model/event-type.ts';
import type { FieldSpec } from '../../core/edit/schema-fields.ts';
import type { EditSpeech } from '../../core/i18n/edit-words.ts';
import type { Locale } from '../../core/i18n/locale.ts';
import type { MessageKey } from '../../core/i18n/en/words/catalogues.ts';

/** What a field is called; by its name in the file where there is no better. */
export function fieldLabel({ name }: Pick<FieldSpec, 'name'>, speech: EditSpeech): string {
  return speech.find(`label.${name}`) || name;
}

/** What a field is for; in the schema's own words where the reader's language has none. '' where its label says it all. */
export function fieldHelp(
  { name, description }: FieldSpec,
  speech: EditSpeech,
  isEvent: boolean,
): string {
  // A title, a date or a status of something else is no event's.
  if (!isEvent && ['title', 'date', 'status', 'place', 'topics'].includes(name)) return '';
  const help = speech.find(`help.${name}`);
  return help || (speech.find(`label.${name}`) ? '' : description);
}

/** What a choice is called. */
export function optionWords(
  field: string,
  option: string,
  speech: EditSpeech,
  locale: Locale,
): string {
  const groups: Readonly<Record<string, string>> = {
    ...{ eventType: 'type', status: 'status', role: 'role', relation: 'relation' },
    ...{ quadClass: 'quad', mode: 'mode', form: 'contact', rank: 'level' },
  };
  const group = groups[field];
  if (group !== undefined) return locale.t(`${group}.${option}` as MessageKey);
  return speech.find(`${field}.${option}`) || option;
}

/** What may be chosen, with its words. @param eventType whose modes they are, where they are modes */
export function choiceOptions(
  { name, options = [] }: FieldSpec,
  eventType: string,
  speech: EditSpeech,
  locale: Locale,
): readonly (readonly [option: string, words: string])[] {
  if (name !== 'mode') {
    return options.map((option) => [option, optionWords(name, option, speech, locale)]);
  }
  const modes = Object.hasOwn(MODE_TONES, eventType) ? MODE_TONES[eventType as EventType] : {};
  return Object.keys(modes).map((mode) => [
    mode,
    optionWords('mode', `${eventType}.${mode}`, speech, locale),
  ]);
}

/** What a language is called in the reader's own. */
export function languageName(tag: string, lang: string): string {
  try {
    return new Intl.DisplayNames([lang], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
