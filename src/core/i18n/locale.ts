import type { EdtfDate } from '../time/edtf.ts';
import type { Span } from '../time/span.ts';
import type { TickUnit } from '../time/ticks.ts';
import { formatDate } from './dates/words.ts';
import type { Message, MessageKey } from './en/first.ts';
import type { HijriLine } from './hijri-line.ts';
import type { FirstWords, LateWords } from './language-words.ts';
import { formatMessage, isolate } from './message.ts';
import { buildNumbers } from './dates/numbers.ts';
import type { CalendarName, Digits, DigitWriter } from './dates/numerals.ts';
import { formatSpan } from './span-words.ts';

export type { TickUnit } from '../time/ticks.ts';

/** What a reader is spoken to in. */
export interface LocaleOptions {
  readonly lang: 'en' | 'ar' | 'ru';
  readonly digits: Digits;
  readonly calendar: CalendarName;
}

/** A language of the interface, with the words and formats that belong to it. Pure: no DOM, no clock. */
export interface Locale extends LocaleOptions {
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
  /** An ISO 8601 duration of the dataset (with its >, ~ …) in words: "more than 6 hours"; as it is where it is none, or the words are not there yet. */
  duration(duration: string): string;
  /** "a, b and c" */
  list(items: readonly string[]): string;
  /** "a, b or c" */
  either(items: readonly string[]): string;
  /** A tick of the time axis. */
  tick(ms: number, unit: TickUnit): string;
  /** The line of another calendar under the axis, where one is asked for. */
  readonly hijri: HijriLine | undefined;
  /** A time of day from an instant, UTC: "14:00", "14:00:30". */
  clock(ms: number): string;
  /** A text of a dataset with the reader's digits, where it is in Arabic; codes keep theirs. */
  ownDigits(text: string, lang: string): string;
}

/** What not every reader needs of a language. */
interface LateParts {
  readonly late?: LateWords | undefined;
  readonly writer?: DigitWriter | undefined;
  readonly hijri?: HijriLine | undefined;
}

/** The locale of a language from its catalogue, the words that come late where they are there, and the grammar of its dates. */
function buildLocale(
  { lang, digits, calendar }: LocaleOptions,
  { catalogue, grammar }: FirstWords,
  { late, writer, hijri }: LateParts = {},
): Locale {
  const words: Readonly<Partial<Record<MessageKey, Message>>> = {
    ...catalogue,
    ...late?.catalogue,
  };
  const { number, tone } = buildNumbers(lang, writer);
  const plurals = new Intl.PluralRules(lang);
  const dir = lang === 'ar' ? 'rtl' : 'ltr';
  const written = (text: string): string => writer?.digits(text) ?? text;
  return {
    lang,
    digits,
    calendar,
    dir,
    isWhole: late !== undefined,
    t: (key, params = {}) =>
      formatMessage(words[key] ?? key, params, { dir, writer, number, plurals }),
    number,
    tone,
    date: (date) => written(formatDate(date, grammar)),
    day: (ms) => written(grammar.day(ms)),
    span: (span) => written(formatSpan(span, grammar)),
    duration: (text) => late?.duration(text, number) ?? text,
    list: (items) => grammar.and(items.map((one) => isolate(one, dir))),
    either: (items) => grammar.or(items.map((one) => isolate(one, dir))),
    tick: (ms, unit) => written(grammar.tick(ms, unit)),
    hijri: hijri && { ...hijri, tick: (tick) => written(hijri.tick(tick)) },
    clock: (ms) => written(new Date(ms).toISOString().slice(11, 19).replace(/:00$/, '')),
    ownDigits: (text, textLang) => (textLang === 'ar' ? (writer?.words(text) ?? text) : text),
  };
}

/** Whether two are one language with the same digits and calendar. */
export function isSameLocale(a: LocaleOptions, b: LocaleOptions): boolean {
  return a.lang === b.lang && a.digits === b.digits && a.calendar === b.calendar;
}

/** A language with all its words, unless only those of the first picture are wanted; fetched when asked for. */
export async function loadLocale(
  speech: LocaleOptions | Locale['lang'],
  words: 'whole' | 'first' = 'whole',
): Promise<Locale> {
  const wish =
    typeof speech === 'string'
      ? ({ lang: speech, digits: 'latn', calendar: 'gregory' } as const)
      : speech;
  const { lang, calendar } = wish;
  const [first, late, hijri, numerals] = await Promise.all([
    loadFirst(lang),
    words === 'whole' ? loadLate(lang) : undefined,
    calendar === 'hijri' ? import('./hijri-line.ts') : undefined,
    wish.digits === 'arab' ? import('./arabic-indic.ts') : undefined,
  ]);
  return buildLocale(wish, first, {
    late,
    hijri: hijri?.hijriLine(lang),
    writer: numerals?.arabicIndic(lang === 'ar' ? 'rtl' : 'ltr'),
  });
}

async function loadFirst(lang: Locale['lang']): Promise<FirstWords> {
  switch (lang) {
    case 'en':
      return (await import('./en/first-words.ts')).first;
    case 'ar':
      return (await import('./ar/first-words.ts')).first;
    case 'ru':
      return (await import('./ru/first-words.ts')).first;
  }
}

async function loadLate(lang: Locale['lang']): Promise<LateWords> {
  switch (lang) {
    case 'en':
      return (await import('./en/whole.ts')).whole;
    case 'ar':
      return (await import('./ar/whole.ts')).whole;
    case 'ru':
      return (await import('./ru/whole.ts')).whole;
  }
}
