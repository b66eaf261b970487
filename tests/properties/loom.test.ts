import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnsweredEvent } from '../../src/core/engine/contract/answer.ts';
import type { LoomLayout } from '../../src/core/charts/timeline/layout.ts';
import type { EventBox, LineBox } from '../../src/core/charts/timeline/loom/loom-box.ts';
import { DATE_GAP } from '../../src/core/charts/timeline/loom/label-words.ts';
import { measureText } from '../../src/core/charts/drawing/text-metrics.ts';
import { quadClassOf } from '../../src/core/model/event-type.ts';
import { answered, laidOut } from '../fixtures/boxes.ts';
import type { LaidOutChange } from '../fixtures/boxes.ts';

const DAY = 86_400_000;
const START = Date.UTC(2025, 0, 1);

interface Shape {
  readonly count: number;
  readonly days: number;
  readonly actors: number;
  /** Of ten events so many lie in one day. */
  readonly burst: number;
}

/** Made-up events from few to many, over an hour to a thousand years, of one actor to forty, with and without bursts. */
const shape: fc.Arbitrary<Shape> = fc.record({
  count: fc.constantFrom(1, 5, 12, 37, 60, 101, 150),
  days: fc.constantFrom(1, 30, 90, 365, 6000, 365_000),
  actors: fc.constantFrom(1, 2, 5, 40),
  burst: fc.constantFrom(0, 5, 9),
});

const TYPES = ['CONSULT', 'SANCTION', 'STATEMENT', 'REQUEST', 'AID'] as const;

