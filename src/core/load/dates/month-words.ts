/** Further languages that tables of the field are written in; the platform knows what they print. */
const OTHER_LANGUAGES = ['de', 'de-AT', 'fr', 'es'];

/**
 * Names of the twelve months in English, Russian and Arabic, as they stand in dates: what people write, in every set,
 * spelling and abbreviation that they know, where a locale (of date-fns, of the platform) has the one that is printed.
 */
const MONTHS: readonly string[] = [
  'january jan январь января янв يناير كانون_الثاني جانفي',
  'february feb февраль февраля фев февр فبراير شباط فيفري',
  'march mar март марта мар مارس آذار اذار',
  'april apr апрель апреля апр أبريل ابريل إبريل نيسان أفريل',
  'may май мая مايو أيار ايار ماي',
  'june jun июнь июня июн يونيو حزيران جوان',
  'july jul июль июля июл يوليو تموز جويلية',
  'august aug август августа авг أغسطس اغسطس آب اب أوت',
  'september sept sep сентябрь сентября сен сент سبتمبر أيلول ايلول',
  'october oct октябрь октября окт أكتوبر اكتوبر تشرين_الأول تشرين_الاول',
  'november nov ноябрь ноября ноя нояб نوفمبر تشرين_الثاني',
  'december dec декабрь декабря дек ديسمبر كانون_الأول كانون_الاول',
];

const NUMBER_OF: ReadonlyMap<string, number> = new Map([
  ...printedNames({ month: 'long' }, 12),
  ...printedNames({ month: 'short' }, 12),
  ...MONTHS.flatMap((names, i) =>
    names.split(' ').map((name) => [name.replace('_', ' '), i + 1] as const),
  ),
]);
const NAMES = [...NUMBER_OF.keys()].sort((a, b) => b.length - a.length).join('|');
const MONTH = new RegExp(`(?<![\\p{L}\\p{M}])(?:${NAMES})(?![\\p{L}\\p{M}])\\.?`, 'gu');

/** Names of weekdays in the further languages, longest first. */
export const OTHER_WEEKDAYS: readonly string[] = printedNames({ weekday: 'long' }, 7).map(
  ([name]) => name,
);

/** Names in the further languages, with and without their accents, in small letters, counted from 1. */
function printedNames(
  part: Intl.DateTimeFormatOptions,
  count: number,
): readonly (readonly [name: string, number: number])[] {
  const days = Array.from({ length: count }, (_, i) => {
    return count === 12 ? Date.UTC(2001, i, 15) : Date.UTC(2001, 0, 1 + i);
  });
  return OTHER_LANGUAGES.flatMap((language) => {
    const format = new Intl.DateTimeFormat(language, { ...part, timeZone: 'UTC' });
    return days.flatMap((day, i) => {
      const name = format.format(day).toLowerCase().replace(/\.$/, '');
      const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
      return [[name, i + 1] as const, [plain, i + 1] as const];
    });
  });
}

/** The text with every name of a month as ` m4 `. @param text in small letters */
export function numberMonths(text: string): string {
  return text.replace(MONTH, (name) => ` m${NUMBER_OF.get(name.replace(/\.$/, '')) ?? 0} `);
}
