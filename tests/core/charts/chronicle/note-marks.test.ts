import { describe, expect, it } from 'vitest';
import { groundMarks, noteMarks } from '../../../../src/core/charts/chronicle/note-marks.ts';
import { takePen } from '../../../../src/core/charts/chronicle/pen.ts';
import type { PlacedAnnotation } from '../../../../src/core/charts/drawing/annotation.ts';
import { paletteOf } from '../../../../src/core/charts/drawing/palette.ts';
import { textsOf } from '../../../fixtures/flatten.ts';
import { days } from '../../../fixtures/istanbul.ts';
import { drawn } from './draw.ts';

const annotation = (kind: PlacedAnnotation['kind']): PlacedAnnotation => ({
  ...{
    kind,
    index: 0,
    ...days('2025-03-18', '2025-04-02'),
    event: null,
    words: 'Before the talks',
  },
});

function marked(kind: PlacedAnnotation['kind']) {
  const { layout, words } = drawn({ annotations: [annotation(kind)] });
  return { layout, pen: takePen(layout.width, paletteOf('light'), words, layout.style) };
}

describe('annotations of a chronicle', () => {
  it('set the rows of a span on a ground, and none that began before the period', () => {
    const { layout, pen } = marked('span');
    const { start, end } = annotation('span');
    const own = layout.rows.filter(
      (row) =>
        row.kind === 'event' &&
        row.section.start !== null &&
        row.event.at >= start &&
        row.event.at < end,
    );
    expect(own.length).toBeGreaterThan(0);
    expect(groundMarks(layout, pen)).toHaveLength(own.length);
  });

  it('put a bracket beside the rows, where no words stand', () => {
    const { layout, pen } = marked('bracket');
    const marks = groundMarks(layout, pen);
    expect(marks).toHaveLength(3);
    for (const mark of marks) {
      expect(mark.kind === 'rule' && Math.max(mark.x1, mark.x2)).toBeLessThan(0);
    }
  });

  it('say their words once, in a row of their own', () => {
    const { layout, pen } = marked('note');
    const rows = layout.rows.flatMap((row) => (row.kind === 'note' ? [row] : []));
    expect(rows).toHaveLength(1);
    const said = textsOf(noteMarks(rows[0]!, layout, pen)).map(({ mark }) => mark.text);
    expect(said.join(' ')).toBe('Before the talks');
  });
});
