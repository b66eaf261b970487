import { describe, expect, it } from 'vitest';
import { measureRelations } from '../../../../src/core/charts/relations/measure.ts';
import { relationsPicture } from '../../../../src/core/charts/relations/picture.ts';
import { answerTo, speakerIn } from '../../../fixtures/istanbul.ts';

const labeller = await speakerIn('en');
const baseline = await answerTo();
const sized = (widthPx: number) => ({ baseline, labeller, widthPx, heightPx: 400 });
const named = (edges: readonly { readonly a: string; readonly b: string }[]): string[] =>
  edges.map(({ a, b }) => `${a} ${b}`);

describe('measured relations', () => {
  it.each([300, 500, 900])('have the edges that are drawn, %i px wide', async (widthPx) => {
    for (const actors of [[], ['europe']]) {
      const answer = await answerTo({ filter: { actors } });
      const { edges } = measureRelations(sized(widthPx), answer, actors);
      const drawn = relationsPicture({ ...sized(widthPx), answer }, actors);
      expect(named(edges)).toEqual(named(drawn.edges));
      expect(edges.length).toBeGreaterThan(0);
    }
  });

  it('count actors of the filter as drawn where a small frame has dropped them', () => {
    const edgesWith = (chosen: readonly string[]): string[] =>
      named(measureRelations(sized(160), baseline, chosen).edges);
    const usual = edgesWith([]);
    const all = edgesWith(Object.keys(baseline.actorWeights));
    expect(all.length).toBeGreaterThan(usual.length);
  });
});
