import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { briefingPicture } from '../../src/core/briefing-picture.ts';
import { open, openView } from '../../src/core/demarche.ts';
import { readFontFile } from '../../tools/font-paths.ts';

it('the picture of a briefing shows what is written: the events of the view, or all as known to date', async () => {
  const text = readFileSync('data/istanbul-2025.json', 'utf8');
  const { dataset } = await open({ kind: 'text', text });
  if (!dataset) throw new Error('the dataset does not open');
  const { view } = await openView(dataset, 'types=AGREE&lang=en');
  const part = await briefingPicture(view, 'filtered', 'en', readFontFile);
  const whole = await briefingPicture(view, 'all', 'ru', readFontFile);
  const drawn = ({ svg }: typeof part): number =>
    new Set([...svg.matchAll(/data-event="([^"]+)"/g)].map(([, id]) => id)).size;
  expect(drawn(part)).toBeGreaterThan(0);
  expect(drawn(whole)).toBeGreaterThan(40);
  expect(part.svg).toMatch(/^<svg[^]*<\/svg>$/);
  expect(whole.alt).toMatch(/\p{Script=Cyrillic}/u);
  const png = new DataView(part.png.buffer, part.png.byteOffset);
  expect(Math.abs(png.getUint32(16) - 2 * part.width)).toBeLessThan(2);
  expect(Math.abs(png.getUint32(20) - 2 * part.height)).toBeLessThan(2);
});
