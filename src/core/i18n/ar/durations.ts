import type { Comparator, Duration, DurationUnit } from '../../time/duration.ts';

/** In the nominative (said alone) and the genitive (after "more than"), which only the dual tells apart. */
interface Counted {
  readonly one: string;
  readonly alone: string;
  readonly two: string;
  readonly twoOf: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
}

const counted = (
  one: string,
  alone: string,
  two: string,
  twoOf: string,
  few: string,
  many: string,
): Counted => ({ one, alone, two, twoOf, few, many, other: one });

const DURATIONS: Readonly<Record<DurationUnit, Counted>> = {
  years: counted('سنة', 'سنة واحدة', 'سنتان', 'سنتين', 'سنوات', 'سنة'),
  months: counted('شهر', 'شهر واحد', 'شهران', 'شهرين', 'أشهر', 'شهرًا'),
  weeks: counted('أسبوع', 'أسبوع واحد', 'أسبوعان', 'أسبوعين', 'أسابيع', 'أسبوعًا'),
  days: counted('يوم', 'يوم واحد', 'يومان', 'يومين', 'أيام', 'يومًا'),
  hours: counted('ساعة', 'ساعة واحدة', 'ساعتان', 'ساعتين', 'ساعات', 'ساعة'),
  minutes: counted('دقيقة', 'دقيقة واحدة', 'دقيقتان', 'دقيقتين', 'دقائق', 'دقيقة'),
  seconds: counted('ثانية', 'ثانية واحدة', 'ثانيتان', 'ثانيتين', 'ثوانٍ', 'ثانية'),
};
const COMPARATORS: Readonly<Record<Comparator, string>> = {
  exact: '',
  more: 'أكثر من ',
  'at-least': 'ما لا يقل عن ',
  about: 'نحو ',
  nearly: 'قرابة ',
  less: 'أقل من ',
};
const PLURALS = new Intl.PluralRules('ar');
const isHalf = (part: Duration['parts'][number] | undefined): boolean =>
  part?.unit === 'minutes' && part.value === 30;

/** A duration in Arabic. */
export function formatDuration(
  { comparator, parts }: Duration,
  number: (value: number) => string,
): string {
  const isAlone = comparator === 'exact';
  const [first, second] = parts;
  if (parts.length === 2 && first?.unit === 'hours' && isHalf(second)) {
    const hours = { comparator, parts: [first], ms: first.value * 3_600_000 };
    const words = first.value === 1 ? COMPARATORS[comparator] + DURATIONS.hours.one : '';
    return `${words || formatDuration(hours, number)} ونصف الساعة`;
  }
  const words = parts.map(({ unit: name, value }) => {
    const forms = DURATIONS[name];
    switch (PLURALS.select(value)) {
      case 'one':
        return isAlone && parts.length === 1 ? forms.alone : forms.one;
      case 'two':
        return isAlone ? forms.two : forms.twoOf;
      case 'few':
        return `${number(value)} ${forms.few}`;
      case 'many':
        return `${number(value)} ${forms.many}`;
      default:
        return `${number(value)} ${forms.other}`;
    }
  });
  return COMPARATORS[comparator] + words.join(' و');
}
