import { CompressionType, setCompressionCodec } from '@uwdata/flechette';
import { decompress as decompressZstd } from 'fzstd';
import { decompressLz4Frame } from '../read/lz4-frame.ts';

/** Lets Arrow files be read that are packed: Feather files mostly are. */
export function registerArrowCodecs(): void {
  const encode = (): never => {
    throw new Error('Arrow is not written here');
  };
  setCompressionCodec(CompressionType.ZSTD, { decode: (packed) => decompressZstd(packed), encode });
  setCompressionCodec(CompressionType.LZ4_FRAME, {
    decode: (packed) => decompressLz4Frame(packed, lengthBefore(packed)),
    encode,
  });
}

/** Arrow writes in the eight bytes before packed ones how many they become. */
function lengthBefore({ buffer, byteOffset }: Uint8Array): number {
  return Number(new DataView(buffer, byteOffset - 8, 8).getBigInt64(0, true));
}
