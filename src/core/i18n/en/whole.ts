import type { Comparator, Duration, DurationUnit } from '../../time/duration.ts';
import type { LateWords } from '../language-words.ts';
import { formatDuration } from '../duration-words.ts';
import { lateEn } from './rest.ts';

const COMPARATORS: Readonly<Record<Comparator, string>> = {
  exact: '',
  more: 'more than ',
  'at-least': '',
  about: 'about ',
  less: 'less than ',
};

function duration({ comparator, parts }: Duration, number: (value: number) => string): string {
  const word = (unit: DurationUnit, value: number): string =>
    value === 1 ? unit.slice(0, -1) : unit;
  const words = parts.map(({ unit, value }) => `${number(value)} ${word(unit, value)}`);
  const said = COMPARATORS[comparator] + words.join(' ');
  return comparator === 'at-least' ? `${said} or more` : said;
}

/** What comes late of the language, fetched as one. */
export const whole: LateWords = {
  catalogue: lateEn,
  duration: (text, number) => formatDuration(text, duration, number),
};
