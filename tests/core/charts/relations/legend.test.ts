import { describe, expect, it } from 'vitest';
import { relationsLegend } from '../../../../src/core/charts/relations/legend.ts';
import { paletteOf, toneColour } from '../../../../src/core/charts/drawing/palette.ts';
import { flatten } from '../../../fixtures/flatten.ts';
import { layoutRelations, relationsInput } from './relations-dataset.ts';

const palette = paletteOf('light');

describe('the legend of relations', () => {
  const layout = layoutRelations(relationsInput('en', 'all', { width: 900, height: 420 }));

  it('shows all steps of the tone scale from conflict to cooperation', () => {
    const [tone] = relationsLegend(layout, palette);
    const steps = flatten(tone?.sample ?? []).map(({ mark }) =>
      mark.kind === 'rect' ? [mark.x, mark.fill] : [],
    );
    expect(steps.map(([, fill]) => fill)).toEqual([...palette.tone]);
    expect(steps.map(([x]) => x)).toEqual([-35, -25, -15, -5, 5, 15, 25]);
  });

  it('shows the least and the greatest count as wide as they are drawn', () => {
    const widths = relationsLegend(layout, palette).slice(1);
    const counts = layout.edges.map(({ count }) => count);
    expect(widths.map(({ params }) => params?.['count'])).toEqual([
      Math.min(...counts),
      Math.max(...counts),
    ]);
    for (const { sample, params } of widths) {
      const [mark] = sample;
      const alike = layout.edges.filter(({ count }) => count === params?.['count']);
      expect(alike.map(({ width }) => width)).toContain(
        mark?.kind === 'rule' ? mark.strokeWidth : undefined,
      );
      expect(alike.map(({ meanTone }) => toneColour(palette, meanTone))).toContain(
        mark?.kind === 'rule' ? mark.stroke : undefined,
      );
    }
  });

  it('explains broken lines only where some events only possibly lie in the span', () => {
    const keys = (one: typeof layout): string[] =>
      relationsLegend(one, palette).map(({ key }) => key);
    expect(keys(layout)).not.toContain('possible');
    const edges = layout.edges.map((edge, i) => (i === 0 ? { ...edge, certain: 0 } : edge));
    expect(keys({ ...layout, edges })).toContain('possible');
  });

  it('shows one width where all edges have the same count, and nothing without edges', () => {
    const [edge] = layout.edges;
    const one = { ...layout, edges: edge ? [edge] : [] };
    expect(relationsLegend(one, palette)).toHaveLength(2);
    expect(relationsLegend({ ...layout, edges: [] }, palette)).toEqual([]);
  });
});
