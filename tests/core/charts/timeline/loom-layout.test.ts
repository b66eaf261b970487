import { describe, expect, it } from 'vitest';
import { countNamed } from '../../../../src/core/charts/timeline/count-named.ts';
import { foldLoom } from '../../../../src/core/charts/timeline/folding/fold-loom.ts';
import { loomContent } from '../../../../src/core/charts/timeline/loom-content.ts';
import { layoutLoom } from '../../../../src/core/charts/timeline/loom-layout.ts';
import type { TimelineRequest } from '../../../../src/core/charts/timeline/request.ts';
import { DEFAULT_VIEW } from '../../../../src/core/view/view.ts';
import { answerTo, days, istanbul, speakerIn } from '../../../fixtures/istanbul.ts';

const [labeller, answer] = [await speakerIn('en'), await answerTo()];
const request: TimelineRequest = {
  answer,
  baseline: answer,
  labeller,
  view: DEFAULT_VIEW,
  span: days('2025-02-10', '2025-05-15'),
  knownBefore: istanbul.knownBefore,
  medium: 'page',
};
const layoutOf = (
  change: Partial<TimelineRequest>,
  size: { widthPx: number; heightPx?: number; pagePx?: number },
) => {
  const asked = { ...request, ...change };
  const fold = asked.medium === 'sheet' ? foldLoom : undefined;
  return layoutLoom(loomContent(asked), asked, new Map(), { ...size, fold });
};

describe('what a loom shows', () => {
  it('is gathered once for the same events and words', () => {
    expect(loomContent({ ...request })).toBe(loomContent(request));
    expect(loomContent({ ...request, view: { ...DEFAULT_VIEW, lanes: 'type' } })).not.toBe(
      loomContent(request),
    );
  });

  it('names in words who takes part without a row', () => {
    const content = loomContent(request);
    const [event] = content.shown;
    if (!event) throw new Error('no event');
    const without = content.wordsOf(event, []).title;
    expect(without).toMatch(/\)$/);
    expect(content.fullWordsOf(event).title).not.toMatch(/\)$/);
  });
});

