import { utcMonth } from 'd3-time';
import { civilDay } from '../../time/civil.ts';
import { sharedPart } from './units.ts';
import type { DateUnit, DateWords } from './grammar.ts';
import { formatDigits } from './numbers.ts';

/** "1–10 April 2025", "1 March – 10 April 2025", "March–April 2025", "2014–2025", "49–44 BC". */
export function formatRange(first: DateUnit, last: DateUnit, unit: DateWords['unit']): string {
  const end = unit(last, 'plain');
  if (first.ms === last.ms) return end;
  if (first.kind === 'year' && last.kind === 'year') return formatYears(first, last, unit);
  const part = sharedPart(first, last);
  const start = unit(first, 'plain', part);
  return part === 'day' || part === 'month' ? `${start}–${end}` : `${start} – ${end}`;
}

function formatYears(first: DateUnit, last: DateUnit, unit: DateWords['unit']): string {
  const [from, to] = [civilDay(first.ms).year, civilDay(last.ms).year];
  const end = unit(last, 'plain');
  if (from <= 0 && to <= 0) return `${formatDigits(1 - from)}–${end}`;
  return from > 0 ? `${unit(first, 'plain')}–${end}` : `${unit(first, 'plain')} – ${end}`;
}

/** "2025", or for a winter or southern summer "2025–2026". */
export function seasonYears(unit: DateUnit, year: (year: number) => string): string {
  const { year: first } = civilDay(unit.ms);
  if (unit.kind !== 'season' || unit.part.from + unit.part.count <= 12 || first <= 0) {
    return year(first);
  }
  return `${year(first)}–${year(first + 1)}`;
}

/** First and last month of a group of months. */
export function monthsOf(unit: DateUnit): readonly [DateUnit, DateUnit] {
  const count = unit.kind === 'season' ? unit.part.count : 1;
  const last = utcMonth.offset(new Date(unit.ms), count - 1);
  return [
    { kind: 'month', ms: unit.ms },
    { kind: 'month', ms: last.getTime() },
  ];
}
