import type { Clock } from './environment.ts';

/** The browser's timers and frames. */
export const pageClock: Clock = {
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => {
      clearTimeout(timer);
    };
  },
  painted: () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve));
    }),
};
