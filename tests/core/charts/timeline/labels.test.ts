import { describe, expect, it } from 'vitest';
import type { EventBox, LabelCandidate } from '../../../../src/core/charts/timeline/event-box.ts';
import { layoutLabels } from '../../../../src/core/charts/timeline/labels.ts';
import { LABEL_SIZE_PX } from '../../../../src/core/charts/timeline/placing.ts';
import { measureText } from '../../../../src/core/charts/drawing/text-metrics.ts';
import { answeredEvent } from '../../../fixtures/answered-event.ts';

const TALKS_PX = measureText('Talks', LABEL_SIZE_PX, 400);

interface Setting {
  readonly weight?: number;
  readonly side?: number;
  readonly text?: string;
  readonly ys?: readonly number[];
  readonly more?: readonly number[];
  readonly whisker?: EventBox['whisker'];
  readonly bar?: EventBox['bar'];
}

function candidate(
  id: string,
  x: number,
  { weight = 1, side = 0, text = 'Talks', ys = [80], more = [], whisker, bar }: Setting = {},
): LabelCandidate {
  const box: EventBox = {
    event: answeredEvent(id, '2025-04-10', { weight }),
    x,
    pinned: null,
    more,
    stops: ys.map((y, index) => ({ lane: `lane ${String(index)}`, y })),
    ...(whisker && { whisker }),
    ...(bar && { bar }),
  };
  return { box, text, side };
}

const FRAME = { left: 0, right: 400, direction: 'ltr', selected: null, textScale: 1 } as const;

function labelsOf(candidates: readonly LabelCandidate[], frame: Partial<FrameLike> = {}) {
  const boxes = layoutLabels(candidates, { ...FRAME, ...frame });
  return Object.fromEntries(boxes.map(({ event, label }) => [event.id, label]));
}

type FrameLike = Parameters<typeof layoutLabels>[1];

/** Where the line stands: its nearer end and which one that is. */
const place = (label: EventBox['label']): unknown => label && [label.x, label.align];

describe('layoutLabels', () => {
  it('sets a label 10 px after its glyph as time runs, in the middle of the leading row', () => {
    expect(labelsOf([candidate('e', 100, { ys: [80, 200] })])).toEqual({
      e: { text: 'Talks', x: 110, y: 80, align: 'left', width: TALKS_PX, weight: 400 },
    });
    const back = labelsOf([candidate('e', 100)], { direction: 'rtl' });
    expect(place(back['e'])).toEqual([90, 'right']);
  });

  it('takes the side that packing kept free', () => {
    expect(place(labelsOf([candidate('e', 100, { side: 1 })])['e'])).toEqual([90, 'right']);
    const back = labelsOf([candidate('e', 100, { side: 1 })], { direction: 'rtl' });
    expect(place(back['e'])).toEqual([110, 'left']);
  });

  it('takes the other side where the frame ends, and neither where it is too narrow', () => {
    expect(place(labelsOf([candidate('e', 390)])['e'])).toEqual([380, 'right']);
    expect(place(labelsOf([candidate('e', 5, { side: 1 })])['e'])).toEqual([15, 'left']);
    expect(labelsOf([candidate('e', 20)], { right: 40 })['e']).toBeUndefined();
  });

  it('fits a label whose edge touches the frame, and not one a pixel longer', () => {
    const right = 110 + TALKS_PX + 2;
    const only = { left: 90 };
    expect(labelsOf([candidate('e', 100)], { ...only, right })['e']).toBeDefined();
    expect(labelsOf([candidate('e', 100)], { ...only, right: right - 1 })['e']).toBeUndefined();
  });

  it('gives room to the heavier first, and by id among equals', () => {
    const a = candidate('a', 100, { weight: 1 });
    const b = candidate('b', 100 + 20 + 2 * TALKS_PX - 5, { weight: 3, side: 1 });
    const first = labelsOf([a, b]);
    expect(place(first['b'])).toEqual([b.box.x - 10, 'right']);
    expect(place(first['a'])).toEqual([90, 'right']);
    const equals = labelsOf([{ ...b, box: { ...b.box, event: { ...b.box.event, weight: 1 } } }, a]);
    expect(place(equals['a'])).toEqual([110, 'left']);
    expect(place(equals['b'])).toEqual([b.box.x + 10, 'left']);
  });

  it('gives room to the selected event before all others, in heavier letters', () => {
    const light = candidate('light', 100);
    const heavy = candidate('heavy', 100 + 20 + TALKS_PX, { weight: 9, side: 1 });
    expect(place(labelsOf([light, heavy])['light'])).toEqual([90, 'right']);
    const labels = labelsOf([light, heavy], { selected: 'light' });
    expect(labels['light']).toMatchObject({ x: 90, weight: 600 });
    const wide = measureText('Talks', LABEL_SIZE_PX, 600);
    expect(labels['light']?.width).toBe(wide);
    expect(wide).toBeGreaterThan(TALKS_PX);
    const close = candidate('close', 140, { weight: 9 });
    const walled = { left: 90, right: 400 };
    expect(labelsOf([light, close], { ...walled, selected: 'light' })['light']).toBeUndefined();
  });

  it('covers no other glyph of its row: neither main nor further nor on another lane', () => {
    const only = { left: 90 };
    const e = candidate('e', 100);
    for (const other of [
      candidate('o', 125, { text: '' }),
      candidate('o', 300, { text: '', more: [125] }),
      candidate('o', 125, { text: '', ys: [40, 80] }),
    ]) {
      expect(labelsOf([e, other], only)['e']).toBeUndefined();
    }
    expect(labelsOf([e, candidate('o', 125, { text: '', ys: [97] })], only)['e']).toBeDefined();
  });

  it('covers no other whisker or period', () => {
    const only = { left: 90 };
    const whisker = { from: 120, to: 320, approximate: false };
    const bar = { from: 120, to: 320, left: 'cut', right: 'cut' } as const;
    const e = candidate('e', 100);
    expect(labelsOf([e, candidate('o', 300, { text: '', whisker })], only)['e']).toBeUndefined();
    expect(labelsOf([e, candidate('o', 300, { text: '', bar })], only)['e']).toBeUndefined();
  });

  it('stands beyond the own whisker and further dates, but on the own period', () => {
    const whisker = { from: 60, to: 150, approximate: true };
    const bar = { from: 100, to: 300, left: 'certain', right: 'open' } as const;
    expect(place(labelsOf([candidate('e', 100, { whisker })])['e'])).toEqual([160, 'left']);
    const before = labelsOf([candidate('e', 100, { whisker, side: 1 })]);
    expect(place(before['e'])).toEqual([50, 'right']);
    const set = labelsOf([candidate('e', 100, { more: [130, 180] })]);
    expect(place(set['e'])).toEqual([190, 'left']);
    expect(place(labelsOf([candidate('e', 100, { bar })])['e'])).toEqual([110, 'left']);
  });

  it('keeps every event in the order given, with or without words', () => {
    const boxes = layoutLabels([candidate('b', 100), candidate('a', 105, { text: '' })], FRAME);
    expect(boxes.map(({ event }) => event.id)).toEqual(['b', 'a']);
    expect(boxes[1]).not.toHaveProperty('label');
  });

  it('gives none to an event that is on no lane', () => {
    expect(labelsOf([candidate('e', 100, { ys: [] })])).toEqual({ e: undefined });
  });

  it('measures words at their scale', () => {
    const label = labelsOf([candidate('e', 100)], { textScale: 1.08 })['e'];
    expect(label?.width).toBe(measureText('Talks', LABEL_SIZE_PX * 1.08, 400));
  });
});
