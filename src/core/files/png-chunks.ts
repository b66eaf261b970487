// PNG (Third Edition, W3C Recommendation): chunks are length, type, data and a checksum.

export interface PngWords {
  /** For the chunk `Title`. */
  readonly title: string;
  /** Pixels an inch. */
  readonly dpi: number;
}

const HEADER_END = 8 + 25;
const METRES_AN_INCH = 0.0254;

/**
 * A PNG with its title and size in the world, directly behind its header.
 * @param png as any encoder makes it, without chunks of these kinds
 */
export function labelPng(png: Uint8Array, { title, dpi }: PngWords): Uint8Array<ArrayBuffer> {
  const size = new Uint8Array(9);
  const perMetre = Math.round(dpi / METRES_AN_INCH);
  for (const at of [0, 4]) new DataView(size.buffer).setUint32(at, perMetre);
  size[8] = 1;
  // Keyword, not compressed, no language, no translated keyword; then UTF-8.
  const words = new TextEncoder().encode(`Title\0\0\0\0\0${title.replaceAll('\0', ' ')}`);
  const parts = [
    png.subarray(0, HEADER_END),
    chunk('pHYs', size),
    chunk('iTXt', words),
    png.subarray(HEADER_END),
  ];
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let end = 0;
  for (const part of parts) {
    whole.set(part, end);
    end += part.length;
  }
  return whole;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, checksum(bytes.subarray(4, data.length + 8)));
  return bytes;
}

/** CRC-32 as in ISO 3309. */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
