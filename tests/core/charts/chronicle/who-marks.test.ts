import { describe, expect, it } from 'vitest';
import type { EventRow } from '../../../../src/core/charts/chronicle/layout.ts';
import { takePen } from '../../../../src/core/charts/chronicle/pen.ts';
import { whoMarks } from '../../../../src/core/charts/chronicle/who-marks.ts';
import { paletteOf } from '../../../../src/core/charts/drawing/palette.ts';
import { extentOf, textsOf } from '../../../fixtures/flatten.ts';
import { drawn } from './draw.ts';

const { layout, words } = drawn({ widthPx: 358 });
const pen = takePen(358, paletteOf('light'), words, layout.style);

function saidOf(id: string): string[] {
  const row = layout.rows.find(
    (one): one is EventRow => one.kind === 'event' && one.event.id === id,
  );
  if (!row) throw new Error(id);
  return textsOf(whoMarks(row, 50, layout, pen, words)).map(({ mark }) => mark.text);
}

describe('who, in words on a phone', () => {
  it('is people on both sides and the host', () => {
    expect(saidOf('riyadh-talks-february')).toEqual(['Rubio +2 – Lavrov +2', 'Saudi Arabia']);
  });

  it('stays beside the columns, whoever it is', () => {
    for (const row of layout.rows) {
      if (row.kind !== 'event') continue;
      for (const one of textsOf(whoMarks(row, 50, layout, pen, words))) {
        expect(extentOf(one).to).toBeLessThanOrEqual(layout.textX + layout.textWidth + 1);
      }
    }
  });
});
