const TYPES = ['pointermove', 'pointerdown', 'wheel'] as const;

/**
 * Starts something when a pointer first does anything on the page; at once where the screen can be touched, for there
 * the first touch would come too soon.
 * @param start resolves with what ends it
 * @returns a function that ends it, or sees to it that it never starts
 */
export function atFirstPointer(start: () => Promise<() => void>): () => void {
  const pointed = new AbortController();
  const { signal } = pointed;
  let ended = false;
  let end: (() => void) | undefined;
  const run = async (): Promise<void> => {
    pointed.abort();
    end = await start();
    if (ended) end();
  };
  if (window.matchMedia('(any-pointer: coarse)').matches) void run();
  else {
    for (const type of TYPES)
      window.addEventListener(type, () => void run(), { signal, passive: true });
  }
  return () => {
    ended = true;
    pointed.abort();
    end?.();
  };
}
