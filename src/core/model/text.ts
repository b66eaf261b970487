/** A BCP-47 language tag: `ar`, `en`, `ru`, `sr-Latn` … */
export type LanguageTag = string;

/** Words in one language (the dataset's first), or in several by language tag. Never markup. */
export type Text = string | Readonly<Record<LanguageTag, string>>;

/** Words found for a reader, and the language they turned out to be in. */
export interface FoundText {
  readonly text: string;
  readonly lang: LanguageTag;
  /** True where the reader's own language was missing. */
  readonly fallback: boolean;
}

/**
 * The words of `text` in `lang`, or else in the first of `languages` that has them, or else in any.
 * @param languages the dataset's languages, most trusted first; a bare string is taken to be in the first.
 */
export function findText(
  text: Text | undefined,
  lang: LanguageTag,
  languages: readonly LanguageTag[],
): FoundText {
  if (text === undefined) return { text: '', lang, fallback: false };
  if (typeof text === 'string') {
    const own = languages[0] ?? lang;
    return { text, lang: own, fallback: own !== lang };
  }
  for (const tag of [lang, ...languages, ...Object.keys(text)]) {
    const words = Object.hasOwn(text, tag) ? text[tag] : undefined;
    if (words !== undefined && words !== '')
      return { text: words, lang: tag, fallback: tag !== lang };
  }
  return { text: '', lang, fallback: false };
}

const RTL_LANGUAGES = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi',
]);
const RTL_SCRIPTS = /-(?:arab|hebr|syrc|thaa|nkoo)(?:-|$)/i;

/** Which way a language is written, by its script where the tag names one. */
export function directionOf(lang: LanguageTag): 'ltr' | 'rtl' {
  if (RTL_SCRIPTS.test(lang)) return 'rtl';
  if (/-[a-z]{4}(?:-|$)/i.test(lang)) return 'ltr';
  return RTL_LANGUAGES.has(lang.split('-')[0]?.toLowerCase() ?? '') ? 'rtl' : 'ltr';
}
