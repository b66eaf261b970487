import { Blob, Face } from 'harfbuzzjs';
import { expect, it } from 'vitest';
import { openSubsetter } from '../../../../src/core/files/fonts/subset-font.ts';
import { unpackWoff } from '../../../../src/core/files/fonts/woff.ts';
import { readFontFile } from '../../../../tools/font-paths.ts';

const wasm = await readFontFile('harfbuzz-subset.wasm');
const font = unpackWoff(await readFontFile('ibm-plex-sans-arabic-arabic-400-normal.woff'));

it('a subset holds the letters asked for that the font has', async () => {
  const subsetFont = await openSubsetter(wasm);
  const subset = subsetFont(font, [0x628, 0x41, 0x4e2d]);
  expect([...new Face(new Blob(subset)).collectUnicodes()]).toEqual([0x628]);
  expect(subset.length).toBeLessThan(font.length / 10);
});

it('a font is cut again and again to the same bytes', async () => {
  const subsetFont = await openSubsetter(wasm);
  const first = subsetFont(font, [0x628, 0x644]);
  for (let time = 0; time < 50; time += 1) subsetFont(font, [0x627 + time]);
  expect(subsetFont(font, [0x644, 0x628])).toEqual(first);
});

it('what is no font is refused', async () => {
  const subsetFont = await openSubsetter(wasm);
  expect(() => subsetFont(new Uint8Array(100), [65])).toThrow('could not be cut');
});
