import type { Duration } from '../time/duration.ts';
import type { DateGrammar } from './dates/grammar.ts';
import type { Catalogue } from './message.ts';

/** What the folder of a language holds, fetched as one. */
export interface Language {
  readonly words: Catalogue;
  readonly grammar: DateGrammar;
  /** @param number puts a number into words */
  formatDuration(duration: Duration, number: (value: number) => string): string;
}

interface LanguageRow {
  /** What its speakers call it. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  load(): Promise<Language>;
}

/** The languages of the interface by BCP-47 tag; the first is spoken where nothing says which. */
export const LANGUAGES = {
  en: { name: 'English', dir: 'ltr', load: () => import('./en/language.ts') },
  ar: { name: 'العربية', dir: 'rtl', load: () => import('./ar/language.ts') },
  ru: { name: 'Русский', dir: 'ltr', load: () => import('./ru/language.ts') },
} as const satisfies Readonly<Record<string, LanguageRow>>;

export type Lang = keyof typeof LANGUAGES;
