import { describe, expect, it } from 'vitest';
import { figurePalette } from '../../../src/core/figure/print-palette.ts';

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const { ground, tone, quad, ink, inkSecond, inkMuted } = figurePalette('print');
const onPaper = (colour: string): number => (luminance(ground) + 0.05) / (luminance(colour) + 0.05);

describe('the colours for print', () => {
  it('grow lighter from conflict to cooperation, so that grey alone tells them apart', () => {
    const kinds = [
      ...[quad['material-conflict'], quad['verbal-conflict'], quad.statement],
      ...[quad['material-cooperation'], quad['verbal-cooperation']],
    ];
    const light = kinds.map(luminance);
    expect(light[0]).toBeLessThan(light[1] ?? 0);
    expect(light[1]).toBeLessThan(light[2] ?? 0);
    expect(light[3]).toBeLessThan(light[4] ?? 0);
    const steps = tone.map(luminance);
    for (const [at, step] of steps.slice(1).entries()) expect(step).toBeGreaterThan(steps[at] ?? 1);
  });

  it('can be seen and read on paper', () => {
    for (const colour of [...tone, ...Object.values(quad)]) {
      expect(onPaper(colour)).toBeGreaterThanOrEqual(3);
    }
    for (const colour of [ink, inkSecond, inkMuted]) {
      expect(onPaper(colour)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
