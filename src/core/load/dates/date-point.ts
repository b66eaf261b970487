import { daysInMonth } from '../../time/civil.ts';
import type { DateOrder } from '../read/load-options.ts';
import { numberMonths, OTHER_WEEKDAYS } from './month-words.ts';

/** Why a date in words cannot be read. */
export type DateFault =
  /** nothing stands there */
  | 'empty'
  /** a word that says that nobody knows */
  | 'unknown'
  /** a year of two digits */
  | 'short-year'
  /** a day that is in no calendar, as 30 February */
  | 'no-such-day'
  /** day and month in the order that the rest of the column does not have */
  | 'order'
  /** of another calendar than ours */
  | 'calendar'
  /** ends before it begins */
  | 'reversed'
  /** none of the ways of writing a date that are known here */
  | 'words';

/** One date, as coarse as it is written. */
export interface DatePoint {
  /** EDTF without marks. */
  readonly edtf: string;
  /** Astronomical: 0 is 1 BC. */
  readonly year: number;
  /** 1 … 12 */
  readonly month?: number;
  readonly day?: number;
}

const BEFORE_CHRIST =
  /\s*(?:(?<!\p{L})b\.?\s?c\.?(?:\s?e\.?)?(?![\p{L}\d])|до\s+н\.?\s?э\.?|до\s+р\.?\s?х\.?|ق\.?\s?م\.?(?=\s|$)|قبل الميلاد)/u;
const AFTER_CHRIST =
  /(?:(?<!\p{L})a\.?\s?d\.?(?=\s|$)|(?<!\p{L})c\.?\s?e\.?(?=\s|$)|(?<=\d\s?)н\.?\s?э\.?|(?<=\d\s?)م\.?(?=\s|$)|ميلادي(?:ة)?)/u;
const FILLERS =
  /(?<![\p{L}])(?:of|the|in|year|day|de|del|du|le|el|en|im|am|den|der|г|гг|год|года|году|годах|годы|годов|عام|سنة|في|يوم|شهر)(?![\p{L}])\.?/gu;
const WEEKDAYS =
  /(?<![\p{L}])(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b[.,]?|(?:понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)(?![\p{L}]),?|(?:ال)?(?:اثنين|إثنين|ثلاثاء|أربعاء|اربعاء|خميس|جمعة|سبت|أحد|احد)(?![\p{L}])[،,]?/gu;
const FURTHER_WEEKDAYS = new RegExp(`(?<!\\p{L})(?:${OTHER_WEEKDAYS.join('|')})(?!\\p{L}),?`, 'gu');
const TIME =
  /[\sT,]+(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:\s?([ap])\.?m\.?)?(?:\s?(z|\(?(?:gmt|utc)\s?(?:[+-]\d{1,2}(?::?\d\d)?)?\)?|[+-]\d\d:?\d\d))?$/u;
const PARTS: Readonly<Record<string, number>> = {
  spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24,
  весна: 21, весной: 21, лето: 22, летом: 22, осень: 23, осенью: 23, зима: 24, зимой: 24,
  ربيع: 21, صيف: 22, خريف: 23, شتاء: 24,
  early: 37, mid: 38, late: 39, 'mid-': 38,
  q1: 33, q2: 34, q3: 35, q4: 36, h1: 40, h2: 41,
}; // prettier-ignore
const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/**
 * One date in words, in small letters and Latin digits.
 * @param isAncient whether years may have one digit or two
 */
export function readPoint(
  text: string,
  order: DateOrder,
  isAncient = false,
): DatePoint | DateFault {
  const isBc = BEFORE_CHRIST.test(text);
  const alone = /^(?:ad|ce)?\s*(\d{1,4})\s*(?:ad|ce|н\.?\s?э\.?|م)?$/u.exec(
    text.replace(/(?<=[a-z])\.\s?/g, ''),
  );
  if (alone && !/^\d+$/.test(text)) {
    const year = Number(alone[1]);
    return { edtf: yearText(year), year };
  }
  const time = TIME.exec(text);
  const plain = numberMonths((time ? text.slice(0, time.index) : text).replace(BEFORE_CHRIST, ' '))
    .replace(AFTER_CHRIST, ' ')
    .replace(WEEKDAYS, ' ')
    .replace(FURTHER_WEEKDAYS, ' ')
    .replace(FILLERS, ' ')
    .replace(/(?<=\d)(?:st|nd|rd|th|er)\b|(?<=\d)[.º°](?=\s*m\d)/g, '')
    .replace(/(?<=m\d+\s*)-|-(?=\s*m\d)/g, ' ')
    .replace(/[,،]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const isShort = isBc || isAncient;
  const point =
    inWords(plain, isBc, isShort) ?? inNumbers(plain, order, isBc, isShort) ?? inParts(plain, isBc);
  if (point === undefined) return 'words';
  if (typeof point === 'string' || !time || point.day === undefined) return point;
  return { ...point, edtf: `${point.edtf}T${timeText(time)}` };
}

function timeText([, hour = '', minute = '', second = '00', half, zone = '']: readonly (
  string | undefined
)[]): string {
  const hours = (Number(hour) % (half ? 12 : 24)) + (half === 'p' ? 12 : 0);
  return `${String(hours).padStart(2, '0')}:${minute}:${second}${zoneText(zone)}`;
}

/** `(gmt+3)` as `+03:00`. */
function zoneText(zone: string): string {
  if (zone === '') return '';
  const [, sign, hours = '', minutes = '00'] = /([+-])(\d{1,2}):?(\d\d)?/.exec(zone) ?? [];
  return sign === undefined ? 'Z' : `${sign}${hours.padStart(2, '0')}:${minutes}`;
}

/** With the month as `m4`. */
function inWords(text: string, isBc: boolean, isShort: boolean): DatePoint | DateFault | undefined {
  const found =
    /^(?<d>\d{1,2}) m(?<m>\d+) (?<y>\d{1,4})$/.exec(text) ??
    /^m(?<m>\d+) (?<d>\d{1,2}) (?<y>\d{1,4})$/.exec(text) ??
    /^(?<y>\d{3,4}) m(?<m>\d+) (?<d>\d{1,2})$/.exec(text) ??
    /^(?<d>\d{1,2})m(?<m>\d+) (?<y>\d{1,4})$/.exec(text) ??
    /^m(?<m>\d+) (?<y>\d{1,4})$/.exec(text) ??
    /^(?<y>\d{1,4}) m(?<m>\d+)$/.exec(text);
  const { y = '', m, d } = found?.groups ?? {};
  return found ? pointOf(y, m, d, isBc, isShort) : undefined;
}

function inNumbers(
  text: string,
  order: DateOrder,
  isBc: boolean,
  isShort: boolean,
): DatePoint | DateFault | undefined {
  const three = /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})$/.exec(text);
  if (three) {
    const [, a = '', , b = '', c = ''] = three;
    if (a.length >= 3) return c.length > 2 ? 'words' : pointOf(a, b, c, isBc, isShort);
    const [day, month] = order === 'day-first' ? [a, b] : [b, a];
    if (c.length >= 3 && Number(month) > 12 && Number(day) <= 12) return 'order';
    return pointOf(c, month, day, isBc, isShort);
  }
  const two = /^(\d{1,2})[./](\d{3,4})$/.exec(text);
  if (two) return pointOf(two[2] ?? '', two[1], undefined, isBc, isShort);
  const other = /^(\d{4})[./](\d{1,2})$/.exec(text);
  if (other) return pointOf(other[1] ?? '', other[2], undefined, isBc, isShort);
  const packed = /^([12]\d{3})(\d\d)(\d\d)$/.exec(text);
  if (packed?.[3] === '00') return pointOf(packed[1] ?? '', packed[2], undefined, isBc, isShort);
  if (packed) return pointOf(packed[1] ?? '', packed[2], packed[3], isBc, isShort);
  return /^\d{1,4}$/.test(text) ? pointOf(text, undefined, undefined, isBc, isShort) : undefined;
}

