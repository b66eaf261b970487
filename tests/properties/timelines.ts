import fc from 'fast-check';
import type { AnsweredEvent } from '../../src/core/engine/contract/answer.ts';
import type { EventBox, LabelBox } from '../../src/core/charts/timeline/event-box.ts';
import { buildLanes } from '../../src/core/charts/timeline/lanes.ts';
import type { TimelineInput, TimelineLayout } from '../../src/core/charts/timeline/layout.ts';
import { measureLabels } from '../../src/core/charts/timeline/placing.ts';
import { parseEdtf } from '../../src/core/time/edtf.ts';
import type { Span } from '../../src/core/time/span.ts';
import { answeredEvent } from '../fixtures/answered-event.ts';

export const DAY = 86_400_000;
export const YEAR = 365.2425 * DAY;

/** Half the width of the widest glyph, and of those that stand on further dates, px. */
const GLYPH = 6;
const FURTHER_GLYPH = 4.5;

export interface TimelineCase {
  readonly events: readonly AnsweredEvent[];
  readonly lanesOf: ReadonlyMap<string, readonly string[]>;
  readonly labels: ReadonlyMap<string, string>;
  readonly span: Span;
  readonly direction: 'ltr' | 'rtl';
  readonly widthPx: number;
  readonly inline: boolean;
  readonly side: 'left' | 'right';
  readonly textScale: number;
  readonly knownBefore: number | null;
  readonly selected: string | null;
}

const LANES = ['a', 'b', 'c', 'd', 'e'] as const;

const TITLES = [
  '',
  'Talks',
  'Second round of consultations on the work of the embassies and direct flights',
  'Вторая встреча делегаций в Стамбуле по вопросам нормализации работы посольств',
  'محادثات',
  'الجولة الثانية من المشاورات حول عمل السفارتين واستئناف الرحلات الجوية المباشرة',
] as const;

const two = (n: number): string => String(n).padStart(2, '0');
const dayText = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

const near = fc.integer({ min: 0, max: 45 }).map((days) => Date.UTC(2025, 2, 1) + days * DAY);
const far = fc.integer({ min: -20_000, max: 20_000 }).map((days) => days * DAY);
const day = fc.oneof({ weight: 4, arbitrary: near }, { weight: 1, arbitrary: far }).map(dayText);
const days = (most: number): fc.Arbitrary<string[]> =>
  fc.array(day, { minLength: 1, maxLength: most }).map((all) => all.sort());

/** Dates of every shape: plain, coarse, approximate, timed, periods with all kinds of ends, sets, years BC. */
const edtf: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 8, arbitrary: day },
    fc.tuple(day, fc.constantFrom('~', '?', '%')).map(([date, mark]) => date + mark),
    fc
      .tuple(day, fc.integer({ min: 0, max: 23 }))
      .map(([date, hour]) => `${date}T${two(hour)}:30:00Z`),
    fc.tuple(day, fc.constantFrom('', '~')).map(([date, mark]) => date.slice(0, 7) + mark),
    fc
      .tuple(day, fc.constantFrom('', '~', 'X'))
      .map(([date, mark]) => date.slice(0, 4 - Number(mark === 'X')) + mark),
    fc.constantFrom('2025-21', '2025-33', '20XX', '-0044', '-0043-03', 'Y-17E3', '1950S2', '0000'),
    fc
      .tuple(day, day, fc.constantFrom('', '~', '?'), fc.constantFrom('', '~'))
      .map(([a, b, x, y]) => (a < b ? `${a}${x}/${b}${y}` : `${b}${x}/${a}${y}`)),
    fc
      .tuple(day, fc.constantFrom('..', ''))
      .chain(([date, end]) => fc.constantFrom(`${date}/${end}`, `${end}/${date}`)),
    days(3).map((all) => `[${all.join(',')}]`),
    days(2).map((all) => `[${all[0] ?? ''}..${all[1] ?? ''}]`),
    fc.tuple(day).chain(([date]) => fc.constantFrom(`[..${date}]`, `[${date}..]`)),
    days(4).map((all) => `{${all.join(',')}}`),
    days(2).map((all) => `{${all[0] ?? ''}..${all[1] ?? ''}}`),
    fc.constantFrom('{2025,2025-02}', '{-0044,2025-03-04}', '-0044/2025-03-10', '{..2025-03-10}'),
  )
  .filter((text) => parseEdtf(text) !== undefined);

const someLanes = (count: number): fc.Arbitrary<string[]> =>
  fc.shuffledSubarray([...LANES.slice(0, count)], { minLength: 1 });

