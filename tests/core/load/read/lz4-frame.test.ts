import fc from 'fast-check';
import { compress } from 'lz4js';
import { describe, expect, it } from 'vitest';
import { decompressLz4Frame } from '../../../../src/core/load/read/lz4-frame.ts';

/** Bytes that can be packed. */
const bytes = fc
  .array(fc.tuple(fc.uint8Array({ minLength: 1, maxLength: 20 }), fc.nat(400)), { maxLength: 20 })
  .map((parts) => Uint8Array.from(parts.flatMap(([part, times]) => Array.from({ length: times }, () => [...part]).flat()))); // prettier-ignore

/** By the program `lz4 -BD -B4 -BX` of `talks in Istanbul, ` ten thousand times: three blocks, each leaning on the one before. */
const LINKED = [
  'BCJNGFRArh4BAAD/BHRhbGtzIGluIElzdGFuYnVsLCATAP////////////////////////////////////////////',
  '//////////////////////////////////////////////////////////////////////////////////////////',
  '//////////////////////////////////////////////////////////////////////////////////////////',
  '//////////////////////////////////////////////////////////////////////////////////////////',
  '///////////////////////////VUHRhbGtzZSsxIQoBAAAP+/////////////////////////////////////////',
  '//////////////////////////////////////////////////////////////////////////////////////////',
  '//////////////////////////////////////////////////////////////////////////////////////////',
  '//////////////////////////////////////////////////////////////////////////////////////////',
  '////////////////////////////////6FAgaW4gSXrYgKcEAQAA/wRzdGFuYnVsLCB0YWxrcyBpbiBJEwD///////',
  '//////////////////////////////////////////////////////////////////////////////////////////',
  '//////////////////////////////////////////////////////////////////////////////////////////',
  '//////////////////////////////////////////////////////////////////////////////////////////',
  '/////////////////////////////+tQYnVsLCCuuiXYAAAAAC3RvuQ=',
].join('');

describe('a frame of LZ4', () => {
  it('gives back what was packed', () => {
    fc.assert(
      fc.property(bytes, (given) => {
        expect(decompressLz4Frame(compress(given), given.length)).toEqual(given);
      }),
    );
  });

  it('may have blocks that lean on those before, and sums of blocks and of all', () => {
    const text = 'talks in Istanbul, '.repeat(10_000);
    const packed = Uint8Array.from(Buffer.from(LINKED, 'base64'));
    expect(new TextDecoder().decode(decompressLz4Frame(packed, text.length))).toBe(text);
  });

  it('that is none, is cut or holds something else than it should is refused', () => {
    const given = new Uint8Array(5000).map((_, i) => i % 251);
    const packed = compress(given);
    for (const cut of [0, 3, 5, 11, 100, packed.length - 5]) {
      expect(() => decompressLz4Frame(packed.subarray(0, cut), given.length)).toThrow();
    }
    expect(() => decompressLz4Frame(packed, given.length - 1)).toThrow();
    expect(() =>
      decompressLz4Frame(
        packed.map((byte) => byte ^ 1),
        given.length,
      ),
    ).toThrow();
  });
});
