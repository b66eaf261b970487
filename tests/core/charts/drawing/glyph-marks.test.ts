import { expect, it } from 'vitest';
import { glyphMarks } from '../../../../src/core/charts/drawing/glyph-marks.ts';
import { paletteOf } from '../../../../src/core/charts/drawing/palette.ts';
import { answeredEvent } from '../../../fixtures/answered-event.ts';

const palette = paletteOf('light');
const keysOf = (change: Parameters<typeof answeredEvent>[2]): string[] =>
  glyphMarks({ event: answeredEvent('one', '2025-01-01', change) }, 'g', 0, 0, 1, palette).map(
    ({ key }) => key,
  );

it('fills what took place, leaves everything else hollow, and says how it stands', () => {
  expect(keysOf({})).toEqual(['g']);
  expect(keysOf({ status: 'planned' })).toEqual(['halo g', 'g']);
  expect(keysOf({ status: 'cancelled' })).toEqual(['halo g', 'g', 'bar g']);
});

it('has a notch where sources disagree', () => {
  expect(keysOf({ disputed: true })).toEqual(['g', 'notch g']);
});
