import type { Duration } from '../time/duration.ts';
import type { Catalogue, LateCatalogues } from './en/words/catalogues.ts';
import type { DateGrammar } from './dates/grammar.ts';
import type { HijriNames } from './dates/hijri-names.ts';
import type { ShortDates } from './dates/short-words.ts';
import type { Digits } from './dates/numerals.ts';

import type { NameLists } from './lists/name-lists.ts';

/** What the folder of a language holds, fetched as one. */
export interface Language {
  readonly words: Catalogue<'page'>;
  readonly grammar: DateGrammar;
  readonly shortDates: ShortDates;
  readonly hijri: HijriNames;
  readonly nameLists: NameLists;
  /** @param number puts a number into words */
  formatDuration(duration: Duration, number: (value: number) => string): string;
}

interface LanguageRow {
  /** What its speakers call it. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /** What a table without a name is called. */
  readonly unnamed: string;
  /** Digits that its readers know beside the Latin ones. */
  readonly digits?: Digits;
  load(): Promise<Language>;
  readonly late: LateCatalogues;
}

const ROWS = {
  en: {
    name: 'English',
    dir: 'ltr',
    unnamed: 'Table',
    load: () => import('./en/language.ts'),
    late: {
      problems: () => import('./en/words/problems.ts'),
      tables: () => import('./en/words/tables.ts'),
      figures: () => import('./en/words/figures.ts'),
      naming: () => import('./en/words/naming.ts'),
      brief: () => import('./en/words/brief.ts'),
    },
  },
  ar: {
    name: 'العربية',
    dir: 'rtl',
    unnamed: 'جدول',
    digits: 'arab',
    load: () => import('./ar/language.ts'),
    late: {
      problems: () => import('./ar/words/problems.ts'),
      tables: () => import('./ar/words/tables.ts'),
      figures: () => import('./ar/words/figures.ts'),
      naming: () => import('./ar/words/naming.ts'),
      brief: () => import('./ar/words/brief.ts'),
    },
  },
  ru: {
    name: 'Русский',
    dir: 'ltr',
    unnamed: 'Таблица',
    load: () => import('./ru/language.ts'),
    late: {
      problems: () => import('./ru/words/problems.ts'),
      tables: () => import('./ru/words/tables.ts'),
      figures: () => import('./ru/words/figures.ts'),
      naming: () => import('./ru/words/naming.ts'),
      brief: () => import('./ru/words/brief.ts'),
    },
  },
} as const satisfies Readonly<Record<string, LanguageRow>>;

/** The BCP-47 tag of a language of the interface. */
export type Lang = keyof typeof ROWS;

/** The languages of the interface. */
export const LANGUAGES: Readonly<Record<Lang, LanguageRow>> = ROWS;
export const LANGS = Object.keys(ROWS) as readonly Lang[];

/** The language where nothing says which. */
export const DEFAULT_LANG: Lang = 'en';

export const isLang = (tag: string): tag is Lang => Object.hasOwn(ROWS, tag);

/** The script that a language, one of the interface or any other, is mostly written in: ISO 15924, `Arab`. */
export const scriptOf = (tag: string): string | undefined => new Intl.Locale(tag).maximize().script;

/** Whether the readers of a language, one of the interface or any other, know such digits as their own. */
export function hasOwnDigits(tag: string, digits: Digits): boolean {
  return isLang(tag) && LANGUAGES[tag].digits === digits;
}