/** Seasons, quarters, decades and centuries. */
function inParts(text: string, isBc: boolean): DatePoint | DateFault | undefined {
  const named =
    /^([\p{L}-]+|[qh]\d) ?(\d{3,4})$/u.exec(text) ?? /^(\d{4}) ([\p{L}]+\d?)$/u.exec(text);
  const [word, year] = /^\d{4}$/.test(named?.[1] ?? '')
    ? [named?.[2] ?? '', named?.[1] ?? '']
    : [named?.[1] ?? '', named?.[2] ?? ''];
  const code = Object.hasOwn(PARTS, word) ? PARTS[word] : undefined;
  if (code !== undefined && !isBc) {
    return { edtf: `${year.padStart(4, '0')}-${code}`, year: Number(year) };
  }
  const hundreds = /^(\d)00(?:s|'s)$/.exec(text)?.[1];
  if (hundreds !== undefined && !isBc) {
    return { edtf: `0${hundreds}XX`, year: Number(hundreds) * 100 };
  }
  const decade = /^(\d{3})0(?:s|'s|-?е|-х|-ые)?(?: годы)?$/.exec(text);
  if (decade && !isBc) return { edtf: `${decade[1] ?? ''}X`, year: Number(`${decade[1] ?? ''}0`) };
  const century =
    /^(\d{1,2}|[ivx]+)(?:-?(?:й|го|м))? ?(?:century|cent\.?|век|века|веке|в\.?)$/.exec(text) ??
    /^القرن (?:ال)?(\d{1,2})$/.exec(text);
  if (!century) return undefined;
  const number = numberOf(century[1] ?? '');
  if (number < 1 || number > 99) return 'words';
  if (isBc)
    return {
      edtf: `${yearText(1 - number * 100)}/${yearText(-(number - 1) * 100)}`,
      year: -number * 100,
    };
  return { edtf: `${String(number - 1).padStart(2, '0')}XX`, year: (number - 1) * 100 };
}

function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const digits = [...text].map((letter) => ROMAN[letter] ?? 0);
  return digits.reduce((sum, d, i) => (d < (digits[i + 1] ?? 0) ? sum - d : sum + d), 0);
}

function pointOf(
  yearDigits: string,
  month: string | undefined,
  day: string | undefined,
  isBc: boolean,
  isShort: boolean,
): DatePoint | DateFault {
  if (yearDigits.length < 3 && !isShort) return 'short-year';
  const year = isBc ? 1 - Number(yearDigits) : Number(yearDigits);
  const text = yearText(year);
  if (month === undefined) return { edtf: text, year };
  const m = Number(month);
  if (m < 1 || m > 12) return 'no-such-day';
  const monthText = `${text}-${String(m).padStart(2, '0')}`;
  if (day === undefined) return { edtf: monthText, year, month: m };
  const d = Number(day);
  if (d < 1 || d > daysInMonth(year, m - 1)) return 'no-such-day';
  return { edtf: `${monthText}-${String(d).padStart(2, '0')}`, year, month: m, day: d };
}

/** @param year astronomical */
export function yearText(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}
