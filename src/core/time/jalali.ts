import { DAY_MS } from './span.ts';

/** 21 March 622, in days since 1970: what the formula below counts from, so that it is right from 1206 to 1497. */
const EPOCH_DAY = Date.UTC(622, 2, 21) / DAY_MS;

/**
 * Midnight UTC that begins a month of the Solar Hijri calendar of Iran; months beyond 0 (Farvardin) … 11 run into
 * other years. Eight years of 33 are leap years, which is what was observed from 1206 to 1497 (1827 to 2118);
 * outside it may be a day off.
 */
export function jalaliMonthStart(year: number, month = 0): number {
  const ownYear = year + Math.floor(month / 12);
  const ownMonth = ((month % 12) + 12) % 12;
  const leaps = Math.floor((8 * ownYear + 21) / 33);
  const before = ownMonth <= 6 ? ownMonth * 31 : 186 + (ownMonth - 6) * 30;
  return (EPOCH_DAY + 365 * (ownYear - 1) + leaps + before) * DAY_MS;
}
