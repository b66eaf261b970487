import { hijriMonth, hijriMonthStart } from './hijri.ts';
import type { HijriMonth } from './hijri.ts';
import { DAY_MS } from './span.ts';
import type { Span } from './span.ts';

/** A tick of the Hijri line: `date` 12 Shawwal 1446, `month` Shawwal 1446, `year` 1446. */
export interface HijriTick {
  readonly unit: 'date' | 'month' | 'year';
  readonly year: number;
  /** 0 … 11 */
  readonly month: number;
  /** 1 … 30 */
  readonly day: number;
  /** Where it stands, ms UTC: where it begins, or the start of the span for the first, which began before. */
  readonly ms: number;
  /** Whether it began before the span. */
  readonly isContext: boolean;
  /** Room for its words, px. */
  readonly widthPx: number;
}

/** Room that the words need in the widest language, px, with a gap. */
const DATE_PX = 150;
const MONTH_PX = 132;
const YEAR_PX = 68;
const MONTH_STEPS = [1, 3, 6] as const;
const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 100_000] as const;
const MONTH_MS = (10631 / 360) * DAY_MS;

/**
 * The ticks of one line that says days, months or years of the Hijri calendar, the finest there is room for. Each
 * says its year; years before the Hijra are not said.
 * @param span finite, half-open, ms UTC
 * @param widthPx of the axis
 */
export function buildHijriTicks(span: Span, widthPx: number): HijriTick[] {
  const length = span.end - span.start;
  if (!(length > 0) || !(widthPx > 0)) return [];
  const pxPerMs = widthPx / length;
  const starts = DAY_MS * pxPerMs >= DATE_PX ? daysOf(span) : monthsOf(span, pxPerMs);
  const edges = [...starts.map(({ ms }) => Math.max(ms, span.start)), span.end];
  return starts.flatMap((tick, index) => {
    const ms = edges[index] ?? tick.ms;
    const room = ((edges[index + 1] ?? span.end) - ms) * pxPerMs;
    const isContext = tick.ms < span.start;
    const told = isContext && tick.unit !== 'date' ? { ...tick, ...yearAndMonth(ms) } : tick;
    return told.year < 1 ? [] : [{ ...told, ms, isContext, widthPx: room }];
  });
}

/** What began before the span is told as it is at its start, however long the steps. */
function yearAndMonth(ms: number): Pick<HijriTick, 'year' | 'month'> {
  const { year, month } = hijriMonth(ms);
  return { year, month };
}

type Start = Pick<HijriTick, 'unit' | 'year' | 'month' | 'day' | 'ms'>;

/** From the last that begins at or before the span; so is every list here. */
function daysOf({ start, end }: Span): Start[] {
  const starts: Start[] = [];
  for (let ms = Math.floor(start / DAY_MS) * DAY_MS; ms < end; ms += DAY_MS) {
    const { year, month, ms: first } = hijriMonth(ms);
    starts.push({ unit: 'date', year, month, day: (ms - first) / DAY_MS + 1, ms });
  }
  return starts;
}

function monthsOf(span: Span, pxPerMs: number): Start[] {
  const px = MONTH_MS * pxPerMs;
  const months = MONTH_STEPS.find((count) => count * px >= MONTH_PX);
  if (months !== undefined) return stepsOf(span, months, 'month');
  const years = YEAR_STEPS.find((count) => count * 12 * px >= YEAR_PX) ?? 1_000_000;
  return stepsOf(span, years * 12, 'year');
}

/** Every so many months, on Muharram where they make years. */
function stepsOf({ start, end }: Span, months: number, unit: 'month' | 'year'): Start[] {
  const place = ({ year, month }: HijriMonth): number => year * 12 + month;
  const starts: Start[] = [];
  let count = Math.floor(place(hijriMonth(start)) / months) * months;
  for (let ms = hijriMonthStart(0, count); ms < end; ms = hijriMonthStart(0, count)) {
    const year = Math.floor(count / 12);
    starts.push({ unit, year, month: count - year * 12, day: 1, ms });
    count += months;
  }
  return starts;
}
