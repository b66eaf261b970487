// Writes src/core/i18n/*/date-names.json: the names of months and weekdays, from the locales of date-fns, which carry
// much that no page needs. `--check` compares instead, and exits 1 when a file is not what would be written.
import { ar } from 'date-fns/locale/ar';
import { enGB } from 'date-fns/locale/en-GB';
import { ru } from 'date-fns/locale/ru';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const MONTHS = Array.from({ length: 12 }, (_, month) => month);
const WEEKDAYS = Array.from({ length: 7 }, (_, day) => day);

let isStale = false;
for (const [lang, { localize }] of Object.entries({ ar, en: enGB, ru })) {
  const months = (width, context) =>
    MONTHS.map((month) => localize.month(month, { width, context }));
  const weekdays = (width) =>
    WEEKDAYS.map((day) => localize.day(day, { width, context: 'standalone' }));
  const names = {
    months: months('wide', 'standalone'),
    monthsOf: months('wide', 'formatting'),
    monthsShort: months('abbreviated', 'standalone'),
    weekdays: weekdays('wide'),
    weekdaysShort: weekdays('short'),
  };
  const out = new URL(`../src/core/i18n/${lang}/date-names.json`, import.meta.url);
  const text = `${JSON.stringify(names, null, 2)}\n`;
  if (!process.argv.includes('--check')) writeFileSync(out, text);
  else if (readFileSync(out, 'utf8') !== text) {
    console.error(`${fileURLToPath(out)} is not what date-fns says: run node tools/date-names.mjs`);
    isStale = true;
  }
}
if (isStale) process.exitCode = 1;
