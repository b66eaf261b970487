// Writes src/core/time/hijri-months.json from what Intl knows of the calendar of Umm al-Qura: per year from 1300 to
// 1600 three hexadecimal digits, whose twelve bits say month by month, the first highest, which have 30 days.
import { writeFileSync } from 'node:fs';

const OUT = new URL('../src/core/time/hijri-months.json', import.meta.url);
const DAY_MS = 86_400_000;
const FIRST_YEAR = 1300;
const LAST_YEAR = 1600;
/** 1 Muharram 1300 */
const FIRST_MS = Date.UTC(1882, 10, 12);

const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

/** @returns {{ year: number, month: number, day: number }} month from 1 */
function dayOf(ms) {
  const parts = format.formatToParts(ms).map(({ type, value }) => [type, Number.parseInt(value)]);
  return Object.fromEntries(parts);
}

let ms = FIRST_MS;
let months = '';
for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
  let bits = 0;
  for (let month = 1; month <= 12; month += 1) {
    const first = dayOf(ms);
    if (first.year !== year || first.month !== month || first.day !== 1) {
      throw new Error(`${new Date(ms).toISOString()} does not begin month ${month} of ${year}`);
    }
    const isLong = dayOf(ms + 29 * DAY_MS).day === 30;
    bits = bits * 2 + (isLong ? 1 : 0);
    ms += (isLong ? 30 : 29) * DAY_MS;
  }
  months += bits.toString(16).padStart(3, '0');
}

const text = `${JSON.stringify({ firstYear: FIRST_YEAR, firstMs: FIRST_MS, months }, null, 2)}\n`;
writeFileSync(OUT, text);
