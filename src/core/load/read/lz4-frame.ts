import { decompressBlock } from 'lz4js';

const MAGIC = 0x184d2204;
/** Bits of the flags. */
const BLOCK_SUMS = 0x10;
const CONTENT_SIZE = 0x08;
const DICTIONARY = 0x01;
/** On the length of a block that is as it was. */
const PLAIN = 0x8000_0000;

/**
 * What a frame of LZ4 holds (format 1.6; sums are passed over). The library's own reader of frames looks for the
 * sum of a block on its wrong side.
 * @param length of what it holds, in bytes
 * @throws Error where it is no frame, or holds more or less
 */
export function decompressLz4Frame(packed: Uint8Array, length: number): Uint8Array {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  if (view.getUint32(0, true) !== MAGIC) throw new Error('no LZ4 frame');
  const flags = view.getUint8(4);
  let at = 7 + (flags & CONTENT_SIZE ? 8 : 0) + (flags & DICTIONARY ? 4 : 0);
  const out = new Uint8Array(length);
  let end = 0;
  for (;;) {
    const head = view.getUint32(at, true);
    if (head === 0) break;
    const size = head & ~PLAIN;
    at += 4;
    if (head & PLAIN) {
      out.set(packed.subarray(at, at + size), end);
      end += size;
    } else end = decompressBlock(packed, out, at, size, end);
    at += size + (flags & BLOCK_SUMS ? 4 : 0);
  }
  if (end !== length) throw new Error(`${end} bytes in an LZ4 frame instead of ${length}`);
  return out;
}