function eventsOf({ count, days, actors, burst }: Shape, seed: number): AnsweredEvent[] {
  let state = seed + 1;
  const next = (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  return Array.from({ length: count }, (_, index): AnsweredEvent => {
    const offset = next(10) < burst ? Math.floor(days / 2) : next(days);
    const day = new Date(START + offset * DAY).toISOString().slice(0, 10);
    const eventType = TYPES[next(TYPES.length)] ?? 'CONSULT';
    const [a, b] = [`a${String(next(actors))}`, `a${String(next(actors))}`];
    return answered({
      id: `e${String(index).padStart(3, '0')}`,
      edtf: day.startsWith('+') ? `Y${String(Number(day.slice(1, 7)))}`.slice(1) : day,
      eventType,
      quadClass: quadClassOf(eventType),
      status: next(6) === 0 ? 'planned' : 'occurred',
      weight: next(9),
      title: 'Word '.repeat(2 + next(6)).trim(),
      participants: [
        { actor: a, role: next(3) === 0 ? 'participant' : 'initiator' },
        { actor: b, role: next(2) === 0 ? 'recipient' : 'host' },
      ],
    });
  });
}

const looms = fc.record({
  shape,
  seed: fc.nat(1000),
  direction: fc.constantFrom('ltr', 'rtl'),
  namesSide: fc.constantFrom('start', 'end'),
  widthPx: fc.constantFrom(520, 910, 1280),
  isKnown: fc.boolean(),
  strips: fc.constantFrom(0, 1, 3),
});

type Loom = typeof looms extends fc.Arbitrary<infer T> ? T : never;

function layoutOf({ shape: made, seed, strips, isKnown, ...change }: Loom): LoomLayout {
  const length = made.days * DAY;
  const span = { start: START - length * 0.03, end: START + length * 1.03 };
  const known = isKnown ? { before: START + length / 2, words: 'as known on 9 April 2025' } : null;
  const folding = strips === 0 ? undefined : { strips, levels: 9 };
  const all: LaidOutChange = { ...change, span, known, wider: 1, ...(folding && { folding }) };
  return laidOut(eventsOf(made, seed), all);
}

interface Box {
  readonly id: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf(id: string, { x, y, align, date, title }: LineBox, weight: 400 | 600 = 400): Box {
  const dated = date === '' ? 0 : measureText(date + DATE_GAP, 11.5, 500);
  const width = dated + measureText(title, 11.5, weight);
  const left = align === 'right' ? x - width : align === 'middle' ? x - width / 2 : x;
  return { id, left, right: left + width, top: y - 9, bottom: y + 3 };
}

const wordsOf = ({ events, loom }: LoomLayout): Box[] => [
  ...events.flatMap(({ event, flag, band }) =>
    [...(flag?.lines ?? []), ...(band ? [band.line] : [])].map((line) => boxOf(event.id, line)),
  ),
  ...loom.strips.flatMap(({ rule }) => (rule?.line ? [boxOf(' rule', rule.line, 600)] : [])),
];

/** Poles, as far as they are drawn: of words and of numbers, and the known-on rule. */
const polesOf = ({ events, loom }: LoomLayout): Box[] => [
  ...events.flatMap(({ event, x, flag, number }) => {
    const pole = flag ?? number;
    return pole ? [uprightOf(event.id, x, pole.from, pole.to)] : [];
  }),
  ...loom.strips.flatMap(({ rule, bottom }) =>
    rule ? [uprightOf(' rule', rule.x, rule.from, bottom)] : [],
  ),
];

function uprightOf(id: string, x: number, from: number, to: number): Box {
  return { id, left: x - 1, right: x + 1, top: Math.min(from, to), bottom: Math.max(from, to) };
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const RUNS = { numRuns: 25 };

describe('a loom', () => {
  it('crosses no words: neither by a pole nor by other words', () => {
    fc.assert(
      fc.property(looms, (one) => {
        const layout = layoutOf(one);
        const words = wordsOf(layout);
        const poles = polesOf(layout);
        for (const [index, box] of words.entries()) {
          for (const other of words.slice(index + 1)) {
            if (box.id !== other.id)
              expect(overlap(box, other), `${box.id} ${other.id}`).toBe(false);
          }
          for (const pole of poles) {
            if (box.id !== pole.id)
              expect(overlap(box, pole), `${pole.id} in ${box.id}`).toBe(false);
          }
        }
      }),
      RUNS,
    );
  });

  it('keeps the names of months, years and days apart, however much a crowd moves them', () => {
    fc.assert(
      fc.property(looms, (loom) => {
        for (const { stretches } of layoutOf(loom).loom.strips) {
          const boxes = stretches
            .map(({ line: { x, align, title } }) => {
              const end = x + (align === 'left' ? 1 : -1) * measureText(title, 11.5, 500);
              return [Math.min(x, end), Math.max(x, end)] as const;
            })
            .sort(([a], [b]) => a - b);
          for (const [index, [from]] of boxes.slice(1).entries()) {
            expect(from).toBeGreaterThan(boxes[index]?.[1] ?? Infinity);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps all words in its width, and everything in its height', () => {
    fc.assert(
      fc.property(looms, (one) => {
        const layout = layoutOf(one);
        for (const { left, right, top, bottom } of wordsOf(layout)) {
          expect(left).toBeGreaterThanOrEqual(-0.5);
          expect(right).toBeLessThanOrEqual(layout.width + 0.5);
          expect(top).toBeGreaterThanOrEqual(-1);
          expect(bottom).toBeLessThanOrEqual(layout.height);
        }
      }),
      RUNS,
    );
  });

  it('names on a sheet every event that it draws, in words or in its key', () => {
    fc.assert(
      fc.property(looms, (one) => {
        const { events, loom } = layoutOf({ ...one, strips: one.strips === 0 ? 1 : one.strips });
        const keyed = new Set(loom.keys.map(({ event }) => event.id));
        expect(new Set([...events.map(({ event }) => event.id), ...keyed]).size).toBe(
          one.shape.count,
        );
        for (const { event, flag, band } of events) {
          expect(flag !== undefined || band !== undefined || keyed.has(event.id), event.id).toBe(
            true,
          );
        }
      }),
      RUNS,
    );
  });

  it('names on a page every event in sight, up to sixty of them', () => {
    fc.assert(
      fc.property(looms, (one) => {
        const layout = layoutOf({ ...one, strips: 0, widthPx: 1280 });
        const points = layout.events.filter(({ band }) => !band);
        if (points.length > 60) return;
        const named = points.filter(({ flag }) => flag);
        expect(named.length).toBe(points.length);
      }),
      RUNS,
    );
  });

  it('keeps the order of time in every strip', () => {
    fc.assert(
      fc.property(looms, (one) => {
        const layout = layoutOf({ ...one, strips: 0 });
        const onwards = one.direction === 'ltr' ? 1 : -1;
        const points = layout.events.filter(({ band }) => !band);
        const days = points.sort((a, b) => onwards * (a.x - b.x)).map(({ event }) => event.at);
        expect(days).toEqual([...days].sort((a, b) => a - b));
      }),
      RUNS,
    );
  });

  it('is the mirror image of itself where time runs the other way', () => {
    const mirrored = (box: EventBox, width: number) => ({
      id: box.event.id,
      x: width - box.x,
      flag: box.flag && {
        ...box.flag,
        lines: box.flag.lines.map((line) => [
          width - line.x,
          line.y,
          line.align === 'left' ? 'right' : 'left',
          line.title,
        ]),
      },
      stops: box.stops,
    });
    const plain = (box: EventBox) => ({
      id: box.event.id,
      x: box.x,
      flag: box.flag && {
        ...box.flag,
        lines: box.flag.lines.map((line) => [line.x, line.y, line.align, line.title]),
      },
      stops: box.stops,
    });
    fc.assert(
      fc.property(looms, (one) => {
        const ltr = layoutOf({ ...one, direction: 'ltr' });
        const rtl = layoutOf({ ...one, direction: 'rtl' });
        expect(rtl.events.map(plain)).toEqual(ltr.events.map((box) => mirrored(box, ltr.width)));
        expect(rtl.height).toBe(ltr.height);
      }),
      { numRuns: 8 },
    );
  });

  it('moves nothing but time where one pans', () => {
    fc.assert(
      fc.property(looms, fc.integer({ min: -40, max: 40 }), (one, percent) => {
        const length = one.shape.days * DAY;
        const events = eventsOf(one.shape, one.seed);
        const span = { start: START, end: START + length / 2 };
        const by = (length / 2) * (percent / 100);
        const here = laidOut(events, { span });
        const there = laidOut(events, {
          span: { start: span.start + by, end: span.end + by },
          anchor: span.start,
        });
        const shift = (percent / 100) * here.viewport.width;
        const before = new Map(here.events.map((box) => [box.event.id, box]));
        for (const box of there.events) {
          const old = before.get(box.event.id);
          if (!old || box.band || old.band) continue;
          expect(old.x - box.x).toBeCloseTo(shift, 0);
          if (old.flag && box.flag) expect(box.flag.to).toBeCloseTo(old.flag.to, 6);
        }
      }),
      RUNS,
    );
  });

  it('is the same every time', () => {
    fc.assert(
      fc.property(looms, (one) => {
        expect(layoutOf(one).loom).toEqual(layoutOf(one).loom);
      }),
      { numRuns: 8 },
    );
  });
});
