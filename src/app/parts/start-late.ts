/**
 * Starts something that has to be fetched first.
 * @param start resolves with what ends it
 * @returns a function that ends it, or sees to it that it never starts
 */
export function startLate(start: () => Promise<() => void>): () => void {
  let ended = false;
  let end: (() => void) | undefined;
  void start().then((stop) => {
    if (ended) stop();
    else end = stop;
  });
  return () => {
    ended = true;
    end?.();
  };
}
