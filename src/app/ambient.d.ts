declare module 'virtual:worker' {
  /** Started by now, and given out once. */
  export const worker: Worker;
}

/** The types of harfbuzzjs name it without bringing it; nothing of it is used here. */
interface EmscriptenModule {
  readonly HEAPU8: Uint8Array;
}
