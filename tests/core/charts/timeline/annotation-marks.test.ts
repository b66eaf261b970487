import { describe, expect, it } from 'vitest';
import { paletteOf } from '../../../../src/core/charts/drawing/palette.ts';
import {
  annotationGrounds,
  annotationMarks,
} from '../../../../src/core/charts/timeline/annotation-marks.ts';
import type {
  AnnotationBox,
  StripBox,
} from '../../../../src/core/charts/timeline/loom/loom-box.ts';
import { flatten, textsOf } from '../../../fixtures/flatten.ts';
import { wordsFor } from '../../../fixtures/boxes.ts';

const palette = paletteOf('light');
const lines = [{ x: 10, y: 12, align: 'left', date: '', title: 'Words' }] as const;
const BOXES: readonly AnnotationBox[] = [
  { kind: 'span', index: 0, from: 20, to: 90, y: 17, bottom: 200, lines },
  { kind: 'bracket', index: 1, from: 100, to: 190, y: 17, bottom: 200, lines },
  { kind: 'note', index: 2, x: 150, y: 40, bottom: 120, lines },
];
const strip = { annotations: BOXES } as unknown as StripBox;

describe('annotations as they are drawn', () => {
  it('are a ground under a span alone, lighter than the lines of a grid', () => {
    expect(annotationGrounds(strip, palette)).toEqual([
      expect.objectContaining({ kind: 'rect', x: 20, y: 17, width: 70, height: 183 }),
    ]);
  });

  it('are each a group with one line of words, a bracket with both its ends', () => {
    const marks = annotationMarks(strip, palette, wordsFor([]));
    expect(marks).toHaveLength(BOXES.length);
    for (const mark of marks)
      expect(textsOf([mark]).map((one) => one.mark.text)).toEqual(['Words']);
    const rules = (index: number): number =>
      flatten([marks[index]!]).filter(({ mark }) => mark.kind === 'rule').length;
    expect([rules(0), rules(1), rules(2)]).toEqual([1, 3, 1]);
  });
});
