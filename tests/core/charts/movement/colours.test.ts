import { expect, it } from 'vitest';
import { groupColour, paleColour } from '../../../../src/core/charts/movement/colours.ts';
import { paletteOf, toneColour } from '../../../../src/core/charts/drawing/palette.ts';
import { QUAD_CLASSES } from '../../../../src/core/model/event-type.ts';

it('a class has its own colour, a step of tone that of its tones, and what has none that of no type', () => {
  for (const theme of ['light', 'dark'] as const) {
    const palette = paletteOf(theme);
    QUAD_CLASSES.forEach((quad, group) => {
      expect(groupColour(group, 'class', palette)).toBe(palette.quad[quad]);
    });
    [-8, -4, -1, 0, 1, 4, 8].forEach((tone, step) => {
      expect(groupColour(step, 'tone', palette)).toBe(toneColour(palette, tone));
    });
    expect(groupColour(7, 'tone', palette)).toBe(palette.quad.unspecified);
  }
});

it('what may be elsewhere is nearer to the ground', () => {
  const palette = paletteOf('light');
  expect(paleColour('#000000', { ...palette, ground: '#FFFFFF' })).toBe('#C7C7C7');
  expect(paleColour(palette.ground, palette)).toBe(palette.ground);
});