describe('a loom in a size', () => {
  it('names every event of the page', () => {
    const { events } = layoutOf({}, { widthPx: 900 });
    for (const { event, flag, band } of events) expect(flag ?? band, event.id).toBeDefined();
  });

  it('keeps to a height, and puts into the key what has no room for words', () => {
    const inSpan = { ...answer, events: answer.events.filter((one) => one.inSpan) };
    const sheet = { medium: 'sheet', answer: inSpan } as const;
    const free = layoutOf(sheet, { widthPx: 900 });
    expect(free.loom.keys).toEqual([]);
    const low = layoutOf(sheet, { widthPx: 900, heightPx: free.height - 60 });
    expect(low.height).toBeLessThanOrEqual(free.height - 60);
    expect(low.loom.keys.length).toBeGreaterThan(0);
  });

  it('leaves no more free at the feet of pages than it would without knowing of pages', () => {
    const inSpan = { ...answer, events: answer.events.filter((one) => one.inSpan) };
    const freeOn = (pagePx: number, knows: boolean): number => {
      const size = { widthPx: 560, ...(knows && { pagePx }) };
      const { strips } = layoutOf({ medium: 'sheet', answer: inSpan }, size).loom;
      expect(strips.length).toBeGreaterThan(1);
      let [top, free] = [0, 0];
      for (const { from, to } of strips) {
        if (to - top <= pagePx - 60) continue;
        free += Math.max(0, pagePx - 60 - (from - top));
        top = from;
      }
      return free;
    };
    for (const pagePx of [520, 640, 760]) {
      expect(freeOn(pagePx, true)).toBeLessThanOrEqual(freeOn(pagePx, false));
    }
  });

  it('keeps the words of what is pinned where others go into the key', () => {
    const inSpan = { ...answer, events: answer.events.filter((one) => one.inSpan) };
    const sheet = { medium: 'sheet', answer: inSpan } as const;
    const heightPx = layoutOf(sheet, { widthPx: 900 }).height - 140;
    const keyed = (pinned: readonly string[]): readonly string[] =>
      layoutOf({ ...sheet, pinned }, { widthPx: 900, heightPx }).loom.keys.flatMap(
        ({ number, event }) => (number === undefined ? [] : [event.id]),
      );
    const usual = keyed([]);
    expect(usual.length).toBeGreaterThan(0);
    const pinned = usual.slice(0, 2);
    for (const id of pinned) expect(keyed(pinned)).not.toContain(id);
  });

  it('keeps under the pointer what it is on when one zooms', () => {
    const layout = layoutOf({}, { widthPx: 900 });
    const box = layout.events.find(({ event }) => event.id === 'istanbul-talks-february');
    const length = (layout.viewport.span.end - layout.viewport.span.start) / 2;
    const span = layout.zoomTo(box?.x ?? 0, length);
    const near = layoutOf({ span }, { widthPx: 900 });
    const after = near.events.find(({ event }) => event.id === 'istanbul-talks-february');
    expect(Math.abs((after?.x ?? 0) - (box?.x ?? 0))).toBeLessThan(30);
  });

  it('folds on a page where that is asked for, and zooms on what is pointed at in any of its lines', () => {
    const many = answer.events.flatMap((event, index) =>
      ['a', 'b', 'c'].map((name) => ({ ...event, id: `${name}${String(index)}` })),
    );
    const crowded = { ...answer, events: many };
    const asked = { ...request, answer: crowded };
    const folded = layoutLoom(loomContent(asked), asked, new Map(), {
      widthPx: 900,
      fold: foldLoom,
    });
    expect(folded.loom.strips.length).toBeGreaterThan(2);
    expect(countNamed(folded, many.length)).toEqual({ named: many.length, of: many.length });
    const length = (folded.viewport.span.end - folded.viewport.span.start) / 4;
    for (const strip of folded.loom.strips) {
      const box = folded.events.find(({ stops: [stop] }) => (stop?.y ?? 0) > strip.top);
      const at = box?.event.at ?? NaN;
      const y = box?.stops[0]?.y;
      expect(Math.abs(folded.timeAt(box?.x ?? 0, y) - at)).toBeLessThan(86_400_000);
      const { start, end } = folded.zoomTo(box?.x ?? 0, length, y);
      expect(end - start).toBeCloseTo(length);
      expect(start <= at && at <= end).toBe(true);
    }
  });

  it('says the year of an event where more than one is seen', () => {
    const event = loomContent(request).shown.find(({ date }) => date.edtf === '2025-02-12');
    if (!event) throw new Error('no event');
    const dateIn = (span: TimelineRequest['span']): string =>
      loomContent({ ...request, span }).wordsOf(event, []).date;
    expect(dateIn(request.span)).not.toMatch(/20\d\d/);
    expect(dateIn(days('2024-01-01', '2025-12-31'))).toMatch(/20\d\d/);
  });

  it('stands to true scale where that is asked for', () => {
    const { viewport, events } = layoutOf(
      { view: { ...DEFAULT_VIEW, scale: 'true' } },
      { widthPx: 900 },
    );
    const share = (ms: number): number =>
      viewport.x +
      ((ms - viewport.span.start) / (viewport.span.end - viewport.span.start)) * viewport.width;
    for (const { event, x, band } of events) {
      if (band || event.date.shape !== 'date') continue;
      expect(Math.abs(x - share(event.date.bounds.start))).toBeLessThan(viewport.width / 40);
    }
  });

  it('has the known-on rule in its month, however early the last of the events is', async () => {
    const few = await answerTo({ filter: { types: ['CONSULT'] } });
    const { loom, viewport } = layoutOf({ answer: few }, { widthPx: 900 });
    const x = loom.strips.map(({ rule }) => rule?.x).find((one) => one !== undefined) ?? 0;
    const month = (ms: number): number =>
      loom.strips.flatMap(({ stretches }) => stretches).find((one) => one.ms === ms)?.x ?? NaN;
    expect(x).toBeGreaterThan(month(Date.UTC(2025, 3)));
    expect(x).toBeLessThan(month(Date.UTC(2025, 4)));
    expect(x).toBeLessThan(viewport.x + viewport.width);
  });
});
