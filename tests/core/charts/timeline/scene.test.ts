import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paletteOf } from '../../../../src/core/charts/drawing/palette.ts';
import type { GroupMark } from '../../../../src/core/charts/drawing/mark.ts';
import { timelineScene } from '../../../../src/core/charts/timeline/scene.ts';
import { answered, arbitraryEvents, laidOut, wordsFor } from '../../../fixtures/boxes.ts';
import { extentOf, flatten, groupsOf, repeatedKeys, textsOf } from '../../../fixtures/flatten.ts';

const palette = paletteOf('light');
const KNOWN = Date.parse('2025-04-10');

const APRIL = { start: Date.UTC(2025, 3, 1), end: Date.UTC(2025, 4, 1) };

function scene(
  events: ReturnType<typeof answered>[],
  change: Parameters<typeof laidOut>[1] = {},
  selected: string | null = null,
): GroupMark {
  const layout = laidOut(events, { ...change, selected });
  return timelineScene({ layout, palette, words: wordsFor(events), selected, thread: [] });
}

const part = (group: GroupMark, key: string): GroupMark => {
  const found = group.marks.find((mark) => mark.key === key);
  if (found?.kind !== 'group') throw new Error(`no part ${key}`);
  return found;
};

const eventIds = (group: GroupMark): string[] =>
  groupsOf(part(group, 'events').marks).flatMap(({ data }) => data?.['event'] ?? []);

