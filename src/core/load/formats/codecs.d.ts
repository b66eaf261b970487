declare module 'hyparquet-compressors/src/brotli.js' {
  export function decompressBrotli(packed: Uint8Array, length: number): Uint8Array;
}

declare module 'hyparquet-compressors/src/lz4.js' {
  /** A block, or blocks as Hadoop frames them. */
  export function decompressLz4(packed: Uint8Array, length: number): Uint8Array;
  export function decompressLz4Raw(packed: Uint8Array, length: number): Uint8Array;
}

declare module 'lz4js' {
  /** A frame of blocks that stand alone, without sums. */
  export function compress(bytes: Uint8Array): Uint8Array;

  /** One block, which may repeat what stands in `out` before it. @returns where it ends there */
  export function decompressBlock(
    packed: Uint8Array,
    out: Uint8Array,
    from: number,
    length: number,
    outFrom: number,
  ): number;
}