const anEvent = (laneCount: number) =>
  fc.record({
    edtf,
    weight: fc.integer({ min: 0, max: 3 }),
    status: fc.constantFrom('occurred' as const, 'planned' as const),
    title: fc.constantFrom(...TITLES),
    lanes: someLanes(laneCount),
  });

/** From an hour to ten thousand years, in whole seconds, mostly over the days that most events fall on. */
const span: fc.Arbitrary<Span> = fc
  .tuple(
    fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: 3600, max: 90 * 86_400 }) },
      fc.integer({ min: 3600, max: 100 * 366 * 86_400 }),
      fc.constantFrom((10_000 * YEAR) / 1000),
    ),
    fc.integer({ min: -20, max: 65 }),
    fc.integer({ min: 0, max: 86_399 }),
  )
  .map(([seconds, dayOf, secondOf]) => {
    const start = Date.UTC(2025, 2, 1) + dayOf * DAY + secondOf * 1000 - (seconds / 3) * 1000;
    const whole = Math.round(start / 1000) * 1000;
    return { start: whole, end: whole + Math.round(seconds) * 1000 };
  });

export const timelineCase: fc.Arbitrary<TimelineCase> = fc
  .integer({ min: 1, max: LANES.length })
  .chain((count) => fc.array(anEvent(count), { maxLength: 25 }))
  .chain((drawn) => {
    const ids = drawn.map((_, index) => `e${two(index)}`);
    const idOf = (index: number): string => ids[index] ?? '';
    return fc.record({
      events: fc.constant(
        drawn.map((one, index) =>
          answeredEvent(idOf(index), one.edtf, { weight: one.weight, status: one.status }),
        ),
      ),
      lanesOf: fc.constant(new Map(drawn.map((one, index) => [idOf(index), one.lanes]))),
      labels: fc.constant(new Map(drawn.map((one, index) => [idOf(index), one.title]))),
      span,
      direction: fc.constantFrom('ltr' as const, 'rtl' as const),
      widthPx: fc.integer({ min: 320, max: 1600 }),
      inline: fc.boolean(),
      side: fc.constantFrom('left' as const, 'right' as const),
      textScale: fc.constantFrom(1, 1.08),
      knownBefore: fc.option(near),
      selected: fc.constantFrom(null, ...ids),
    });
  });

export function timelineInput(one: TimelineCase): TimelineInput {
  return {
    events: one.events,
    lanes: buildLanes({
      events: one.events,
      keysOf: ({ id }) => one.lanesOf.get(id) ?? [],
      parentOf: new Map(),
      open: new Set(),
      order: LANES,
    }),
    labels: measureLabels(one.labels, one.textScale),
    textScale: one.textScale,
    laneNames: {
      place: one.inline ? 'inline' : 'column',
      widthPx: one.inline ? one.widthPx : 168,
      startPx: 20,
      side: one.side,
      text: new Map(),
      textScale: one.textScale,
    },
    viewport: { span: one.span, direction: one.direction },
    widthPx: one.widthPx,
    knownBefore: one.knownBefore,
    selected: one.selected,
  };
}

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Every stretch of a row on which something of an event is drawn, but for its label. */
export function inkOf({ x, more, bar, whisker }: EventBox): Stretch[] {
  const glyph = (at: number, half: number): Stretch => ({ from: at - half, to: at + half });
  return [
    glyph(x, GLYPH),
    ...more.map((at) => glyph(at, FURTHER_GLYPH)),
    ...[bar, whisker].filter((reach) => reach !== undefined),
  ];
}

export function wordsOf(label: LabelBox): Stretch {
  return label.align === 'left'
    ? { from: label.x, to: label.x + label.width }
    : { from: label.x - label.width, to: label.x };
}

/** Touching by less than a millionth of a pixel is rounding. */
export const share = (a: Stretch, b: Stretch): boolean =>
  a.from < b.to - 1e-6 && b.from < a.to - 1e-6;

/** What stands on each row of a layout, by the row's y. */
export function rowsOf({ events }: TimelineLayout): EventBox[][] {
  const rows = new Map<number, EventBox[]>();
  for (const box of events) {
    for (const { y } of box.stops) rows.set(y, [...(rows.get(y) ?? []), box]);
  }
  return [...rows.values()];
}

export function pairsOf<T>(all: readonly T[]): (readonly [T, T])[] {
  return all.flatMap((a, index) => all.slice(index + 1).map((b) => [a, b] as const));
}
