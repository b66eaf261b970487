import { civilDay } from './civil.ts';
import { isoDay } from './iso.ts';

/**
 * The day an instant (ms UTC) lies in, as EDTF: `2025-04-10`, `-0499-03-01`. EDTF has no days in years of
 * more than four digits: there it is the year, `Y-17000`, down to −271,000 and up to 271,000; '' beyond.
 */
export function edtfDay(ms: number): string {
  const { year } = civilDay(ms);
  const beyond = Math.abs(year) > MOST_YEARS || Number.isNaN(year);
  if (beyond) return '';
  return hasDays(year) ? isoDay(ms) : `Y${String(year)}`;
}

/** An instant as EDTF in whole seconds, `2025-04-10T12:30:05Z`; where that has no days, as {@link edtfDay}. */
export function edtfInstant(ms: number): string {
  if (!hasDays(civilDay(ms).year)) return edtfDay(ms);
  return edtfDay(ms) + new Date(ms).toISOString().slice(-14, -5) + 'Z';
}

/** As far as `parseEdtf` reads years. */
const MOST_YEARS = 271_000;

function hasDays(year: number): boolean {
  return Math.abs(year) <= 9999;
}