describe('the timeline', () => {
  it('names every event it draws and marks what belongs to it', () => {
    const drawn = scene([answered(), answered({ id: 'other', weight: 2 })]);
    expect(drawn.id).toBe('timeline');
    expect(part(drawn, 'events').marks).toMatchObject([
      { key: 'other', data: { event: 'other' }, name: 'name other' },
      { key: 'talks', data: { event: 'talks' }, name: 'name talks' },
    ]);
    expect(part(drawn, 'connectors').marks).toMatchObject([
      { data: { connects: 'other' } },
      { data: { connects: 'talks' } },
    ]);
  });

  it('has the events in the order of time, whichever way it runs and whatever is selected', () => {
    const days = { b: '2025-04-02', a: '2025-04-20', c: '2025-04-09' };
    const events = Object.entries(days).map(([id, edtf]) => answered({ id, edtf }));
    const wide = { viewport: { span: APRIL, direction: 'ltr' } } as const;
    expect(eventIds(scene(events, wide))).toEqual(['b', 'c', 'a']);
    expect(eventIds(scene(events, wide, 'c'))).toEqual(['b', 'c', 'a']);
    const mirrored = { viewport: { span: APRIL, direction: 'rtl' } } as const;
    expect(eventIds(scene(events, mirrored))).toEqual(['b', 'c', 'a']);
  });

  it('leaves an event without words under its id', () => {
    const layout = laidOut([answered()]);
    const group = timelineScene({
      layout,
      palette,
      words: wordsFor([]),
      selected: null,
      thread: [],
    });
    expect(part(group, 'events').marks).toMatchObject([{ name: 'talks' }]);
  });

  it.each(['ltr', 'rtl'] as const)(
    'is hatched after the known-on rule and only there, time %s',
    (direction) => {
      const viewport = {
        span: { start: Date.parse('2025-03-01'), end: Date.parse('2025-05-01') },
        direction,
      };
      const drawn = scene([answered()], { viewport, knownBefore: KNOWN });
      const [rule] = part(drawn, 'known').marks;
      const [hatch] = part(drawn, 'after-known').marks;
      if (rule?.kind !== 'rule' || hatch?.kind !== 'path') throw new Error('no rule or no hatch');
      const share = 40 / 61;
      expect(rule.x1).toBeCloseTo(168 + 832 * (direction === 'ltr' ? share : 1 - share), 6);
      const points = [...hatch.d.matchAll(/[ML]([\d.-]+),([\d.-]+)/g)].map(([, x, y]) => [
        Number(x),
        Number(y),
      ]);
      const xs = points.map(([x = 0]) => x);
      const [from, to] = direction === 'ltr' ? [rule.x1, 1000] : [168, rule.x1];
      expect(Math.min(...xs)).toBeCloseTo(from, 2);
      expect(Math.max(...xs)).toBeCloseTo(to, 2);
      const layout = laidOut([answered()], { viewport, knownBefore: KNOWN });
      for (const [, y = 0] of points) {
        expect(y).toBeGreaterThanOrEqual(layout.top - 0.01);
        expect(y).toBeLessThanOrEqual(layout.height + 0.01);
      }
    },
  );

  it('says at the rule what it is, on the side where there is room', () => {
    for (const [day, align] of [
      ['2025-04-25', 'right'],
      ['2025-03-05', 'left'],
    ] as const) {
      const drawn = scene([answered()], { knownBefore: Date.parse(day) });
      const [words] = textsOf(part(drawn, 'known').marks);
      expect(words?.mark).toMatchObject({ text: 'as reported by 9 April 2025', align });
      if (!words) continue;
      expect(extentOf(words).from).toBeGreaterThanOrEqual(168);
      expect(extentOf(words).to).toBeLessThanOrEqual(1000);
    }
  });

  it('has neither rule nor hatch where everything is told, or all in sight was known', () => {
    for (const knownBefore of [null, Date.parse('2025-06-01')]) {
      const drawn = scene([answered()], { knownBefore });
      expect(part(drawn, 'known').marks).toEqual([]);
      expect(part(drawn, 'after-known').marks).toEqual([]);
    }
  });

  it('is all hatched and without a rule where nothing in sight was known yet', () => {
    const drawn = scene([answered()], { knownBefore: Date.parse('2025-01-01') });
    expect(part(drawn, 'known').marks).toEqual([]);
    expect(part(drawn, 'after-known').marks).toHaveLength(1);
  });

  it('has lane names on the side the reader starts from', () => {
    const text = new Map([
      ['a', 'Russia'],
      ['b', 'США'],
    ]);
    const names = { place: 'column', widthPx: 168, startPx: 20, textScale: 1, text } as const;
    const left = scene([answered()], { laneNames: { ...names, side: 'left' } });
    const right = scene([answered()], { laneNames: { ...names, side: 'right' } });
    const said = (group: GroupMark) =>
      textsOf(part(group, 'lane-names').marks).map(({ mark }) => [mark.text, mark.x, mark.align]);
    expect(said(left)).toEqual([
      ['Russia', 20, 'left'],
      ['США', 20, 'left'],
    ]);
    expect(said(right)).toEqual([
      ['Russia', 980, 'right'],
      ['США', 980, 'right'],
    ]);
  });

  it('keeps whatever it draws inside its frame, each key once, labels apart', () => {
    fc.assert(
      fc.property(
        arbitraryEvents,
        fc.constantFrom('ltr' as const, 'rtl' as const),
        fc.integer({ min: 480, max: 1600 }),
        (events, direction, widthPx) => {
          const viewport = {
            span: { start: Date.parse('2025-03-01'), end: Date.parse('2025-05-01') },
            direction,
          };
          const drawn = scene(events, { viewport, widthPx, knownBefore: KNOWN });
          const { height } = laidOut(events, { viewport, widthPx, knownBefore: KNOWN });
          expect(repeatedKeys([drawn])).toEqual([]);
          const texts = textsOf([drawn]).map((one) => ({ ...extentOf(one), y: one.mark.y, one }));
          for (const { from, to, y } of texts) {
            expect(from).toBeGreaterThanOrEqual(-0.01);
            expect(to).toBeLessThanOrEqual(widthPx + 0.01);
            expect(y).toBeLessThan(height);
          }
          const labels = texts.filter(({ one }) => one.mark.key === 'label');
          for (const a of labels) {
            for (const b of labels) {
              if (a !== b && a.y === b.y) expect(a.to <= b.from || b.to <= a.from).toBe(true);
            }
          }
          for (const { mark } of flatten([drawn])) {
            if (mark.kind === 'rect') expect(mark.width).toBeGreaterThan(0);
          }
        },
      ),
    );
  });
});
