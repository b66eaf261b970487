import { expect, it } from 'vitest';
import { mixColours } from '../../../../src/core/charts/drawing/mix-colours.ts';

it('goes from the first colour to the second, channel by channel', () => {
  expect(mixColours('#000000', '#FF8000', 0)).toBe('#000000');
  expect(mixColours('#000000', '#FF8000', 0.5)).toBe('#804000');
  expect(mixColours('#000000', '#FF8000', 1)).toBe('#FF8000');
});
