import { readFileSync } from 'node:fs';
import { Blob, Face } from 'harfbuzzjs';
import { describe, expect, it } from 'vitest';
import { packWoff, unpackWoff } from '../../../../src/core/files/fonts/woff.ts';
import { FONT_PATHS } from '../../../../tools/font-paths.ts';

const PATH = FONT_PATHS.get('ibm-plex-sans-cyrillic-500-normal.woff') ?? '';
const WOFF = readFileSync(PATH);

/** Adds up the words of a table, as OpenType's checksums do. */
function sumOf(data: Uint8Array): number {
  const words = new DataView(new ArrayBuffer(Math.ceil(data.length / 4) * 4));
  new Uint8Array(words.buffer).set(data);
  let sum = 0;
  for (let at = 0; at < words.byteLength; at += 4) sum = (sum + words.getUint32(at)) >>> 0;
  return sum;
}

describe('a WOFF file', () => {
  it('is unpacked to a font that holds its letters', () => {
    const letters = new Face(new Blob(unpackWoff(WOFF))).collectUnicodes();
    expect([...letters]).toContain('Ж'.codePointAt(0));
  });

  it('is unpacked to tables with the checksums that it says', () => {
    const font = unpackWoff(WOFF);
    const view = new DataView(font.buffer);
    const count = view.getUint16(4);
    expect(count).toBeGreaterThan(9);
    for (let table = 0; table < count; table += 1) {
      const at = 12 + table * 16;
      const [tag, sum, offset, length] = [0, 4, 8, 12].map((place) => view.getUint32(at + place));
      const data = font.slice(offset, offset! + length!);
      // The table `head` holds the checksum of the whole file.
      if (tag === 0x68656164) data.fill(0, 8, 12);
      expect(sumOf(data)).toBe(sum);
    }
  });

  it('is packed to what unpacks to the same font, in less room', () => {
    const font = unpackWoff(WOFF);
    const packed = packWoff(font);
    expect(packed.length).toBeLessThan(font.length * 0.7);
    expect(new DataView(packed.buffer).getUint32(8)).toBe(packed.length);
    expect(unpackWoff(packed)).toEqual(font);
  });

  it('is refused where it is none', () => {
    expect(() => unpackWoff(new Uint8Array(64))).toThrow(RangeError);
  });
});
