declare module 'csv-spectrum' {
  /** Tables and what they mean, as the bytes of files. */
  export default function spectrum(
    done: (
      error: Error | null,
      samples: readonly {
        readonly name: string;
        readonly csv: Uint8Array;
        readonly json: Uint8Array;
      }[],
    ) => void,
  ): void;
}

declare module 'big-list-of-naughty-strings' {
  const strings: readonly string[];
  export default strings;
}
