import { describe, expect, it } from 'vitest';
import {
  APPROXIMATE_REACH_PX,
  LABEL_SIZE_PX,
  labelEdges,
  measureLabels,
  nameCandidates,
  placeAlongTime,
} from '../../../../src/core/charts/timeline/placing.ts';
import type { Placed } from '../../../../src/core/charts/timeline/placing.ts';
import { measureText } from '../../../../src/core/charts/drawing/text-metrics.ts';
import { answeredEvent } from '../../../fixtures/answered-event.ts';

const DAY = 86_400_000;

interface Setting {
  readonly dayPx?: number;
  readonly direction?: 'ltr' | 'rtl';
  readonly labels?: Readonly<Record<string, string>>;
  readonly textScale?: number;
}

/** Events by id and date, placed where a day is so many px wide and the plot 1000. */
function place(
  dates: Readonly<Record<string, string>>,
  { dayPx = 100, direction = 'ltr', labels = {}, textScale = 1 }: Setting = {},
): Record<string, Placed> {
  const span = { start: 10 * DAY, end: (10 + 1000 / dayPx) * DAY };
  const placed = placeAlongTime(
    Object.entries(dates).map(([id, edtf]) => answeredEvent(id, edtf)),
    measureLabels(new Map(Object.entries(labels)), textScale),
    textScale,
    { span, x: 168, width: 1000, direction },
    null,
  );
  return Object.fromEntries(placed.map((one) => [one.event.id, one]));
}

const at = (placed: Readonly<Record<string, Placed>>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(placed).map(([id, one]) => [id, Math.round(one.at * 1000) / 1000]),
  );

describe('placeAlongTime', () => {
  it('places an event by its date and the zoom alone', () => {
    expect(at(place({ e: '1970-01-03' }))).toEqual({ e: 250 });
    expect(at(place({ e: '1970-01-03' }, { direction: 'rtl' }))).toEqual({ e: -250 });
    expect(at(place({ e: '1970-01-03' }, { dayPx: 10 }))).toEqual({ e: 25 });
  });

  it('sets two events of one wide day 18 px apart', () => {
    expect(at(place({ a: '1970-01-03', b: '1970-01-03' }))).toEqual({ a: 241, b: 259 });
  });

  it('spreads many events of one day evenly over the day', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
    const placed = at(place(Object.fromEntries(ids.map((id) => [id, '1970-01-03']))));
    expect(placed).toEqual(Object.fromEntries(ids.map((id, index) => [id, 205 + index * 10])));
  });

  it('keeps events of a narrow day 3 px apart, and a crowd within 12 px', () => {
    const four = { a: '1970-01-03', b: '1970-01-03', c: '1970-01-03', d: '1970-01-03' };
    expect(at(place(four, { dayPx: 2 }))).toEqual({ a: 0.5, b: 3.5, c: 6.5, d: 9.5 });
    const crowd = Array.from({ length: 60 }, (_, index) => [`e${String(index)}`, '1970-01-03']);
    const xs = Object.values(at(place(Object.fromEntries(crowd) as never, { dayPx: 2 })));
    expect(Math.max(...xs) - Math.min(...xs)).toBeLessThanOrEqual(12);
    expect(new Set(xs).size).toBe(60);
  });

  it('stands the earlier hour first as time runs, whatever its id', () => {
    const dates = { a: '1970-01-03T15:00Z', b: '1970-01-03T09:00Z' };
    const there = at(place(dates, { dayPx: 10 }));
    expect(there['b']).toBeLessThan(there['a'] ?? NaN);
    const back = at(place(dates, { dayPx: 10, direction: 'rtl' }));
    expect(back['b']).toBe(-(there['b'] ?? NaN));
    expect(back['a']).toBe(-(there['a'] ?? NaN));
  });

  it('places what has occurred in the part of its date that is over, and what has not in the middle', () => {
    const viewport = {
      span: { start: 0, end: 10 * DAY },
      x: 0,
      width: 1000,
      direction: 'ltr',
    } as const;
    const placed = (['occurred', 'planned'] as const).map((status) => {
      const event = answeredEvent('e', '[1970-01-03..1970-01-06]', { status });
      return placeAlongTime([event], new Map(), 1, viewport, 4 * DAY)[0]?.at;
    });
    expect(placed).toEqual([300, 400]);
  });

  it('does not move events of different days', () => {
    expect(at(place({ a: '1970-01-03', b: '1970-01-04' }, { dayPx: 2 }))).toEqual({ a: 5, b: 7 });
  });

  it('cuts words to 300 px at their scale, or to six tenths of the plot', () => {
    const title = 'Consultations on the work of the embassies and on direct flights between them';
    const labels = { e: title };
    const { e } = place({ e: '1970-01-03' }, { labels });
    expect(e?.labelText.endsWith('…')).toBe(true);
    expect(e?.labelPx).toBe(measureText(e?.labelText ?? '', LABEL_SIZE_PX, 400));
    expect(e?.labelPx).toBeLessThanOrEqual(300);
    expect(e?.labelPx).toBeGreaterThan(270);
    const larger = place({ e: '1970-01-03' }, { labels, textScale: 1.08 })['e'];
    expect(larger?.labelPx).toBeLessThanOrEqual(324);
    expect(larger?.labelPx).toBeGreaterThan(300);
    const narrow = { span: { start: 0, end: DAY }, x: 0, width: 200, direction: 'ltr' } as const;
    const events = [answeredEvent('e', '1970-01-03')];
    const measured = measureLabels(new Map([['e', title]]), 1);
    const [small] = placeAlongTime(events, measured, 1, narrow, null);
    expect(small?.labelPx).toBeLessThanOrEqual(120);
    expect(small?.labelPx).toBeGreaterThan(80);
  });

  it('asks for no room for words that are not there', () => {
    expect(place({ e: '1970-01-03' })['e']).toMatchObject({ labelPx: 0, labelText: '' });
  });
});

