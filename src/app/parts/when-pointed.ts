/** What a hand does before what it needs has come: done again once it is there. */
const MISSED = ['mousedown', 'mousemove', 'mouseup', 'wheel'] as const;
const missed: { readonly target: EventTarget; readonly event: MouseEvent }[] = [];
let recording: AbortController | undefined;
/** Modules that are under way. */
let awaited = 0;

/**
 * Loads a module that only a pointer needs once there is one: at its first move anywhere on the page; where the
 * screen can be touched once the browser has nothing better to do, for there a first touch would come too late.
 * What a mouse does meanwhile is done again when all has come, so that a quick first drag is not lost.
 * @param use starts it and returns what ends it
 * @returns a function that ends it, or sees to it that it never starts
 */
export function whenPointed<T>(load: () => Promise<T>, use: (module: T) => () => void): () => void {
  let end: (() => void) | undefined;
  let wanted = true;
  const start = (): void => {
    record();
    void load()
      .then((module) => {
        if (wanted) end = use(module);
      })
      .finally(repeat);
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

function record(): void {
  awaited += 1;
  if (recording) return;
  recording = new AbortController();
  const { signal } = recording;
  const keep = (event: Event): void => {
    if (event instanceof MouseEvent && event.target) missed.push({ target: event.target, event });
  };
  for (const type of MISSED)
    window.addEventListener(type, keep, { signal, capture: true, passive: true });
}

function repeat(): void {
  awaited -= 1;
  if (awaited > 0) return;
  recording?.abort();
  recording = undefined;
  const from = missed.findIndex(
    ({ event }) => event.type === 'mousedown' || event.type === 'wheel',
  );
  const again = missed.splice(0);
  if (from < 0) return;
  for (const { target, event } of again.slice(from)) {
    const kind = event instanceof WheelEvent ? WheelEvent : MouseEvent;
    target.dispatchEvent(new kind(event.type, event));
  }
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
