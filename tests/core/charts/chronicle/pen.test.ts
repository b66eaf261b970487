import { expect, it } from 'vitest';
import { takePen } from '../../../../src/core/charts/chronicle/pen.ts';
import { paletteOf } from '../../../../src/core/charts/drawing/palette.ts';
import { speakerIn } from '../../../fixtures/istanbul.ts';
import { drawn } from './draw.ts';

const palette = paletteOf('light');
const penIn = async (lang: 'en' | 'ar') =>
  takePen(500, palette, drawn({ labeller: await speakerIn(lang) }).words, { textScale: 1 });

it('draws from the left where reading begins there', async () => {
  const pen = await penIn('en');
  expect(pen.text('a', 20, 5, 'A', { size: 12 })).toMatchObject({ x: 20, align: 'left' });
  expect(pen.rect('r', 20, 0, 30, 10, '#fff')).toMatchObject({ x: 20, width: 30 });
  expect(pen.arrow('t', 20, 0, 1, {}).d).toBe('M0,0L-8,-4.6V4.6Z');
});

it('draws everything mirrored where it begins at the right', async () => {
  const pen = await penIn('ar');
  expect(pen.text('a', 20, 5, 'A', { size: 12 })).toMatchObject({ x: 480, align: 'right' });
  expect(pen.rect('r', 20, 0, 30, 10, '#fff')).toMatchObject({ x: 450, width: 30 });
  expect(pen.rule('l', [0, 0], [100, 0], {})).toMatchObject({ x1: 500, x2: 400 });
  expect(pen.arrow('t', 20, 0, 1, {}).d).toBe('M0,0L8,-4.6V4.6Z');
});
