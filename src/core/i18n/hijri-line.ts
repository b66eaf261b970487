import { UMM_AL_QURA } from '../time/hijri.ts';
import { buildHijriTicks } from '../time/hijri-ticks.ts';
import type { HijriTick } from '../time/hijri-ticks.ts';
import type { Span } from '../time/span.ts';
import { formatDigits } from './dates/numbers.ts';

/** The Hijri line under a time axis; fetched with the words only where it is asked for. */
export interface HijriLine {
  ticks(span: Span, widthPx: number): readonly HijriTick[];
  /** "12 Shawwal 1446 AH", "Shawwal 1446 AH", "1446 AH" */
  tick(tick: HijriTick): string;
  /** What is told by the calendar of Umm al-Qura; the rest is reckoned by the tabular one. */
  readonly ummAlQura: Span;
}

interface Names {
  readonly months: readonly string[];
  /** After the number of a day, where that declines them. */
  readonly ofMonths?: readonly string[];
  readonly era: string;
}

const NAMES: Readonly<Record<'en' | 'ar' | 'ru', Names>> = {
  en: {
    months: [
      'Muharram',
      'Safar',
      'Rabi I',
      'Rabi II',
      'Jumada I',
      'Jumada II',
      'Rajab',
      'Shaban',
      'Ramadan',
      'Shawwal',
      'Dhu al-Qada',
      'Dhu al-Hijja',
    ],
    era: 'AH',
  },
  ar: {
    months: [
      'محرم',
      'صفر',
      'ربيع الأول',
      'ربيع الآخر',
      'جمادى الأولى',
      'جمادى الآخرة',
      'رجب',
      'شعبان',
      'رمضان',
      'شوال',
      'ذو القعدة',
      'ذو الحجة',
    ],
    ofMonths: [
      'محرم',
      'صفر',
      'ربيع الأول',
      'ربيع الآخر',
      'جمادى الأولى',
      'جمادى الآخرة',
      'رجب',
      'شعبان',
      'رمضان',
      'شوال',
      'ذي القعدة',
      'ذي الحجة',
    ],
    era: 'هـ',
  },
  ru: {
    months: [
      'мухаррам',
      'сафар',
      'раби аль-авваль',
      'раби ас-сани',
      'джумада аль-уля',
      'джумада ас-сания',
      'раджаб',
      'шаабан',
      'рамадан',
      'шавваль',
      'зуль-каада',
      'зуль-хиджжа',
    ],
    ofMonths: [
      'мухаррама',
      'сафара',
      'раби аль-авваля',
      'раби ас-сани',
      'джумада аль-уля',
      'джумада ас-сания',
      'раджаба',
      'шаабана',
      'рамадана',
      'шавваля',
      'зуль-каады',
      'зуль-хиджжи',
    ],
    era: 'г.\u00a0х.',
  },
};

/** In Latin digits: the locale writes them as its reader does. */
export function hijriLine(lang: 'en' | 'ar' | 'ru'): HijriLine {
  const { months, ofMonths = months, era } = NAMES[lang];
  return {
    ticks: buildHijriTicks,
    ummAlQura: UMM_AL_QURA,
    tick: ({ unit, year, month, day }) => {
      const yearWords = `${formatDigits(year)}\u00a0${era}`;
      if (unit === 'year') return yearWords;
      if (unit === 'month') return `${months[month] ?? ''} ${yearWords}`;
      return `${formatDigits(day)} ${ofMonths[month] ?? ''} ${yearWords}`;
    },
  };
}
