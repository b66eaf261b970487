import { parseDuration } from '../time/duration.ts';
import type { EdtfDate } from '../time/edtf.ts';
import type { Span } from '../time/span.ts';
import type { TickUnit } from '../time/ticks.ts';
import { formatDate } from './date-words.ts';
import type { DateGrammar } from './date-grammar.ts';
import type { Catalogue, LateCatalogue, Message, MessageKey } from './en.ts';
import { formatMessage } from './message.ts';
import { buildNumbers } from './numbers.ts';
import { formatSpan } from './span-words.ts';

export type { TickUnit } from '../time/ticks.ts';

/** A language of the interface, with the words and formats that belong to it. Pure: no DOM, no clock. */
export interface Locale {
  readonly lang: 'en' | 'ar' | 'ru';
  readonly dir: 'ltr' | 'rtl';
  /** Whether it has the words that come late, too. */
  readonly isWhole: boolean;
  /**
   * The message with its `{holes}` filled; `{count}` (a number) also chooses the plural form. A hole without a
   * value stays visible, and so does a key whose words are not there yet. Numbers are formatted; words of another direction are isolated (U+2068 … U+2069).
   */
  t(key: MessageKey, params?: Readonly<Record<string, string | number>>): string;
  number(value: number): string;
  /** −10 … +10 with its sign (a true minus), at most one decimal. */
  tone(value: number): string;
  /** An EDTF date in words with its uncertainty: "10 April 2025", "some day between 29 March and 6 April 2025". */
  date(date: EdtfDate): string;
  /** A day in words, from an instant inside it: "9 April 2025". */
  day(ms: number): string;
  /** A half-open span in words by days, the end given as its last day: "1 March – 10 April 2025". */
  span(span: Span): string;
  /** An ISO 8601 duration of the dataset (with its >, ~ …) in words: "more than 6 hours"; as it is where it is none. */
  duration(duration: string): string;
  /** "a, b and c" */
  list(items: readonly string[]): string;
  /** "a, b or c" */
  either(items: readonly string[]): string;
  /** A tick of the time axis. */
  tick(ms: number, unit: TickUnit): string;
}

/** The locale of a language from its catalogue, the words that come late where they are there, and the grammar of its dates. */
export function buildLocale(
  lang: Locale['lang'],
  catalogue: Catalogue,
  grammar: DateGrammar,
  late?: LateCatalogue,
): Locale {
  const words: Readonly<Partial<Record<MessageKey, Message>>> = { ...catalogue, ...late };
  const numbers = buildNumbers(lang);
  const plurals = new Intl.PluralRules(lang);
  const dir = lang === 'ar' ? 'rtl' : 'ltr';
  return {
    lang,
    dir,
    isWhole: late !== undefined,
    t: (key, params = {}) =>
      formatMessage(words[key] ?? key, params, { dir, number: numbers.number, plurals }),
    number: numbers.number,
    tone: numbers.tone,
    date: (date) => formatDate(date, grammar),
    day: (ms) => grammar.day(ms),
    span: (span) => formatSpan(span, grammar),
    duration: (text) => {
      const duration = parseDuration(text);
      return duration === undefined ? text : grammar.duration(duration, numbers.number);
    },
    list: (items) => grammar.and(items),
    either: (items) => grammar.or(items),
    tick: (ms, unit) => grammar.tick(ms, unit),
  };
}

/** A language with all its words; each language is loaded only when asked for. */
export async function loadLocale(lang: Locale['lang']): Promise<Locale> {
  const [{ catalogue, grammar }, late] = await Promise.all([loadFirst(lang), loadLate(lang)]);
  return buildLocale(lang, catalogue, grammar, late);
}

/** A language with the words of the first picture alone. */
export async function loadFirstLocale(lang: Locale['lang']): Promise<Locale> {
  const { catalogue, grammar } = await loadFirst(lang);
  return buildLocale(lang, catalogue, grammar);
}

interface FirstWords {
  readonly catalogue: Catalogue;
  readonly grammar: DateGrammar;
}

async function loadFirst(lang: Locale['lang']): Promise<FirstWords> {
  switch (lang) {
    case 'en': {
      const [{ en }, { grammar }] = await Promise.all([import('./en.ts'), import('./dates-en.ts')]);
      return { catalogue: en, grammar };
    }
    case 'ar': {
      const [{ ar }, { grammar }] = await Promise.all([import('./ar.ts'), import('./dates-ar.ts')]);
      return { catalogue: ar, grammar };
    }
    case 'ru': {
      const [{ ru }, { grammar }] = await Promise.all([import('./ru.ts'), import('./dates-ru.ts')]);
      return { catalogue: ru, grammar };
    }
  }
}

async function loadLate(lang: Locale['lang']): Promise<LateCatalogue> {
  switch (lang) {
    case 'en':
      return (await import('./late/en.ts')).lateEn;
    case 'ar':
      return (await import('./late/ar.ts')).lateAr;
    case 'ru':
      return (await import('./late/ru.ts')).lateRu;
  }
}
