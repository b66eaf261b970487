import type { Comparator, Duration, DurationUnit } from '../../time/duration.ts';

const COMPARATORS: Readonly<Record<Comparator, string>> = {
  exact: '',
  more: 'более ',
  'at-least': 'не менее ',
  about: 'около ',
  nearly: 'почти ',
  less: 'менее ',
};

/** "1 час", "2 часа", "5 часов". */
const DURATIONS: Readonly<Record<DurationUnit, readonly [one: string, few: string, many: string]>> =
  {
    years: ['год', 'года', 'лет'],
    months: ['месяц', 'месяца', 'месяцев'],
    weeks: ['неделя', 'недели', 'недель'],
    days: ['день', 'дня', 'дней'],
    hours: ['час', 'часа', 'часов'],
    minutes: ['минута', 'минуты', 'минут'],
    seconds: ['секунда', 'секунды', 'секунд'],
  };
const PLURALS = new Intl.PluralRules('ru');

/** A duration in Russian. In the genitive one takes the form of two ("около 1 часа") and two that of five ("около 2 часов"); "почти" asks for none. */
export function formatDuration(
  { comparator, parts }: Duration,
  number: (value: number) => string,
): string {
  const isNominative = comparator === 'exact' || comparator === 'nearly';
  const words = parts.map(({ unit: name, value }) => {
    const [one, few, many] = DURATIONS[name];
    const category = PLURALS.select(value);
    const nominative = category === 'one' ? one : category === 'many' ? many : few;
    const isSingular = category === 'one' || !Number.isInteger(value);
    const genitive = isSingular ? few : many;
    return `${number(value)}\u00a0${isNominative ? nominative : genitive}`;
  });
  return COMPARATORS[comparator] + words.join(' ');
}
