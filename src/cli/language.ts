import { DEFAULT_LANG, isLang, LANGS } from '../core/i18n/languages.ts';
import type { Lang } from '../core/i18n/languages.ts';

/** "en, ar or ru" */
export const LANG_LIST = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(LANGS);

/** The language of the messages by the environment (POSIX: LC_ALL before LC_MESSAGES before LANG); else the default one. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Lang {
  const named = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(
    (value) => value !== undefined && value !== '',
  );
  const lang = named?.split(/[_.@-]/)[0]?.toLowerCase() ?? '';
  return isLang(lang) ? lang : DEFAULT_LANG;
}
