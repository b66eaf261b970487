import type { Locale } from '../../core/i18n/locale.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** The time of day where the reader is; with its day where that is not today. @param now ms UTC */
export function clockWords(ms: number, locale: Locale, now: number = Date.now()): string {
  const local = (one: number): number => one - new Date(one).getTimezoneOffset() * MINUTE_MS;
  const clock = locale.clock(Math.floor(local(ms) / MINUTE_MS) * MINUTE_MS);
  const isToday = Math.floor(local(ms) / DAY_MS) === Math.floor(local(now) / DAY_MS);
  return isToday ? clock : `${locale.day(local(ms))}${locale.comma}${clock}`;
}
