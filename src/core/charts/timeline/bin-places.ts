import type { BinBar, BinsBox } from './bins-box.ts';
import type { TimelineLayout } from './layout.ts';

/** Which bar is meant, from one picture to the next. */
export interface BinPlace {
  readonly lane: string;
  /** Where its stretch begins, ms UTC. */
  readonly start: number;
}

/** The bar of a place, or the nearest in its lane where its stretch has none; undefined without the lane. */
export function findBin({ lanes }: BinsBox, { lane, start }: BinPlace): BinBar | undefined {
  const bars = lanes.find((one) => one.lane === lane)?.bars ?? [];
  return nearestTo(start, bars);
}

/** The highest bar: where the keys begin. */
export function highestBin({ lanes }: BinsBox): BinBar | undefined {
  return lanes
    .flatMap(({ bars }) => bars)
    .reduce<BinBar | undefined>(
      (best, bar) => (best && best.count >= bar.count ? best : bar),
      undefined,
    );
}

/** The bar over or under a point; undefined where there is none. */
export function binAt(layout: TimelineLayout, x: number, y: number): BinBar | undefined {
  const lane = layout.lanes.find((one) => y >= one.y && y < one.y + one.height);
  const bars = layout.bins?.lanes.find((one) => one.lane === lane?.id)?.bars ?? [];
  return bars.find((bar) => x >= bar.x && x < bar.x + Math.max(1, bar.width + 1));
}

/**
 * The bar a key leads to: left and right to the next along the picture, up and down to the nearest of a
 * neighbouring lane, Home and End to the ends of the lane. Undefined where the key means nothing.
 */
export function moveBin(
  key: string,
  from: BinBar,
  { bins, viewport }: Pick<TimelineLayout, 'bins' | 'viewport'>,
): BinBar | undefined {
  const lanes = bins?.lanes.filter(({ bars }) => bars.length > 0) ?? [];
  const row = lanes.findIndex(({ lane }) => lane === from.lane);
  const bars = lanes[row]?.bars ?? [];
  const at = bars.findIndex(({ span }) => span.start === from.span.start);
  const onwards = viewport.direction === 'ltr' ? 1 : -1;
  const step = (by: number): BinBar | undefined =>
    bars[Math.max(0, Math.min(bars.length - 1, at + by))];
  switch (key) {
    case 'ArrowRight':
      return step(onwards);
    case 'ArrowLeft':
      return step(-onwards);
    case 'ArrowUp':
    case 'ArrowDown': {
      const next = lanes[row + (key === 'ArrowUp' ? -1 : 1)];
      return next ? nearestTo(from.span.start, next.bars) : from;
    }
    case 'Home':
      return bars[0];
    case 'End':
      return bars.at(-1);
    default:
      return undefined;
  }
}

function nearestTo(start: number, bars: readonly BinBar[]): BinBar | undefined {
  return bars.reduce<BinBar | undefined>(
    (best, bar) =>
      best && Math.abs(best.span.start - start) <= Math.abs(bar.span.start - start) ? best : bar,
    undefined,
  );
}
