import { QUAD_CLASSES } from '../../model/event-type.ts';
import { toneEntry, untonedEntry } from '../drawing/legend-entry.ts';
import type { LegendEntry } from '../drawing/legend-entry.ts';
import type { Mark } from '../drawing/mark.ts';
import type { Palette } from '../drawing/palette.ts';
import { paleColour } from './colours.ts';
import type { MovementLayout } from './layout.ts';

/** What is drawn and takes explaining, and nothing else. */
export function movementLegend({ panels, by }: MovementLayout, palette: Palette): LegendEntry[] {
  const blocks = panels.flatMap(({ periods }) => periods.flatMap((period) => period.blocks));
  const groups = new Set(blocks.map(({ group }) => group));
  const hasMean = panels.some(({ mean }) => mean?.lines.length);
  const classes = QUAD_CLASSES.filter((_, group) => groups.has(group)).map((quad): LegendEntry => ({
    key: `square ${quad}`,
    message: `quad.${quad}`,
    sample: [square({ fill: palette.quad[quad] })],
    reach: 5,
    filter: { quad },
  }));
  return [
    ...(by === 'class' ? classes : []),
    ...(by === 'tone' || hasMean ? [toneEntry(palette)] : []),
    ...(by === 'tone' && groups.has(palette.tone.length) ? [untonedEntry(palette)] : []),
    ...(blocks.some(({ held }) => !held)
      ? [entry('hollow', { fill: palette.ground, stroke: palette.inkSecond, strokeWidth: 1.2 })]
      : []),
    ...(blocks.some(({ sure }) => !sure)
      ? [entry('perhaps', { fill: paleColour(palette.inkSecond, palette) })]
      : []),
  ];
}

const MESSAGES = { hollow: 'legend.hollow', perhaps: 'movement.perhaps' } as const;

function entry(
  key: keyof typeof MESSAGES,
  look: Readonly<Partial<Record<'fill' | 'stroke', string>>> & { readonly strokeWidth?: number },
): LegendEntry {
  return { key, message: MESSAGES[key], sample: [square(look)], reach: 5 };
}

function square(look: Parameters<typeof entry>[1]): Mark {
  return { kind: 'rect', key: 'square', x: -4, y: -4, width: 8, height: 8, ...look };
}
