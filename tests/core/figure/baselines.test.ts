import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onWholePixels } from '../../../src/core/figure/baselines.ts';
import type { Mark, TextMark } from '../../../src/core/charts/drawing/mark.ts';
import { textsOf } from '../../fixtures/flatten.ts';
import type { Drawn } from '../../fixtures/flatten.ts';

const line = (y: number): TextMark => ({
  kind: 'text',
  key: 'line',
  x: 3.3,
  y,
  text: 'words',
  align: 'left',
  direction: 'ltr',
  lang: 'en',
  size: 11,
  weight: 400,
  fill: '#000000',
});
const group = (y: number, marks: readonly Mark[]): Mark => ({ kind: 'group', key: 'g', y, marks });
const baseline = (one: (Drawn & { mark: TextMark }) | undefined): number =>
  one ? one.y + one.mark.y : NaN;
const place = fc.double({ min: -2000, max: 2000, noNaN: true });

describe('lines of text', () => {
  it('stand on whole pixels, less than one from where they were', () => {
    fc.assert(
      fc.property(place, place, place, (outer, inner, y) => {
        const [before] = textsOf([group(outer, [group(inner, [line(y)])])]);
        const [after] = textsOf(onWholePixels([group(outer, [group(inner, [line(y)])])]));
        expect(baseline(after) - Math.round(baseline(after))).toBeCloseTo(0, 6);
        expect(Math.abs(baseline(after) - baseline(before))).toBeLessThanOrEqual(0.5 + 1e-9);
      }),
    );
  });

  it('are all that moves, and only up or down', () => {
    const rect: Mark = { kind: 'rect', key: 'box', x: 0.4, y: 0.4, width: 9.7, height: 3.1 };
    const marks = [rect, group(0.3, [rect, line(10.4)])];
    expect(onWholePixels(marks)).toEqual([rect, group(0.3, [rect, line(10.7)])]);
  });
});
