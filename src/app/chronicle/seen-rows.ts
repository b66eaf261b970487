/** A stretch of the chronicle, px from its first row. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** How far beyond what is seen rows are drawn, and in which steps, px. */
const AHEAD_PX = 800;
const STEP_PX = 400;

/**
 * Tells which stretch of an element is in sight, with some more around it, whenever another comes into it.
 * @returns a function that ends it
 */
export function followSight(element: Element, onsight: (stretch: Stretch) => void): () => void {
  const { defaultView: view } = element.ownerDocument;
  let last = NaN;
  const look = (): void => {
    const { top } = element.getBoundingClientRect();
    const from = Math.floor((-top - AHEAD_PX) / STEP_PX) * STEP_PX;
    if (from === last) return;
    last = from;
    const seen = view?.innerHeight ?? 0;
    onsight({ from, to: from + seen + 2 * AHEAD_PX + STEP_PX });
  };
  look();
  const options = { capture: true, passive: true };
  view?.addEventListener('scroll', look, options);
  view?.addEventListener('resize', look, options);
  return () => {
    view?.removeEventListener('scroll', look, options);
    view?.removeEventListener('resize', look, options);
  };
}
