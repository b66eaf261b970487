/**
 * Loads a module once the picture stands and the browser has nothing better to do, so that the first load
 * carries only what the first picture needs.
 * @param use starts it and returns what ends it
 * @returns a function that ends it, or sees to it that it never starts
 */
export function whenIdle<T>(load: () => Promise<T>, use: (module: T) => () => void): () => void {
  let end: (() => void) | undefined;
  let wanted = true;
  const start = (): void => {
    void load().then((module) => {
      if (wanted) end = use(module);
    });
  };
  // Safari has no requestIdleCallback.
  const idle = 'requestIdleCallback' in window;
  const handle = idle ? requestIdleCallback(start, { timeout: 500 }) : setTimeout(start, 100);
  return () => {
    wanted = false;
    if (idle) cancelIdleCallback(handle as number);
    else clearTimeout(handle);
    end?.();
  };
}
