import { sum } from 'd3-array';
import type { Density } from '../../engine/contract/answer.ts';
import { QUAD_CLASSES } from '../../model/event-type.ts';
import type { QuadClass } from '../../model/event-type.ts';
import type { Span } from '../../time/span.ts';

/** The events of a stretch of time, counted. */
export interface CountRow {
  readonly span: Span;
  readonly count: number;
  readonly byQuad: readonly { readonly quad: QuadClass; readonly count: number }[];
}

/** A row for every stretch in the span that has events, from the counts that the skyline is drawn from. */
export function countRows({ edges, counts }: Density, span: Span): readonly CountRow[] {
  return edges.slice(1).flatMap((end, index): CountRow[] => {
    const start = edges[index] ?? 0;
    const byQuad = QUAD_CLASSES.map((quad) => ({ quad, count: counts[quad][index] ?? 0 }));
    const count = sum(byQuad, (one) => one.count);
    if (count === 0 || end <= span.start || start >= span.end) return [];
    return [{ span: { start, end }, count, byQuad: byQuad.filter((one) => one.count > 0) }];
  });
}
