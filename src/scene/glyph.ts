import type { QuadClass } from '../model/event-type.ts';

/** Half the width of a glyph at scale 1, px. */
export const GLYPH_RADIUS = 5;

const round = (value: number): string => String(Math.round(value * 1000) / 1000);

/**
 * The outline of a quad class's glyph around (0, 0): circle, square, diamond, triangle, short bar, drawn to
 * look equally heavy. SVG path data, absolute.
 * @param radius half the width of the circle, px
 */
export function glyphPath(quadClass: QuadClass, radius: number): string {
  const n = round;
  switch (quadClass) {
    case 'verbal-cooperation':
      return `M${n(-radius)},0A${n(radius)},${n(radius)} 0 1,1 ${n(radius)},0A${n(radius)},${n(radius)} 0 1,1 ${n(-radius)},0Z`;
    case 'material-cooperation': {
      const a = radius * 0.9;
      return `M${n(-a)},${n(-a)}H${n(a)}V${n(a)}H${n(-a)}Z`;
    }
    case 'verbal-conflict': {
      const a = radius * 1.22;
      return `M0,${n(-a)}L${n(a)},0L0,${n(a)}L${n(-a)},0Z`;
    }
    case 'material-conflict': {
      const a = radius * 1.16;
      return `M0,${n(-a)}L${n(a)},${n(a * 0.8)}H${n(-a)}Z`;
    }
    case 'statement': {
      const w = radius * 1.1;
      const h = radius * 0.5;
      return `M${n(-w)},${n(-h)}H${n(w)}V${n(h)}H${n(-w)}Z`;
    }
  }
}
