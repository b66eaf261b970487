import type { QuadClass } from '../../model/event-type.ts';

/** Half the width of a glyph at scale 1, px. */
export const GLYPH_RADIUS = 5;

/** Height over half the foot of the triangle, and how far its tip moves out where its sides do by 1. */
const SLOPE = 1.8;
const APEX = Math.hypot(1, SLOPE);

const round = (value: number): string => String(Math.round(value * 1000) / 1000);

/**
 * The outline of a quad class's glyph around (0, 0): circle, square, diamond, triangle, short bar, drawn to
 * look equally heavy. SVG path data, absolute.
 * @param radius half the width of the circle, px
 * @param outset how far outside that outline it runs, everywhere, px
 */
export function glyphPath(quadClass: QuadClass, radius: number, outset = 0): string {
  const n = round;
  switch (quadClass) {
    case 'verbal-cooperation': {
      const r = radius + outset;
      return `M${n(-r)},0A${n(r)},${n(r)} 0 1,1 ${n(r)},0A${n(r)},${n(r)} 0 1,1 ${n(-r)},0Z`;
    }
    case 'material-cooperation': {
      const a = radius * 0.9 + outset;
      return `M${n(-a)},${n(-a)}H${n(a)}V${n(a)}H${n(-a)}Z`;
    }
    case 'verbal-conflict': {
      const a = radius * 1.22 + outset * Math.SQRT2;
      return `M0,${n(-a)}L${n(a)},0L0,${n(a)}L${n(-a)},0Z`;
    }
    case 'material-conflict': {
      const a = radius * 1.16;
      const [top, foot] = [a + outset * APEX, a * 0.8 + outset];
      const half = (top + foot) / SLOPE;
      return `M0,${n(-top)}L${n(half)},${n(foot)}H${n(-half)}Z`;
    }
    case 'statement': {
      const w = radius * 1.1 + outset;
      const h = radius * 0.5 + outset;
      return `M${n(-w)},${n(-h)}H${n(w)}V${n(h)}H${n(-w)}Z`;
    }
  }
}
