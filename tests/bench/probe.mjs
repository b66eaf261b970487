/**
 * Runs in every measured page before anything of its own. A time is that of the frame after the one in which
 * something came true, on the clock that starts with the navigation: by then it has been painted.
 */
export function probe() {
  const COUNT = /^\s*([\d.,\s]+) of ([\d.,\s]+) events/;
  const number = (text) => Number(text.replaceAll(/\D/g, ''));
  const statusElement = () =>
    [...document.querySelectorAll('[role=status]')].find(({ textContent }) =>
      COUNT.test(textContent),
    );
  const counts = () => {
    const [, matched, total] = COUNT.exec(statusElement()?.textContent ?? '') ?? [];
    return matched === undefined ? null : { matched: number(matched), total: number(total) };
  };
  const isDrawn = (selector) =>
    selector === null || (document.querySelector(selector)?.childElementCount ?? 0) > 0;

  /** Resolves with the time at which it had been painted. */
  const painted = (isTrue) =>
    new Promise((resolve) => {
      const look = () => {
        if (isTrue()) requestAnimationFrame(() => resolve(performance.now()));
        else requestAnimationFrame(look);
      };
      look();
    });

  let clicked = 0;
  addEventListener('click', ({ timeStamp }) => (clicked = timeStamp), { capture: true });

  /** Of what is being dragged: frames, and when moves came and were answered by another count. */
  let watching = null;
  const moved = ({ timeStamp }) => watching?.moves.push(timeStamp);
  for (const type of ['pointermove', 'wheel']) addEventListener(type, moved, { capture: true });

  globalThis.bench = {
    counts,
    opened: (count, selector) =>
      painted(() => {
        const now = counts();
        return now?.matched === count && now.total === count && isDrawn(selector);
      }),
    /** Something of the data is seen, maybe not yet all. */
    begun: (selector) => painted(() => (counts()?.matched ?? 0) > 0 && isDrawn(selector)),
    /** Milliseconds from the last click to the picture with so many events. */
    filtered: async (matched) => (await painted(() => counts()?.matched === matched)) - clicked,
    /** @param picture whether it changes at all is told, too */
    watch: (picture) => {
      const seen = { frames: [], moves: [], answers: [], isMoved: false };
      const first = new MutationObserver(() => {
        seen.isMoved = true;
        first.disconnect();
      });
      const changes = { attributes: true, childList: true, subtree: true };
      first.observe(document.querySelector(picture), changes);
      const observer = new MutationObserver(() => seen.answers.push(performance.now()));
      const status = statusElement();
      if (status) observer.observe(status, { childList: true, characterData: true, subtree: true });
      const tick = (time) => {
        if (watching !== seen) {
          observer.disconnect();
          return;
        }
        seen.frames.push(time);
        requestAnimationFrame(tick);
      };
      watching = seen;
      requestAnimationFrame(tick);
    },
    watched: () => {
      const seen = watching;
      watching = null;
      return seen;
    },
    nodes: () => document.querySelectorAll('*').length,
  };
}
