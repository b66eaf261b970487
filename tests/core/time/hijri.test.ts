import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hijriMonth, hijriMonthStart, UMM_AL_QURA } from '../../../src/core/time/hijri.ts';
import { DAY_MS } from '../../../src/core/time/span.ts';

const at = (text: string): number => Date.parse(text);
const partsIn = (calendar: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });

/** Month and day from 1, as Intl has them. */
function toldBy(format: Intl.DateTimeFormat, ms: number): string {
  const parts = new Map(format.formatToParts(ms).map(({ type, value }) => [type, value]));
  return ['year', 'month', 'day'].map((type) => parts.get(type as 'year')).join('-');
}

function ours(ms: number): string {
  const { year, month, ms: first } = hijriMonth(ms);
  return [year, month + 1, (ms - first) / DAY_MS + 1].join('-');
}

describe('the Hijri calendar', () => {
  it('is that of Umm al-Qura as Intl tells it, every day from 1900 to 2077', () => {
    const intl = partsIn('islamic-umalqura');
    const wrong: string[] = [];
    for (let ms = at('1900-01-01'); ms < at('2078-01-01'); ms += DAY_MS) {
      if (ours(ms) !== toldBy(intl, ms)) wrong.push(new Date(ms).toISOString());
    }
    expect(wrong).toEqual([]);
  });

  it('knows days that are told everywhere', () => {
    expect(ours(at('2025-04-10'))).toBe('1446-10-12');
    expect(ours(at('2025-06-26'))).toBe('1447-1-1');
    expect(ours(at('2023-07-19'))).toBe('1445-1-1');
  });

  it('is the tabular calendar before 1882 and after 2174', () => {
    const intl = partsIn('islamic-civil');
    const far = fc.oneof(
      fc.integer({ min: at('0700-01-01') / DAY_MS, max: at('1882-11-11') / DAY_MS }),
      fc.integer({ min: at('2174-11-26') / DAY_MS, max: at('4000-01-01') / DAY_MS }),
    );
    fc.assert(
      fc.property(far, (day) => {
        expect(ours(day * DAY_MS)).toBe(toldBy(intl, day * DAY_MS));
      }),
    );
  });

  it('says how far that of Umm al-Qura reaches', () => {
    expect(UMM_AL_QURA).toEqual({ start: at('1882-11-12'), end: at('2174-11-26') });
    expect([ours(UMM_AL_QURA.start), ours(UMM_AL_QURA.end)]).toEqual(['1300-1-1', '1601-1-1']);
  });

  it('has months of 29 or 30 days without a gap', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (count) => {
        const start = hijriMonthStart(0, count);
        const days = (hijriMonthStart(0, count + 1) - start) / DAY_MS;
        expect([29, 30]).toContain(days);
        expect(hijriMonth(start)).toEqual({
          year: Math.floor(count / 12),
          month: count - Math.floor(count / 12) * 12,
          ms: start,
        });
        expect(hijriMonth(start + days * DAY_MS - 1).ms).toBe(start);
      }),
    );
  });
});
