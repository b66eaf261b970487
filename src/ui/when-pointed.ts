/**
 * Loads a module that only a pointer needs once there is one: at its first move anywhere on the page; where the
 * screen can be touched once the browser has nothing better to do, for there a first touch would come too late.
 * @param use starts it and returns what ends it
 * @returns a function that ends it, or sees to it that it never starts
 */
export function whenPointed<T>(load: () => Promise<T>, use: (module: T) => () => void): () => void {
  let end: (() => void) | undefined;
  let wanted = true;
  const start = (): void => {
    void load().then((module) => {
      if (wanted) end = use(module);
    });
  };
  const callOff = window.matchMedia('(any-pointer: coarse)').matches
    ? whenIdle(start)
    : atFirst(['pointermove', 'pointerdown', 'wheel'], start);
  return () => {
    wanted = false;
    callOff();
    end?.();
  };
}

let hasPointer = false;

function atFirst(types: readonly string[], run: () => void): () => void {
  if (hasPointer) {
    run();
    return () => undefined;
  }
  const ended = new AbortController();
  const heard = (): void => {
    hasPointer = true;
    ended.abort();
    run();
  };
  for (const type of types)
    window.addEventListener(type, heard, { signal: ended.signal, passive: true });
  return () => {
    ended.abort();
  };
}

function whenIdle(run: () => void): () => void {
  // Safari has no requestIdleCallback.
  const hasIdle = 'requestIdleCallback' in window;
  const handle = hasIdle ? requestIdleCallback(run, { timeout: 500 }) : setTimeout(run, 100);
  return () => {
    if (hasIdle) cancelIdleCallback(handle as number);
    else clearTimeout(handle);
  };
}
