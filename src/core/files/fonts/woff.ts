import { unzlibSync, zlibSync } from 'fflate';

// The file formats: WOFF 1.0 (W3C Recommendation of 13 December 2012), and the OpenType font inside.
const SIGNATURE = 0x774f4646;
const HEADER_BYTES = 44;
const ENTRY_BYTES = 20;
const SFNT_HEADER_BYTES = 12;
const SFNT_ENTRY_BYTES = 16;

const padded = (bytes: number): number => Math.ceil(bytes / 4) * 4;

/**
 * The OpenType font inside a WOFF 1.0 file.
 * @throws RangeError where the bytes are no WOFF file
 */
export function unpackWoff(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const woff = viewOf(bytes);
  if (woff.getUint32(0) !== SIGNATURE) throw new RangeError('not a WOFF file');
  const count = woff.getUint16(12);
  const font = new Uint8Array(woff.getUint32(16));
  const sfnt = viewOf(font);
  sfnt.setUint32(0, woff.getUint32(4));
  sfnt.setUint16(4, count);
  const power = Math.floor(Math.log2(count));
  sfnt.setUint16(6, 2 ** power * SFNT_ENTRY_BYTES);
  sfnt.setUint16(8, power);
  sfnt.setUint16(10, (count - 2 ** power) * SFNT_ENTRY_BYTES);
  let end = SFNT_HEADER_BYTES + count * SFNT_ENTRY_BYTES;
  for (let table = 0; table < count; table += 1) {
    const [tag, offset, packed, length, checksum] = readEntry(
      woff,
      HEADER_BYTES + table * ENTRY_BYTES,
    );
    const data = bytes.subarray(offset, offset + packed);
    font.set(packed < length ? unzlibSync(data) : data, end);
    writeEntry(sfnt, SFNT_HEADER_BYTES + table * SFNT_ENTRY_BYTES, [tag, checksum, end, length]);
    end += padded(length);
  }
  return font;
}

/** An OpenType font as a WOFF 1.0 file, each table packed where that saves something. */
export function packWoff(font: Uint8Array): Uint8Array<ArrayBuffer> {
  const sfnt = viewOf(font);
  const count = sfnt.getUint16(4);
  const tables = Array.from({ length: count }, (_, place) => {
    const at = SFNT_HEADER_BYTES + place * SFNT_ENTRY_BYTES;
    const [tag, checksum, offset, length] = readEntry(sfnt, at);
    const data = font.subarray(offset, offset + length);
    const packed = zlibSync(data, { level: 9 });
    return { tag, checksum, length, data: packed.length < length ? packed : data };
  });
  const heads = HEADER_BYTES + count * ENTRY_BYTES;
  const bytes = tables.reduce((sum, { data }) => sum + padded(data.length), heads);
  const unpacked = tables.reduce(
    (sum, { length }) => sum + padded(length),
    SFNT_HEADER_BYTES + count * SFNT_ENTRY_BYTES,
  );
  const woff = new Uint8Array(bytes);
  const view = viewOf(woff);
  writeEntry(view, 0, [SIGNATURE, sfnt.getUint32(0), bytes]);
  view.setUint16(12, count);
  view.setUint32(16, unpacked);
  view.setUint16(20, 1);
  let end = heads;
  for (const [place, { tag, checksum, length, data }] of tables.entries()) {
    const entry = [tag, end, data.length, length, checksum];
    writeEntry(view, HEADER_BYTES + place * ENTRY_BYTES, entry);
    woff.set(data, end);
    end += padded(data.length);
  }
  return woff;
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

function readEntry(view: DataView, at: number): [number, number, number, number, number] {
  const word = (place: number): number =>
    at + place * 4 + 4 <= view.byteLength ? view.getUint32(at + place * 4) : 0;
  return [word(0), word(1), word(2), word(3), word(4)];
}

function writeEntry(view: DataView, at: number, words: readonly number[]): void {
  for (const [place, word] of words.entries()) view.setUint32(at + place * 4, word);
}
