import { parseDuration } from '../time/duration.ts';
import type { EdtfDate } from '../time/edtf.ts';
import type { Span } from '../time/span.ts';
import type { TickUnit } from '../time/ticks.ts';
import { LATE_CATALOGUES } from './en/words/catalogues.ts';
import type { LateCatalogueName, MessageKey } from './en/words/catalogues.ts';
import type { DateGrammar } from './dates/grammar.ts';
import { formatShortDate } from './dates/short-words.ts';
import { formatDate } from './dates/words.ts';
import type { HijriLine } from './hijri-line.ts';
import { hasOwnDigits, LANGUAGES } from './languages.ts';
import type { Lang, Language } from './languages.ts';
import { formatMessage, isolate } from './message.ts';
import type { Message } from './en/words/message.ts';
import { separateNames } from './lists/name-lists.ts';
import { buildNumbers } from './dates/numbers.ts';
import type { CalendarName, Digits, DigitWriter } from './dates/numerals.ts';
import { formatSpan } from './span-words.ts';

export type { TickUnit } from '../time/ticks.ts';

/** What a reader is spoken to in. */
export interface LocaleOptions {
  readonly lang: Lang;
  readonly digits: Digits;
  readonly calendar: CalendarName;
}

/** Fetches what `load` imports; another way where the plain one can be remembered as failed. */
export type Fetch = <Part>(load: () => Promise<Part>) => Promise<Part>;

/** A language of the interface, with the words and formats that belong to it. No DOM, no clock. */
export interface Locale extends LocaleOptions {
  readonly dir: 'ltr' | 'rtl';
  /** Which words it was asked to learn beside those of the page. */
  readonly learnt: readonly LateCatalogueName[];
  /** Fetches words that it has not yet; `t` says them from then on. Rejects where they do not come. */
  learn(names: readonly LateCatalogueName[], fetch?: Fetch): Promise<void>;
  /**
   * The message with its `{holes}` filled; `{count}` (a number) also chooses the plural form.
   * A hole without a value stays visible; of words that are not learnt, their key. Numbers are formatted; words of another direction are isolated
   * (U+2068 … U+2069).
   */
  t(key: MessageKey, params?: Readonly<Record<string, string | number>>): string;
  /** The same with a message of a catalogue that not every reader fetches. */
  say(message: Message, params?: Readonly<Record<string, string | number>>): string;
  number(value: number): string;
  /** −10 … +10 with its sign (a true minus), at most one decimal; null: that none is specified. */
  tone(value: number | null): string;
  /** An EDTF date in words with its uncertainty: "10 April 2025", "some day between 29 March and 6 April 2025". */
  date(date: EdtfDate): string;
  /**
   * An EDTF date in few words, by days at the finest: "9 Apr", "by 9 Apr", "8 or 9 Apr", "c. 2014 – 2025", "11, 23, 25 Mar".
   * A space that no line may break at is one (U+00A0).
   * @param withYear false where its year is said beside it; of a date that runs over several years they are said all the same
   */
  shortDate(date: EdtfDate, withYear: boolean): string;
  /** A day in words, from an instant inside it: "9 April 2025". */
  day(ms: number): string;
  /** A half-open span in words by days, the end given as its last day: "1 March – 10 April 2025". */
  span(span: Span): string;
  /** An ISO 8601 duration of the dataset (with its >, ~ …) in words: "more than 6 hours"; as it is where it is none. */
  duration(duration: string): string;
  /** "a, b and c"; "a; b and c; d" where one of them is compound. */
  list(items: readonly string[]): string;
  /** "a, b or c"; "a; b and c; or d" where one of them is compound. */
  either(items: readonly string[]): string;
  /** Between names in few words, where there is no room for an "and": "a, b". */
  readonly comma: string;
  /** A tick of the time axis. */
  tick(ms: number, unit: TickUnit): string;
  /** The line of another calendar under the axis, where one is asked for. */
  readonly hijri: HijriLine | undefined;
  /** A time of day from an instant, UTC: "14:00", "14:00:30". */
  clock(ms: number): string;
  /** A text of a dataset with the reader's digits, where it is in a language that has them; codes keep theirs. */
  ownDigits(text: string, lang: string): string;
}

/** What not every reader needs of a language. */
interface LateParts {
  readonly writer?: DigitWriter | undefined;
  readonly hijri?: HijriLine | undefined;
}

