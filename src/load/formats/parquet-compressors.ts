import type { Compressors } from 'hyparquet';
import {
  decompressBrotli,
  decompressGzip,
  decompressLz4,
  decompressLz4Raw,
  decompressZstd,
} from 'hyparquet-compressors';

/** Ways of packing a Parquet file beside Snappy; none of them needs WebAssembly, which the page's policy bars. */
export const PARQUET_COMPRESSORS: Compressors = {
  GZIP: (input, length) => decompressGzip(input, length),
  ZSTD: (input) => decompressZstd(input),
  BROTLI: decompressBrotli,
  LZ4: decompressLz4,
  LZ4_RAW: decompressLz4Raw,
};
