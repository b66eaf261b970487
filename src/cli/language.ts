import type { Locale } from '../core/i18n/locale.ts';

type Lang = Locale['lang'];

export const LANGUAGES: readonly Lang[] = ['en', 'ar', 'ru'];

export function isLanguage(text: string): text is Lang {
  return LANGUAGES.some((lang) => lang === text);
}

/** The language of the messages by the environment (POSIX: LC_ALL before LC_MESSAGES before LANG); else English. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Lang {
  const named = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(
    (value) => value !== undefined && value !== '',
  );
  const lang = named?.split(/[_.@-]/)[0]?.toLowerCase() ?? '';
  return isLanguage(lang) ? lang : 'en';
}