/** The locale of a language from its words and its grammar. */
function buildLocale(
  { lang, digits, calendar }: LocaleOptions,
  { words, grammar, shortDates, nameLists, formatDuration }: Language,
  { writer, hijri }: LateParts,
): Locale {
  const { dir, late } = LANGUAGES[lang];
  const { number, tone } = buildNumbers(lang, dir, writer);
  const plurals = new Intl.PluralRules(lang);
  const written = (text: string): string => writer?.digits(text) ?? text;
  const join = (
    items: readonly string[],
    kind: 'all' | 'any',
    plain: DateGrammar['and'],
  ): string => {
    const names = items.map((one) => isolate(one, dir));
    return separateNames(names, nameLists, kind) ?? plain(names);
  };
  const known: Partial<Record<MessageKey, Message>> = { ...words };
  const asked = new Map<LateCatalogueName, Promise<void>>();
  const fetchWords = async (name: LateCatalogueName, fetch: Fetch): Promise<void> => {
    try {
      Object.assign(known, (await fetch<{ readonly words: object }>(late[name])).words);
    } catch (error) {
      asked.delete(name);
      throw error;
    }
  };
  const say: Locale['say'] = (message, params = {}) =>
    formatMessage(message, params, { dir, writer, number, plurals });
  const t: Locale['t'] = (key, params) => say(known[key] ?? key, params);
  return {
    lang,
    digits,
    calendar,
    dir,
    get learnt() {
      return [...asked.keys()];
    },
    learn: async (names, fetch = (load) => load()) => {
      for (const name of names) if (!asked.has(name)) asked.set(name, fetchWords(name, fetch));
      await Promise.all(names.map(async (name) => asked.get(name)));
    },
    t,
    say,
    number,
    tone: (value) => (value === null ? t('tone.unspecified') : tone(value)),
    date: (date) => written(formatDate(date, grammar)),
    shortDate: (date, withYear) => written(formatShortDate(date, shortDates, withYear)),
    day: (ms) => written(grammar.day(ms)),
    span: (span) => written(formatSpan(span, grammar)),
    duration: (text) => {
      const duration = parseDuration(text);
      return duration === undefined ? text : formatDuration(duration, number);
    },
    list: (items) => join(items, 'all', grammar.and),
    either: (items) => join(items, 'any', grammar.or),
    comma: nameLists.comma,
    tick: (ms, unit) => written(grammar.tick(ms, unit)),
    hijri: hijri && { ...hijri, tick: (tick) => written(hijri.tick(tick)) },
    clock: (ms) => written(new Date(ms).toISOString().slice(11, 19).replace(/:00$/, '')),
    ownDigits: (text, textLang) =>
      hasOwnDigits(textLang, digits) ? (writer?.words(text) ?? text) : text,
  };
}

/** Whether two are one language with the same digits and calendar. */
export function isSameLocale(a: LocaleOptions, b: LocaleOptions): boolean {
  return a.lang === b.lang && a.digits === b.digits && a.calendar === b.calendar;
}

/**
 * A language with its words, fetched when asked for.
 * @param names the words it should have beside those of the page
 */
export async function loadLocale(
  speech: LocaleOptions | Lang,
  names: readonly LateCatalogueName[] = LATE_CATALOGUES,
): Promise<Locale> {
  const options =
    typeof speech === 'string'
      ? ({ lang: speech, digits: 'latn', calendar: 'gregory' } as const)
      : speech;
  const { lang, digits, calendar } = options;
  const { dir, load } = LANGUAGES[lang];
  const [language, hijri, numerals] = await Promise.all([
    load(),
    calendar === 'hijri' ? import('./hijri-line.ts') : undefined,
    digits === 'arab' ? import('./arabic-indic.ts') : undefined,
  ]);
  const locale = buildLocale(options, language, {
    hijri: hijri?.hijriLine(language.hijri),
    writer: numerals?.arabicIndic(dir),
  });
  await locale.learn(names);
  return locale;
}

/**
 * The locale that takes the place of another, with all the words which that one has learnt, before and meanwhile.
 * @param present the one in whose place it comes; undefined for the first
 */
export async function succeedLocale(
  options: LocaleOptions,
  present: () => Locale | undefined,
): Promise<Locale> {
  const locale = await loadLocale(options, present()?.learnt ?? []);
  await locale.learn(present()?.learnt ?? []);
  return locale;
}
