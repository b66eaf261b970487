import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutTimeline } from '../../src/core/charts/timeline/layout.ts';
import type { TimelineLayout } from '../../src/core/charts/timeline/layout.ts';
import { timeShape } from '../../src/core/charts/timeline/time-shape.ts';
import { panSpan, timeScale } from '../../src/core/charts/drawing/viewport.ts';
import {
  DAY,
  YEAR,
  inkOf,
  pairsOf,
  rowsOf,
  share,
  timelineCase,
  timelineInput,
  wordsOf,
} from './timelines.ts';

const layoutOf = (one: Parameters<typeof timelineInput>[0]): TimelineLayout =>
  layoutTimeline(timelineInput(one));

const RUNS = { numRuns: 300 };

const byId = (layout: TimelineLayout) => new Map(layout.events.map((box) => [box.event.id, box]));

describe('what stands on a row', () => {
  it('never lets two labels overlap', () => {
    fc.assert(
      fc.property(timelineCase, (one) => {
        for (const row of rowsOf(layoutOf(one))) {
          const labels = row.flatMap(({ label, stops }) =>
            label !== undefined && label.y === stops[0]?.y ? [label] : [],
          );
          for (const [a, b] of pairsOf(labels)) {
            if (a.y === b.y)
              expect(share(wordsOf(a), wordsOf(b)), `${a.text} | ${b.text}`).toBe(false);
          }
        }
      }),
      RUNS,
    );
  });

  it('never lets a label cover another event', () => {
    fc.assert(
      fc.property(timelineCase, (one) => {
        const layout = layoutOf(one);
        for (const { event, label } of layout.events) {
          if (label === undefined) continue;
          const others = layout.events.filter(
            (box) => box.event.id !== event.id && box.stops.some(({ y }) => y === label.y),
          );
          for (const ink of others.flatMap(inkOf)) expect(share(wordsOf(label), ink)).toBe(false);
        }
      }),
      RUNS,
    );
  });

  it('never puts two events of a lane where one would hide the other', () => {
    fc.assert(
      fc.property(timelineCase, (one) => {
        for (const row of rowsOf(layoutOf(one))) {
          for (const [a, b] of pairsOf(row)) {
            for (const ink of inkOf(a)) {
              for (const other of inkOf(b)) {
                expect(share(ink, other), `${a.event.date.edtf} on ${b.event.date.edtf}`).toBe(
                  false,
                );
              }
            }
          }
        }
      }),
      RUNS,
    );
  });

  it('belongs to one lane, inside that lane, with room between rows for a line of words', () => {
    fc.assert(
      fc.property(timelineCase, (one) => {
        const layout = layoutOf(one);
        for (const { stops } of layout.events) {
          for (const { lane, y } of stops) {
            const box = layout.lanes.find(({ id }) => id === lane);
            expect(y - 8).toBeGreaterThanOrEqual(box?.y ?? Infinity);
            expect(y + 8).toBeLessThanOrEqual((box?.y ?? 0) + (box?.height ?? 0));
          }
        }
        const ys = [...new Set(layout.events.flatMap(({ stops }) => stops.map(({ y }) => y)))];
        for (const [a, b] of pairsOf(ys)) expect(Math.abs(a - b)).toBeGreaterThanOrEqual(16.99);
      }),
      RUNS,
    );
  });
});

