import { pathRound } from 'd3-path';
import type { QuadClass } from '../../model/event-type.ts';

/** Half the width of a glyph at scale 1, px. */
export const GLYPH_RADIUS = 5;

/** Height over half the foot of the triangle, and how far its tip moves out where its sides do by 1. */
const SLOPE = 1.8;
const APEX = Math.hypot(1, SLOPE);

/**
 * The outline of a quad class's glyph around (0, 0): circle, square, diamond, triangle, short bar, and a dot
 * where no type is known; all but the dot drawn to look equally heavy. SVG path data.
 * @param radius half the width of the circle, px
 * @param outset how far outside that outline it runs, everywhere, px
 */
export function glyphPath(quadClass: QuadClass, radius: number, outset = 0): string {
  const path = pathRound();
  switch (quadClass) {
    case 'verbal-cooperation': {
      path.arc(0, 0, radius + outset, -Math.PI, Math.PI);
      break;
    }
    case 'material-cooperation': {
      const a = radius * 0.9 + outset;
      path.rect(-a, -a, 2 * a, 2 * a);
      return String(path);
    }
    case 'verbal-conflict': {
      const a = radius * 1.22 + outset * Math.SQRT2;
      path.moveTo(0, -a);
      path.lineTo(a, 0);
      path.lineTo(0, a);
      path.lineTo(-a, 0);
      break;
    }
    case 'material-conflict': {
      const a = radius * 1.16;
      const [top, foot] = [a + outset * APEX, a * 0.8 + outset];
      const half = (top + foot) / SLOPE;
      path.moveTo(0, -top);
      path.lineTo(half, foot);
      path.lineTo(-half, foot);
      break;
    }
    case 'unspecified': {
      path.arc(0, 0, radius * 0.66 + outset, -Math.PI, Math.PI);
      break;
    }
    case 'statement': {
      const [w, h] = [radius * 1.1 + outset, radius * 0.5 + outset];
      path.rect(-w, -h, 2 * w, 2 * h);
      return String(path);
    }
  }
  path.closePath();
  return String(path);
}
