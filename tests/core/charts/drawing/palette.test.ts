import { describe, expect, it } from 'vitest';
import { QUAD_CLASSES } from '../../../../src/core/model/event-type.ts';
import { paletteOf, toneColour } from '../../../../src/core/charts/drawing/palette.ts';
import { toneStep } from '../../../../src/core/model/tone-step.ts';

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2.2, contrast ratio: 1 to 21. */
function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const THEMES = ['light', 'dark'] as const;

describe('the contrast that the test computes', () => {
  it('is WCAG’s', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
    expect(contrast('#767676', '#FFFFFF')).toBeCloseTo(4.54, 2);
    expect(contrast('#123456', '#123456')).toBe(1);
  });
});

describe.each(THEMES)('the %s theme', (theme) => {
  const palette = paletteOf(theme);
  const grounds = [palette.ground, palette.raised];

  it('is made of #rrggbb', () => {
    const { quad, tone, ...rest } = palette;
    const all = [...Object.values(rest), ...Object.values(quad), ...tone];
    for (const colour of all) expect(colour).toMatch(/^#[0-9A-F]{6}$/);
  });

  it.each(['ink', 'inkSecond', 'inkMuted', 'accent'] as const)(
    'has words in %s that can be read on every ground',
    (name) => {
      for (const ground of [...grounds, palette.accentWash]) {
        expect(contrast(palette[name], ground)).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  it.each(QUAD_CLASSES)('has marks of %s that can be seen', (quad) => {
    for (const ground of grounds) {
      expect(contrast(palette.quad[quad], ground)).toBeGreaterThanOrEqual(3);
    }
  });

  it.each([0, 1, 2, 3, 4, 5, 6] as const)('has a tone step %i that can be seen', (step) => {
    for (const ground of grounds) {
      expect(contrast(palette.tone[step], ground)).toBeGreaterThanOrEqual(3);
    }
  });

  it('has tone steps that grow stronger away from the middle, so that they read in grey too', () => {
    const strength = palette.tone.map((colour) => contrast(colour, palette.ground));
    const outwards = theme === 'light' ? [3, 4, 5, 6] : [4, 5, 6];
    for (const steps of [outwards, outwards.map((step) => 6 - step)]) {
      const values = steps.map((step) => strength[step] ?? 0);
      expect(values).toEqual([...values].sort((a, b) => a - b));
    }
  });

  it('tells verbal from material by strength', () => {
    const { quad, ground } = palette;
    for (const side of ['cooperation', 'conflict'] as const) {
      const material = contrast(quad[`material-${side}`], ground);
      expect(material / contrast(quad[`verbal-${side}`], ground)).toBeGreaterThan(1.5);
    }
  });
});

it('a tone has the colour of its step', () => {
  for (const tone of [-10, -3, 0, 0.51, 6.01]) {
    expect(toneColour(paletteOf('light'), tone)).toBe(paletteOf('light').tone[toneStep(tone)]);
  }
});
