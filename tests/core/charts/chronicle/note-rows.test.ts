import { describe, expect, it } from 'vitest';
import type { PlacedAnnotation } from '../../../../src/core/charts/drawing/annotation.ts';
import { orderItems } from '../../../../src/core/charts/chronicle/items.ts';
import { insertNotes, isMarked } from '../../../../src/core/charts/chronicle/note-rows.ts';
import { answered } from '../../../fixtures/boxes.ts';

const day = (text: string): number => Date.parse(`${text}T00:00Z`);
const events = ['2025-03-10', '2025-03-20', '2025-04-10'].map((edtf, i) =>
  answered({ id: `e${String(i)}`, edtf }),
);
const items = orderItems(events, { start: day('2025-03-01'), end: day('2025-05-01') }, null);
const mark = (change: Partial<PlacedAnnotation>): PlacedAnnotation => ({
  ...{ kind: 'span', index: 0, start: day('2025-03-15'), end: day('2025-04-01') },
  ...{ event: null, words: 'x' },
  ...change,
});
const order = (annotations: readonly PlacedAnnotation[]): string[] =>
  insertNotes(items, annotations).map((item) =>
    item.kind === 'event'
      ? item.event.id
      : item.kind === 'note'
        ? item.annotation.words
        : item.kind,
  );

describe('annotations among the rows of a chronicle', () => {
  it('stand right before the first event that they are about', () => {
    expect(order([mark({})])).toEqual(['section', 'e0', 'x', 'e1', 'section', 'e2']);
    expect(order([mark({ kind: 'note', event: 'e2' })])).toEqual([
      ...['section', 'e0', 'e1', 'section', 'x', 'e2'],
    ]);
  });

  it('stand last where no event follows, and nowhere without events', () => {
    expect(order([mark({ start: day('2025-04-20'), end: day('2025-04-30') })]).at(-1)).toBe('x');
    expect(insertNotes([], [mark({})])).toEqual([]);
  });

  it('mark what lies in a stretch, and a note marks nothing', () => {
    expect(events.map(({ at }) => isMarked(at, mark({})))).toEqual([false, true, false]);
    expect(events.some(({ at }) => isMarked(at, mark({ kind: 'note' })))).toBe(false);
  });
});
