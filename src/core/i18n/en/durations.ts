import type { Comparator, Duration, DurationUnit } from '../../time/duration.ts';

const COMPARATORS: Readonly<Record<Comparator, string>> = {
  exact: '',
  more: 'more than ',
  'at-least': '',
  about: 'about ',
  nearly: 'nearly ',
  less: 'less than ',
};

/** A duration in English. */
export function formatDuration(
  { comparator, parts }: Duration,
  number: (value: number) => string,
): string {
  const word = (unit: DurationUnit, value: number): string =>
    value === 1 ? unit.slice(0, -1) : unit;
  const words = parts.map(({ unit, value }) => `${number(value)} ${word(unit, value)}`);
  const said = COMPARATORS[comparator] + words.join(' ');
  return comparator === 'at-least' ? `${said} or more` : said;
}
