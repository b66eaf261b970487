import { describe, expect, it } from 'vitest';
import type { PlacedAnnotation } from '../../../../../src/core/charts/drawing/annotation.ts';
import { layoutAnnotations } from '../../../../../src/core/charts/timeline/loom/place-annotations.ts';
import { flipOf } from '../../../../../src/core/charts/timeline/loom/place-input.ts';
import { placeStrip } from '../../../../../src/core/charts/timeline/loom/place-strip.ts';
import { layoutSheet } from '../../../../../src/core/charts/timeline/folding/sheet.ts';
import { answered, loomInput, placeInput } from '../../../../fixtures/boxes.ts';

const day = (text: string): number => Date.parse(`${text}T00:00Z`);
const events = ['2025-03-10', '2025-03-20', '2025-04-10'].map((edtf, i) =>
  answered({ id: `e${String(i)}`, edtf, title: `Event ${String(i)}` }),
);
const annotations: readonly PlacedAnnotation[] = [
  {
    ...{ kind: 'span', index: 0, start: day('2025-03-12'), end: day('2025-03-25'), event: null },
    words: 'A span',
  },
  {
    ...{ kind: 'bracket', index: 1, start: day('2025-03-09'), end: day('2025-04-11') },
    event: null,
    words: 'A bracket',
  },
  { ...{ kind: 'note', index: 2, start: day('2025-04-10'), end: 0, event: 'e2' }, words: 'A note' },
];

function placed(direction: 'ltr' | 'rtl') {
  const input = { ...loomInput(events), annotations };
  const place = {
    ...placeInput(input, direction),
    ...layoutSheet(input, { strips: 1, levels: 9 }),
  };
  return { place, flip: flipOf(place), strip: place.strips[0]! };
}

describe('annotations over a strip', () => {
  it('have a band of their own, on two lines where one stretch lies in the other', () => {
    const { place, flip, strip } = placed('ltr');
    const band = layoutAnnotations(strip, place, flip);
    expect(band.height).toBe(44);
    const [span, bracket] = band.boxesAt(10, 300);
    expect(span).toMatchObject({ kind: 'span', y: 49, bottom: 300 });
    expect(bracket).toMatchObject({ kind: 'bracket', y: 27 });
    const none = layoutAnnotations(strip, { ...place, annotations: [] }, flip);
    expect(none.height).toBe(0);
  });

  it('stand from where their stretch begins to where it ends, mirrored with time', () => {
    const spanOf = (direction: 'ltr' | 'rtl') => {
      const { place, flip, strip } = placed(direction);
      const [span] = layoutAnnotations(strip, place, flip).boxesAt(0, 300);
      if (span?.kind !== 'span') throw new Error('no span');
      return { ...span, xs: strip.xs, width: place.widthPx };
    };
    const span = spanOf('ltr');
    expect(span.from).toBeGreaterThan(span.xs[0]!);
    expect(span.from).toBeLessThan(span.xs[1]!);
    expect(span.to).toBeGreaterThan(span.xs[1]!);
    expect(span.to).toBeLessThan(span.xs[2]!);
    const mirrored = spanOf('rtl');
    expect(mirrored.from).toBeCloseTo(span.width - span.to, 6);
    expect(mirrored.to).toBeCloseTo(span.width - span.from, 6);
  });

  it('point to the pole of an event from among the words, with words that have their place', () => {
    const { place, flip, strip } = placed('ltr');
    const { box } = placeStrip(strip, 0, new Map(), place, flip);
    const note = box.annotations.find(({ kind }) => kind === 'note');
    if (note?.kind !== 'note') throw new Error('no note');
    expect(note.x).toBeCloseTo(strip.xs[2]!, 0);
    expect(note.lines.map(({ title }) => title)).toEqual(['A note']);
    expect(note.y).toBeLessThan(note.bottom);
    expect(note.bottom).toBeLessThanOrEqual(box.top);
  });
});
