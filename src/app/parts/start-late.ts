import { fetchPart } from './fetch-part.ts';

/**
 * Starts something that has to be fetched first. Where it does not come, it is asked for again when the page is pressed or
 * is back on the network.
 * @param load `() => import('…')`
 * @param start returns what ends it
 * @returns a function that ends it, or sees to it that it never starts
 */
export function startLate<Part>(
  load: () => Promise<Part>,
  start: (part: Part) => () => void,
): () => void {
  const over = new AbortController();
  const { signal } = over;
  let end: (() => void) | undefined;
  let attempt = 0;
  const fetchIt = async (): Promise<void> => {
    const waiting = new AbortController();
    try {
      const part = await fetchPart(load, attempt);
      if (!signal.aborted) end = start(part);
    } catch {
      attempt += 1;
      const again = (): void => {
        waiting.abort();
        void fetchIt();
      };
      const options = { signal: AbortSignal.any([signal, waiting.signal]) };
      for (const type of ['pointerdown', 'online']) addEventListener(type, again, options);
    }
  };
  void fetchIt();
  return () => {
    over.abort();
    end?.();
  };
}
