import { describe, expect, it } from 'vitest';
import { relationsLegend } from '../../../../src/core/charts/relations/legend.ts';
import { paletteOf } from '../../../../src/core/charts/drawing/palette.ts';
import { fewStates, pictured } from './relations-dataset.ts';

const palette = paletteOf('light');
const { answer, labeller } = fewStates();

describe('the legend of relations', () => {
  it('of a ladder explains its squares, and only those that are drawn', () => {
    const entries = relationsLegend(pictured(answer, labeller, { form: 'ladder' }), palette);
    expect(entries.map(({ key }) => key)).toEqual([
      'square statement',
      'square verbal-cooperation',
      'square material-cooperation',
      'square verbal-conflict',
      'square material-conflict',
      'hollow',
    ]);
    const statement = answer.events.filter(({ quadClass }) => quadClass === 'statement');
    const less = { ...answer, events: statement, dyads: answer.dyads.slice(0, 1) };
    const few = relationsLegend(pictured(less, labeller, { form: 'ladder' }), palette);
    expect(few.map(({ key }) => key)).not.toContain('hollow');
  });

  it('of a ring shows the tones, and the least and the greatest count as wide as they are drawn', () => {
    const layout = pictured(answer, labeller, { form: 'ring' });
    const [tone, ...widths] = relationsLegend(layout, palette);
    expect(tone?.key).toBe('tone');
    expect(widths.map(({ params }) => params?.['count'])).toEqual([1, 4]);
    for (const { sample, dyad, params } of widths) {
      const drawn = layout.explained.widths.find(({ a, b }) => a === dyad?.[0] && b === dyad[1]);
      expect(drawn?.count).toBe(params?.['count']);
      expect(sample[0]).toMatchObject({ strokeWidth: drawn?.width });
    }
  });

  it('of a table shows the tones alone, and of nothing says nothing', () => {
    const layout = pictured(answer, labeller, { form: 'table' });
    expect(relationsLegend(layout, palette).map(({ key }) => key)).toEqual(['tone']);
    const none = pictured({ ...answer, dyads: [], dyadCount: 0, events: [] }, labeller);
    expect(relationsLegend(none, palette)).toEqual([]);
  });
});
