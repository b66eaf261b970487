import { UMM_AL_QURA } from '../time/hijri.ts';
import { buildHijriTicks } from '../time/hijri-ticks.ts';
import type { HijriTick } from '../time/hijri-ticks.ts';
import type { Span } from '../time/span.ts';
import type { HijriNames } from './dates/hijri-names.ts';
import { formatDigits } from './dates/numbers.ts';

/** The Hijri line under a time axis; fetched with the words only where it is asked for. */
export interface HijriLine {
  ticks(span: Span, widthPx: number): readonly HijriTick[];
  /** "12 Shawwal 1446 AH", "Shawwal 1446 AH", "1446 AH" */
  tick(tick: HijriTick): string;
  /** What is told by the calendar of Umm al-Qura; the rest is reckoned by the tabular one. */
  readonly ummAlQura: Span;
}

/** In Latin digits: the locale writes them as its reader does. */
export function hijriLine({ months, ofMonths = months, era }: HijriNames): HijriLine {
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
