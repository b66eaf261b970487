import { toneEntry } from '../drawing/legend-entry.ts';
import type { LegendEntry } from '../drawing/legend-entry.ts';
import { toneColour } from '../drawing/palette.ts';
import type { Palette } from '../drawing/palette.ts';
import { POSSIBLE_DASH } from './edge-marks.ts';
import type { WeightedDyad } from './layout.ts';

/** The tone scale with its ends named, edge widths with two true counts, and lines that are not sure. */
export function relationsLegend(
  { edges }: { readonly edges: readonly WeightedDyad[] },
  palette: Palette,
): LegendEntry[] {
  if (edges.length === 0) return [];
  const byCount = [...edges].sort((a, b) => a.count - b.count);
  const samples = [byCount[0], byCount.at(-1)].filter(
    (edge, place, both) => edge !== undefined && (place === 0 || edge.count !== both[0]?.count),
  );
  return [
    toneEntry(palette),
    ...samples.flatMap((edge): LegendEntry[] =>
      edge === undefined
        ? []
        : [
            {
              key: `width ${String(edge.count)}`,
              message: 'count.together',
              params: { count: edge.count },
              dyad: [edge.a, edge.b],
              sample: [
                {
                  kind: 'rule',
                  key: 'edge',
                  x1: -12,
                  y1: 0,
                  x2: 12,
                  y2: 0,
                  stroke: toneColour(palette, edge.meanTone),
                  strokeWidth: edge.width,
                },
              ],
              reach: 12,
            },
          ],
    ),
    ...(edges.some(({ certain, count }) => certain < count) ? [possibleEntry(palette)] : []),
  ];
}

function possibleEntry(palette: Palette): LegendEntry {
  const line = { kind: 'rule', x1: -12, y1: 0, x2: 12, y2: 0, stroke: palette.inkSecond } as const;
  return {
    key: 'possible',
    message: 'legend.possible',
    sample: [
      { ...line, key: 'possible', strokeWidth: 6, dash: POSSIBLE_DASH },
      { ...line, key: 'surely', strokeWidth: 2 },
    ],
    reach: 12,
    filter: { certain: true },
  };
}
