import { pathRound } from 'd3-path';
import type { AnsweredEvent } from '../../engine/contract/answer.ts';
import { glyphPath, GLYPH_RADIUS } from './glyph.ts';
import type { Mark, PathMark } from './mark.ts';
import type { Palette } from './palette.ts';
import { isTakenAsHeld } from '../../model/dataset.ts';

const HALO_PX = 3;

/** The glyph with its halo: filled, hollow, struck or dashed by status; a notch where sources disagree. */
export function glyphMarks(
  { event }: { readonly event: Pick<AnsweredEvent, 'quadClass' | 'status' | 'disputed'> },
  key: string,
  x: number,
  y: number,
  scale: number,
  palette: Palette,
): Mark[] {
  const colour = palette.quad[event.quadClass];
  const radius = GLYPH_RADIUS * scale;
  const outline: Pick<PathMark, 'kind' | 'x' | 'y'> = { kind: 'path', x, y };
  if (isTakenAsHeld(event.status)) {
    // One path: its stroke is the halo, drawn so far out that what is left of the fill is the glyph.
    const filled: Mark = {
      ...outline,
      key,
      d: glyphPath(event.quadClass, radius, (HALO_PX * scale) / 2),
      fill: colour,
      stroke: palette.ground,
      strokeWidth: HALO_PX * scale,
      join: 'round',
    };
    return [filled, ...notch(event.disputed, key, x, y, radius, palette)];
  }
  const halo: Mark = {
    ...outline,
    key: `halo ${key}`,
    d: glyphPath(event.quadClass, radius),
    fill: palette.ground,
    stroke: palette.ground,
    strokeWidth: HALO_PX * 2 * scale,
    join: 'round',
  };
  const hollow: Mark = {
    ...outline,
    key,
    d: glyphPath(event.quadClass, radius - 0.6),
    fill: palette.ground,
    stroke: colour,
    strokeWidth: 1.75 * Math.max(scale, 0.85),
    join: 'round',
    ...(event.status === 'hypothetical' && { dash: [2, 1.5] }),
  };
  const marks = [halo, hollow, ...statusMarks(event.status, key, x, y, radius, colour)];
  return [...marks, ...notch(event.disputed, key, x, y, radius, palette)];
}

/** Cancelled: a bar through. Denied: a small cross. Postponed: two upright bars, as for a pause. */
function statusMarks(
  status: AnsweredEvent['status'],
  key: string,
  x: number,
  y: number,
  radius: number,
  colour: string,
): Mark[] {
  const line = (name: string, x1: number, y1: number, x2: number, y2: number): Mark => ({
    kind: 'rule',
    key: `${name} ${key}`,
    x1: x + x1,
    y1: y + y1,
    x2: x + x2,
    y2: y + y2,
    stroke: colour,
    strokeWidth: 1.5,
  });
  const a = radius * 0.45;
  if (status === 'cancelled') {
    const out = radius * 1.5;
    return [line('bar', -out, 0, out, 0)];
  }
  if (status === 'denied') return [line('cross1', -a, -a, a, a), line('cross2', -a, a, a, -a)];
  if (status === 'postponed') return [line('pause1', -a, -a, -a, a), line('pause2', a, -a, a, a)];
  return [];
}

function notch(
  disputed: boolean,
  key: string,
  x: number,
  y: number,
  radius: number,
  palette: Palette,
): Mark[] {
  if (!disputed) return [];
  const side = radius * 0.95;
  const corner = pathRound();
  corner.moveTo(0, 0);
  corner.lineTo(side, 0);
  corner.lineTo(side, side);
  corner.closePath();
  return [
    {
      kind: 'path',
      key: `notch ${key}`,
      x: x + radius * 0.15,
      y: y - radius * 1.1,
      d: String(corner),
      fill: palette.ink,
      stroke: palette.ground,
      strokeWidth: 1.5,
    },
  ];
}
