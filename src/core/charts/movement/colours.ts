import type { MovementGroups } from '../../engine/contract/question.ts';
import { QUAD_CLASSES } from '../../model/event-type.ts';
import { mixColours } from '../drawing/mix-colours.ts';
import type { Palette } from '../drawing/palette.ts';

/** The colour of a class, or of a step of tone; that of no type where there is no tone. */
export function groupColour(group: number, by: MovementGroups, palette: Palette): string {
  const quad = QUAD_CLASSES[group];
  const colour = by === 'class' ? quad && palette.quad[quad] : palette.tone[group];
  return colour ?? palette.quad.unspecified;
}

/** Of what may be elsewhere. */
export function paleColour(colour: string, { ground }: Palette): string {
  return mixColours(colour, ground, 0.78);
}
