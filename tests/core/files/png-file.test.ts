import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { MAX_PIXELS, pngFile, pngSize } from '../../../src/core/files/png-file.ts';
import { readFontFile } from '../../../tools/font-paths.ts';
import { sceneOf } from './fonts/scenes.ts';

const DOCUMENT = { title: 'Talks', description: 'D', lang: 'en', direction: 'ltr' } as const;
const pngOf = async (scene: ReturnType<typeof sceneOf>, scale = 1) =>
  pngFile(
    { scene: { ...scene, ground: '#ffffff' }, document: DOCUMENT },
    'fig',
    scale,
    readFontFile,
  );

const sizeOf = (png: Uint8Array): [number, number] => {
  const view = new DataView(png.buffer);
  return [view.getUint32(16), view.getUint32(20)];
};

/** How many bytes of the unfiltered rows differ from those of the other picture of the same size. */
function inkOf(png: Uint8Array): Buffer {
  const bytes = Buffer.from(png);
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    if (bytes.toString('latin1', at + 4, at + 8) !== 'IDAT') continue;
    parts.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  }
  return inflateSync(Buffer.concat(parts));
}

describe('a figure as PNG', () => {
  it.each([
    [1, 200, 40],
    [2, 400, 80],
    [4, 800, 160],
    [300 / 96, 625, 125],
  ])('at scale %d has %d × %d pixels', async (scale, width, height) => {
    const { name, bytes } = await pngOf(sceneOf({}), scale);
    expect(name).toBe('fig.png');
    expect(sizeOf(bytes)).toEqual([width, height]);
  });

  it.each([0.25, 1, 2.6, 300 / 96, 4])(
    'has the size that is told of it beforehand, on a sheet of paper too (scale %d)',
    async (scale) => {
      const sheet = { unit: 'mm', width: 90, height: 18.1 } as const;
      const scene = { ...sceneOf({}), sheet };
      const { width, height } = pngSize(scene, scale);
      expect(sizeOf((await pngOf(scene, scale)).bytes)).toEqual([width, height]);
    },
  );

  it('shows its words, in letters or at least in boxes', async () => {
    const blank = inkOf((await pngOf(sceneOf({ text: '' }))).bytes);
    for (const text of ['Talks', 'محادثات', '中文']) {
      const { bytes } = await pngOf(sceneOf({ text }));
      expect(inkOf(bytes).equals(blank)).toBe(false);
    }
  });

  it('has the same bytes every time', async () => {
    const [first, second] = await Promise.all([pngOf(sceneOf({})), pngOf(sceneOf({}))]);
    expect(second.bytes).toEqual(first.bytes);
  });

  it('is refused where it would be too large', async () => {
    const scale = Math.sqrt(MAX_PIXELS / (200 * 40)) + 0.1;
    await expect(pngOf(sceneOf({}), scale)).rejects.toThrow(RangeError);
  });
});
