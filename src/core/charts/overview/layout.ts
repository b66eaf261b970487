import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Span } from '../../time/span.ts';
import { buildTicks } from '../../time/ticks.ts';
import type { Tick } from '../../time/ticks.ts';
import { timeScale } from '../drawing/viewport.ts';

export const OVERVIEW_PX = 40;

export interface OverviewInput {
  /** Finite; what the strip covers. */
  readonly span: Span;
  /** Events active in each of the equal columns of the span. */
  readonly density: readonly number[];
  readonly direction: 'ltr' | 'rtl';
  readonly widthPx: number;
}

/** The strip over the whole period: a column an event count, and its years. Px from its upper left corner. */
export interface OverviewLayout {
  readonly width: number;
  readonly height: number;
  readonly direction: 'ltr' | 'rtl';
  readonly columns: readonly {
    readonly x: number;
    readonly width: number;
    readonly height: number;
    readonly count: number;
  }[];
  /** The upper line of the axis. */
  readonly ticks: readonly (Tick & { readonly x: number })[];
}

/** The tallest column, px. */
const TALLEST_PX = 24;

export function layoutOverview(input: OverviewInput): OverviewLayout {
  const { span, density, direction, widthPx } = input;
  const heightOf = scaleLinear([0, Math.max(1, max(density) ?? 0)], [0, TALLEST_PX]);
  const step = widthPx / Math.max(1, density.length);
  const ticks = buildTicks(span, widthPx);
  const scale = timeScale({ span, direction, x: 0, width: widthPx });
  return {
    width: widthPx,
    height: OVERVIEW_PX,
    direction,
    columns: density.flatMap((count, index) =>
      count === 0
        ? []
        : [
            {
              x: direction === 'ltr' ? index * step : widthPx - (index + 1) * step,
              width: step,
              height: Math.max(1.5, heightOf(count)),
              count,
            },
          ],
    ),
    ticks: ticks.major.map((tick) => ({ ...tick, x: scale(tick.ms) })),
  };
}
