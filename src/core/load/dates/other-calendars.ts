import { hijriMonthStart } from '../../time/hijri.ts';
import { isoDay } from '../../time/iso.ts';
import { jalaliMonthStart } from '../../time/jalali.ts';
import { DAY_MS } from '../../time/span.ts';
import type { Calendar, DateOrder } from '../read/load-options.ts';
import type { DateFault, DatePoint } from './date-point.ts';

type Other = Exclude<Calendar, 'gregorian'>;

/** Midnight UTC that begins a month, counted from 0. */
const MONTH_START: Readonly<Record<Other, (year: number, month: number) => number>> = {
  hijri: hijriMonthStart,
  jalali: jalaliMonthStart,
};

/** Names of the twelve months of each, as they stand in dates, in small letters; `_` is a space or a hyphen. */
const MONTHS: Readonly<Record<Other, readonly string[]>> = {
  hijri: [
    'محرم muharram мухаррам',
    'صفر safar сафар',
    'ربيع_الأول ربيع_الاول rabi_al_awwal rabi_al_awal rabi_i раби_аль_авваль',
    'ربيع_الآخر ربيع_الاخر ربيع_الثاني rabi_al_thani rabi_al_akhir rabi_ii раби_аль_ахир раби_ас_сани',
    'جمادى_الأولى جمادى_الاولى جمادى_الأول jumada_al_ula jumada_al_awwal jumada_i джумада_аль_уля',
    'جمادى_الآخرة جمادى_الاخرة جمادى_الثانية jumada_al_thani jumada_al_akhirah jumada_ii джумада_аль_ахира',
    'رجب rajab раджаб',
    'شعبان shaban shaaban шаабан',
    'رمضان ramadan ramadhan рамадан',
    'شوال shawwal shawal шавваль',
    'ذو_القعدة ذي_القعدة dhu_al_qadah dhu_al_qidah dhul_qadah zulqadah зу_ль_каада',
    'ذو_الحجة ذي_الحجة dhu_al_hijjah dhul_hijjah zulhijjah зу_ль_хиджжа зу_ль_хиджа',
  ],
  jalali: [
    'فروردین farvardin фарвардин',
    'اردیبهشت ordibehesht ордибехешт',
    'خرداد khordad хордад',
    'تیر tir тир',
    'مرداد mordad amordad мордад',
    'شهریور shahrivar шахривар',
    'مهر mehr мехр',
    'آبان aban абан',
    'آذر azar азар',
    'دی dey дей',
    'بهمن bahman бахман',
    'اسفند esfand эсфанд',
  ],
};

const NUMBER_OF: Readonly<Record<Other, ReadonlyMap<string, number>>> = {
  hijri: numbered(MONTHS.hijri),
  jalali: numbered(MONTHS.jalali),
};
const NAMED: Readonly<Record<Other, RegExp>> = {
  hijri: anyOf(NUMBER_OF.hijri),
  jalali: anyOf(NUMBER_OF.jalali),
};
const ERA =
  /(?<=\d)\s?(?:هـ?|ه‍|ق|ش)(?=\s|$)|هجري(?:ة)?|(?<![\p{L}])(?:a\.?h\.?|a\.?p\.?|hijri|shamsi|jalali)(?=\s|$)|г\.?\s?х\.?$/gu;
const HIJRI_ERA = /\d\s?ه(?=\s|$)|هجري|(?<![\p{L}])(?:a\.?h\.?|hijri)(?=\s|$)/u;

function numbered(months: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    months.flatMap((names, i) =>
      names.split(' ').map((name) => [name.replaceAll('_', ' '), i + 1] as const),
    ),
  );
}

function anyOf(months: ReadonlyMap<string, number>): RegExp {
  const names = [...months.keys()].sort((a, b) => b.length - a.length).join('|');
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${names})(?![\\p{L}\\p{M}])`, 'u');
}

/** The calendar that a date in words names, by its months or its era; undefined where it names none of these. */
export function calendarNamed(text: string): Other | undefined {
  const plain = plainWords(text);
  if (HIJRI_ERA.test(text) || NAMED.hijri.test(plain)) return 'hijri';
  return NAMED.jalali.test(plain) ? 'jalali' : undefined;
}

/**
 * A date of another calendar as one of ours: a day as a day, a month or year as the days from its first to its last.
 * @param text in small letters and Latin digits
 */
export function readOtherCalendar(
  text: string,
  calendar: Other,
  order: DateOrder,
): DatePoint | DateFault {
  const found = partsOf(plainWords(text), calendar, order);
  if (found === undefined) return 'words';
  const { year, month, day } = found;
  const startOf = MONTH_START[calendar];
  if (year < 1 || year > 1700) return 'words';
  if (month === undefined) return between(startOf(year, 0), startOf(year + 1, 0));
  if (month < 1 || month > 12) return 'no-such-day';
  const [first, next] = [startOf(year, month - 1), startOf(year, month)];
  if (day === undefined) return between(first, next);
  const ms = first + (day - 1) * DAY_MS;
  if (day < 1 || ms >= next) return 'no-such-day';
  const date = new Date(ms);
  return {
    edtf: isoDay(ms),
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
}

function between(fromMs: number, toMs: number): DatePoint {
  const year = new Date(fromMs).getUTCFullYear();
  return { edtf: `${isoDay(fromMs)}/${isoDay(toMs - DAY_MS)}`, year };
}

interface Parts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

function partsOf(plain: string, calendar: Other, order: DateOrder): Parts | undefined {
  const name = NAMED[calendar].exec(plain)?.[0];
  if (name !== undefined) {
    const month = NUMBER_OF[calendar].get(name) ?? 0;
    const numbers = plain.replace(name, ' ').match(/\d+/g)?.map(Number) ?? [];
    const [a, b] = numbers;
    if (a === undefined || numbers.length > 2) return undefined;
    if (b === undefined) return { year: a, month };
    return a > 31 ? { year: a, month, day: b } : { year: b, month, day: a };
  }
  const [, a, b, c] = /^(\d{1,4})(?:[ ./-](\d{1,4}))?(?:[ ./-](\d{1,4}))?$/.exec(plain) ?? [];
  if (a === undefined) return undefined;
  const [x, y, z] = [Number(a), Number(b), Number(c)];
  if (b === undefined) return a.length > 2 ? { year: x } : undefined;
  if (c === undefined) return a.length > 2 ? { year: x, month: y } : { year: y, month: x };
  if (a.length > 2) return { year: x, month: y, day: z };
  if (c.length < 3) return undefined;
  return order === 'day-first' ? { day: x, month: y, year: z } : { month: x, day: y, year: z };
}

/** Without marks of vowels, apostrophes, the era and what else is no part of the date. */
function plainWords(text: string): string {
  return text
    .replace(ERA, ' ')
    .replace(/[\u064b-\u0652'’ʿʾ`]/g, '')
    .replace(/[،,]/g, ' ')
    .replace(/(?<=\p{L})-(?=\p{L})/gu, ' ')
    .replace(/(?:^|\s)(?:من|في|عام|سنة|شهر)(?=\s)/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