describe('what an event needs on its row', () => {
  const need = (edtf: string, setting: Setting = {}) => place({ e: edtf }, setting)['e']?.need;

  it('is 8 px to each side of a glyph', () => {
    expect(need('1970-01-03')).toEqual({ from: 242, to: 258 });
  });

  it('is room for a glyph on every further date', () => {
    expect(need('{1970-01-03,1970-01-06,1970-01-05}')).toEqual({ from: 242, to: 558 });
    const back = need('{1970-01-03,1970-01-06}', { direction: 'rtl' });
    expect(back).toEqual({ from: -558, to: -242 });
  });

  it('is the whole whisker or period, and a little beyond its ends', () => {
    expect(need('[1970-01-03..1970-01-05]')).toEqual({ from: 196, to: 504 });
    expect(need('1970-01-03/1970-01-05')).toEqual({ from: 196, to: 504 });
    expect(need('1970-01-03/1970-01-05', { direction: 'rtl' })).toEqual({ from: -504, to: -196 });
  });

  it('is the least whisker of an approximate day', () => {
    const half = APPROXIMATE_REACH_PX + 4;
    expect(need('1970-01-03~', { dayPx: 2 })).toEqual({ from: 5 - half, to: 5 + half });
  });

  it('has no end where the period has none', () => {
    expect(need('1970-01-03/..')).toEqual({ from: 196, to: Infinity });
    expect(need('1970-01-03/..', { direction: 'rtl' })).toEqual({ from: -Infinity, to: -196 });
  });
});

describe('nameCandidates', () => {
  /** A day is 100 px wide. */
  const plot = (direction: 'ltr' | 'rtl') => {
    const span = { start: 10 * DAY, end: 20 * DAY };
    return { span, x: 168, width: 1000, direction };
  };

  it('are none without words', () => {
    const { e } = place({ e: '1970-01-03' });
    expect(e && nameCandidates(e, plot('ltr'))).toEqual([]);
  });

  it('are the side after the glyph as time runs, then the side before', () => {
    const { e } = place({ e: '1970-01-03' }, { labels: { e: 'Talks' } });
    if (e === undefined) throw new Error('not placed');
    const px = measureText('Talks', LABEL_SIZE_PX, 400);
    const after = { from: 242, to: 258 + 10 + px + 8 };
    const before = { from: 242 - 10 - px - 8, to: 258 };
    expect(nameCandidates(e, plot('ltr'))).toEqual([after, before]);
    expect(nameCandidates(e, plot('rtl'))).toEqual([before, after]);
  });

  it('lie on a period that is long enough, and reach beyond one that is not', () => {
    const labels = { e: 'Talks' };
    const candidates = (edtf: string) => {
      const { e } = place({ e: edtf }, { labels });
      return e === undefined
        ? undefined
        : { need: e.need, first: nameCandidates(e, plot('ltr'))[0] };
    };
    const long = candidates('1970-01-03/1970-01-20');
    expect(long?.first).toEqual(long?.need);
    const short = candidates('1970-01-03T06:00Z/1970-01-03T08:00Z');
    expect(short?.first?.to).toBeGreaterThan(short?.need.to ?? Infinity);
  });
});

describe('labelEdges', () => {
  it('are the ends of what the event covers, but its glyph on a period with room for words and 36 px more', () => {
    const cover = { from: 100, to: 300 };
    expect(labelEdges(150, 60, cover, {})).toEqual(cover);
    expect(labelEdges(150, 60, cover, { bar: {} })).toEqual({ from: 100, to: 150 });
    expect(labelEdges(150, 114, cover, { bar: {} })).toEqual(cover);
    expect(labelEdges(150, 113, cover, { bar: {} })).toEqual({ from: 100, to: 150 });
  });
});