describe('the frame of the timeline', () => {
  it('is left by no label, period, whisker or middle of a glyph', () => {
    fc.assert(
      fc.property(timelineCase, (one) => {
        const { events, viewport } = layoutOf(one);
        const [left, right] = [viewport.x, viewport.x + viewport.width];
        for (const { x, more, bar, whisker, label } of events) {
          const middles = [x, ...more].map((at) => ({ from: at, to: at }));
          const words = label === undefined ? undefined : wordsOf(label);
          for (const stretch of [...middles, bar, whisker, words]) {
            if (stretch === undefined) continue;
            expect(stretch.from).toBeGreaterThanOrEqual(left);
            expect(stretch.to).toBeLessThanOrEqual(right);
            expect(stretch.from).toBeLessThanOrEqual(stretch.to);
          }
        }
      }),
      RUNS,
    );
  });

  it('shows every event of which something is in sight exactly once, on all of its lanes', () => {
    fc.assert(
      fc.property(timelineCase, (one) => {
        const layout = layoutOf(one);
        const { viewport } = layout;
        const scale = timeScale(viewport);
        const [left, right] = [viewport.x, viewport.x + viewport.width];
        const perDay = (viewport.width / (one.span.end - one.span.start)) * DAY;
        // Events of one day may be set side by side, at most across the day or a dozen px.
        const spread = Math.max(perDay, 18);
        const seen = (x: number): boolean => x >= left + 1 + spread && x <= right - 1 - spread;
        const shown = byId(layout);
        expect(layout.events).toHaveLength(shown.size);
        for (const event of one.events) {
          const shape = timeShape(event.date, event.status === 'occurred' ? one.knownBefore : null);
          const { bar, whisker } = shape;
          // Towards an open end a whisker only fades a little way: what is sure of it has to be there.
          const sure = whisker && {
            start: Number.isFinite(whisker.start) ? whisker.start : whisker.end - DAY,
            end: Number.isFinite(whisker.end) ? whisker.end : whisker.start + DAY,
          };
          const reaches = [bar, sure].filter((reach) => reach !== undefined);
          const inSight =
            shape.anchors.some((ms) => seen(scale(ms))) ||
            reaches.some(({ start, end }) => {
              const from = Math.max(start, one.span.start);
              const to = Math.min(end, one.span.end);
              return ((to - from) / DAY) * perDay > 1.001;
            });
          if (inSight) expect(shown.has(event.id), event.date.edtf).toBe(true);
          const stops = shown.get(event.id)?.stops.map(({ lane }) => lane);
          if (stops !== undefined) expect(stops).toEqual(one.lanesOf.get(event.id));
        }
      }),
      RUNS,
    );
  });

  it('shows nothing of an event whose every date is out of sight', () => {
    fc.assert(
      fc.property(timelineCase, (one) => {
        const day = ((one.span.end - one.span.start) / 100) * 18 + DAY;
        for (const { event } of layoutOf(one).events) {
          expect(event.date.bounds.start, event.date.edtf).toBeLessThan(one.span.end + day);
          expect(event.date.bounds.end, event.date.edtf).toBeGreaterThan(one.span.start - day);
        }
      }),
      RUNS,
    );
  });
});

describe('the same events', () => {
  it('give the same picture again, and in whatever order they come', () => {
    const shuffled = timelineCase.chain((one) =>
      fc.tuple(
        fc.constant(one),
        fc.shuffledSubarray([...one.events], { minLength: one.events.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([one, events]) => {
        const first = layoutOf(one);
        expect(layoutOf(one)).toEqual(first);
        const again = layoutOf({ ...one, events });
        expect(byId(again)).toEqual(byId(first));
        expect({ ...again, events: [] }).toEqual({ ...first, events: [] });
      }),
      RUNS,
    );
  });

  it('keep their rows when panned', () => {
    const limits = { start: -30_000 * YEAR, end: 30_000 * YEAR };
    const moved = fc.tuple(timelineCase, fc.double({ min: -1.5, max: 1.5, noNaN: true }));
    fc.assert(
      fc.property(moved, ([one, by]) => {
        const before = layoutOf(one);
        const span = panSpan(one.span, by * (one.span.end - one.span.start), limits);
        const after = layoutOf({ ...one, span });
        const still = byId(after);
        for (const { event, stops } of before.events) {
          const box = still.get(event.id);
          if (box !== undefined) expect(box.stops).toEqual(stops);
        }
        expect(after.lanes).toEqual(before.lanes);
        expect(after.height).toBe(before.height);
      }),
      RUNS,
    );
  });

  it('stand mirrored where time runs the other way', () => {
    fc.assert(
      fc.property(timelineCase, (one) => {
        const one2 = { ...one, inline: true };
        const there = layoutOf({ ...one2, direction: 'ltr' });
        const back = byId(layoutOf({ ...one2, direction: 'rtl' }));
        const { width } = there.viewport;
        expect(back.size).toBe(there.events.length);
        for (const { event, x, more, bar, whisker } of there.events) {
          const box = back.get(event.id);
          expect(box?.x).toBeCloseTo(width - x, 3);
          expect(box?.more.length).toBe(more.length);
          more.forEach((at, index) => {
            expect(box?.more[index]).toBeCloseTo(width - at, 3);
          });
          for (const [reach, other] of [
            [bar, box?.bar],
            [whisker, box?.whisker],
          ] as const) {
            expect(other === undefined).toBe(reach === undefined);
            expect(other?.from ?? 0).toBeCloseTo(reach === undefined ? 0 : width - reach.to, 3);
            expect(other?.to ?? 0).toBeCloseTo(reach === undefined ? 0 : width - reach.from, 3);
          }
          expect([box?.bar?.left, box?.bar?.right]).toEqual([bar?.right, bar?.left]);
        }
      }),
      RUNS,
    );
  });
});
