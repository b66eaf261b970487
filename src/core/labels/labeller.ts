import type { AnsweredEvent } from '../engine/contract/answer.ts';
import type { Locale } from '../i18n/locale.ts';
import type { MessageKey } from '../i18n/en/words/catalogues.ts';
import type { EventType } from '../model/event-type.ts';
import { directionOf, findText } from '../model/text.ts';
import type { FoundText, Text } from '../model/text.ts';
import type { Words } from './words.ts';
import { statusKey } from './known-words.ts';
import type { Catalogue } from './catalogue.ts';

/** A dataset's words in the reader's language. */
export interface Labeller {
  readonly locale: Locale;
  readonly catalogue: Catalogue;
  text(text: Text | undefined): FoundText;
  words(text: Text | undefined): Words;
  actor(id: string): FoundText;
  /** For where there is little room: the short name that the dataset gives, else the last word of a person's name, else the name. */
  shortActor(id: string): FoundText;
  topic(id: string): FoundText;
  source(id: string): FoundText;
  type(type: EventType): string;
  /** "Title. 10 April 2025. A, B. Planned. Sources disagree." */
  describe(event: AnsweredEvent): string;
}

export function buildLabeller(catalogue: Catalogue, locale: Locale): Labeller {
  const { languages } = catalogue.dataset;
  const text = (given: Text | undefined): FoundText => {
    const found = findText(given, locale.lang, languages);
    return { ...found, text: locale.ownDigits(found.text, found.lang) };
  };
  const named = (id: string, name: Text | undefined): FoundText => {
    const found = text(name);
    return found.text === '' ? { text: id, lang: locale.lang, fallback: false } : found;
  };
  const actor = (id: string): FoundText => named(id, catalogue.actors.get(id)?.name);
  const shortActor = (id: string): FoundText => {
    const { short, kind } = catalogue.actors.get(id) ?? {};
    const name = actor(id);
    const given = text(short);
    if (given.text !== '' && (!given.fallback || given.lang === name.lang)) return given;
    return kind === 'person' ? { ...name, text: lastNameIn(name.text) } : name;
  };
  return {
    locale,
    catalogue,
    text,
    actor,
    shortActor,
    words: (given) => {
      const { text: words, lang } = text(given);
      return { text: words, lang, direction: directionOf(lang) };
    },
    topic: (id) => named(id, catalogue.topics.get(id)?.name),
    source: (id) => named(id, catalogue.sources.get(id)?.title),
    type: (type) => locale.t(`type.${type}`),
    describe: (event) => {
      const said = locale.t('event.described', {
        title: text(event.title).text || locale.t('event.anonymous'),
        date: locale.date(event.date),
        actors: locale.list(event.participants.map((one) => actor(one.actor).text)),
        status: locale.t(statusKey(event.status, event.unreported)),
      });
      return event.disputed ? `${said} ${locale.t('event.disputed')}` : said;
    },
  };
}

/** The last word of a name; the whole where that is a number or an abbreviation, as in "Elizabeth II". */
function lastNameIn(name: string): string {
  const last = name.trim().split(/\s+/).at(-1) ?? name;
  return /^[IVX]+$|\.$/.test(last) ? name : last;
}

/** Letters of the Arabic script look smaller at the same size, so they are set this much larger. */
export function textScaleOf(lang: string): number {
  return directionOf(lang) === 'rtl' ? 1.08 : 1;
}

/** The message of a lane kind, a facet … whose key is made of a prefix and a value. */
export function keyOf<P extends string, V extends string>(
  prefix: P,
  value: V,
): Extract<MessageKey, `${P}.${V}`> {
  return `${prefix}.${value}` as Extract<MessageKey, `${P}.${V}`>;
}
