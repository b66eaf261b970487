import { describe, expect, it } from 'vitest';
import { breakName } from '../../../../src/core/charts/relations/names.ts';
import { placeRelations } from '../../../../src/core/charts/relations/plan.ts';
import { placesInput, relationsLayout } from '../../../../src/core/charts/relations/picture.ts';
import { answerTo, speakerIn } from '../../../fixtures/istanbul.ts';

const baseline = await answerTo();

describe('names of actors', () => {
  it.each(['en', 'ar', 'ru'] as const)(
    'all stand, uncut, in the first dataset (%s)',
    async (lang) => {
      const labeller = await speakerIn(lang);
      for (const widthPx of [900, 960, 1000]) {
        const request = { baseline, labeller, widthPx, heightPx: 440 };
        const { nodes } = relationsLayout(placeRelations(placesInput(request)), baseline);
        expect(nodes.length).toBeGreaterThan(20);
        for (const { id, label } of nodes) {
          expect(label?.lines.join(' '), id).toBe(labeller.actor(id).text);
        }
      }
    },
  );

  it('break only at spaces, and are cut only where two lines do not hold them', () => {
    expect(breakName('Генконсульство России в Стамбуле', 150, 11.5, 400).at(-1)).toEqual([
      'Генконсульство',
      'России в Стамбуле',
    ]);
    expect(breakName('Генконсульство', 150, 11.5, 400)).toEqual([['Генконсульство']]);
    const [only, ...others] = breakName('Генконсульство', 40, 11.5, 400);
    expect(others).toEqual([]);
    expect(only).toHaveLength(1);
    expect(only?.[0]).toMatch(/^Ге.*…$/u);
    expect(breakName(' ', 150, 11.5, 400)).toEqual([]);
  });
});
