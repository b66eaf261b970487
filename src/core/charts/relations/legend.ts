import { QUAD_CLASSES } from '../../model/event-type.ts';
import { toneEntry } from '../drawing/legend-entry.ts';
import type { LegendEntry } from '../drawing/legend-entry.ts';
import type { Mark } from '../drawing/mark.ts';
import { toneColour } from '../drawing/palette.ts';
import type { Palette } from '../drawing/palette.ts';
import type { RelationsLayout, WidthSample } from './layout.ts';

/** What is drawn and takes explaining, and nothing else. */
export function relationsLegend(
  { explained }: Pick<RelationsLayout, 'explained'>,
  palette: Palette,
): LegendEntry[] {
  const { kinds, hasHollow, hasTones, widths } = explained;
  const squares = QUAD_CLASSES.filter((quad) => kinds.has(quad)).map((quad): LegendEntry => ({
    key: `square ${quad}`,
    message: `quad.${quad}`,
    sample: [square(palette.quad[quad])],
    reach: 5,
    filter: { quad },
  }));
  return [
    ...squares,
    ...(hasHollow ? [hollowEntry(palette)] : []),
    ...(hasTones ? [toneEntry(palette)] : []),
    ...thinnestAndWidest(widths).map((sample) => widthEntry(sample, palette)),
  ];
}

function square(fill: string): Mark {
  return { kind: 'rect', key: 'square', x: -4, y: -4, width: 8, height: 8, fill };
}

function hollowEntry({ ground, inkSecond }: Palette): LegendEntry {
  const [x, y, width, height] = [-3.4, -3.4, 6.8, 6.8];
  const edge = { fill: ground, stroke: inkSecond, strokeWidth: 1.2 };
  return {
    key: 'hollow',
    message: 'legend.hollow',
    sample: [{ kind: 'rect', key: 'square', x, y, width, height, ...edge }],
    reach: 5,
  };
}

function thinnestAndWidest(widths: readonly WidthSample[]): WidthSample[] {
  const byCount = [...widths].sort((a, b) => a.count - b.count);
  const [least] = byCount;
  const most = byCount.at(-1);
  if (!least || !most) return [];
  return least.count === most.count ? [least] : [least, most];
}

function widthEntry({ a, b, count, meanTone, width }: WidthSample, palette: Palette): LegendEntry {
  const line = { x1: -12, y1: 0, x2: 12, y2: 0, strokeWidth: width };
  return {
    key: `width ${String(count)}`,
    message: 'count.together',
    params: { count },
    dyad: [a, b],
    sample: [{ kind: 'rule', key: 'edge', ...line, stroke: toneColour(palette, meanTone) }],
    reach: 12,
  };
}
