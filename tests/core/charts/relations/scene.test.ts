import { describe, expect, it } from 'vitest';
import { paintSvgText } from '../../../../src/core/paint/svg-text.ts';
import type { GroupMark } from '../../../../src/core/charts/drawing/mark.ts';
import { paletteOf } from '../../../../src/core/charts/drawing/palette.ts';
import { relationsSceneOf } from '../../../../src/core/charts/relations/picture.ts';
import type { RelationsForm } from '../../../../src/core/view/view.ts';
import { groupsOf, textsOf } from '../../../fixtures/flatten.ts';
import { expectScene } from '../../../scene-file.ts';
import { fewStates, pictured } from './relations-dataset.ts';

function drawn(
  lang: 'en' | 'ar',
  form: RelationsForm,
  {
    selected = null,
    theme = 'light',
    widthPx = 900,
  }: {
    selected?: string | null;
    theme?: 'light' | 'dark';
    widthPx?: number;
  } = {},
): { mark: GroupMark; svg: string } {
  const { answer, labeller } = fewStates(lang);
  const layout = pictured(answer, labeller, { form, widthPx });
  const mark = relationsSceneOf(layout, labeller, paletteOf(theme), selected);
  const { width, height } = layout;
  const scene = { width, height, ground: paletteOf(theme).ground, marks: [mark] };
  const direction = lang === 'ar' ? 'rtl' : 'ltr';
  const svg = paintSvgText(scene, { title: 'Relations', description: 'Made up', lang, direction });
  return { mark, svg };
}

describe('the scene of the relations', () => {
  it('draws a ladder as expected', () => {
    expectScene(drawn('en', 'ladder').svg, 'relations-ladder-en');
  });

  it('draws a ladder on a phone, in Arabic and on dark ground, as expected', () => {
    const how = { theme: 'dark', widthPx: 358, selected: 'ru' } as const;
    expectScene(drawn('ar', 'ladder', how).svg, 'relations-ladder-ar-dark-phone');
  });

  it('draws a ring and a table as expected', () => {
    expectScene(drawn('en', 'ring').svg, 'relations-ring-en');
    expectScene(drawn('ar', 'table').svg, 'relations-table-ar');
  });

  it('stands in one group that has the layer’s id', () => {
    expect(drawn('en', 'ladder').mark).toMatchObject({ kind: 'group', id: 'relations' });
  });

  it('draws the selected actor, and nothing else, in the accent', () => {
    const { accent } = paletteOf('light');
    const { mark } = drawn('en', 'ladder', { selected: 'ua' });
    const accented = groupsOf([mark]).filter(({ marks }) =>
      marks.some((one) => one.kind === 'text' && one.fill === accent),
    );
    expect(accented.map(({ data }) => data)).toEqual([{ actor: 'ua' }]);
    expect(JSON.stringify(drawn('en', 'ladder').mark)).not.toContain(accent);
  });

  it('uses only colours of the palette', () => {
    const known = new Set(JSON.stringify(paletteOf('dark')).match(/#[0-9A-Fa-f]+/g));
    for (const form of ['ladder', 'ring', 'table'] as const) {
      const used = JSON.stringify(drawn('en', form, { theme: 'dark' }).mark).match(/#[0-9A-F]{6}/g);
      expect(used?.length).toBeGreaterThan(10);
      for (const colour of used ?? []) expect(known.has(colour)).toBe(true);
    }
  });

  it('writes everything in the reader’s language, in letters that can be read', () => {
    for (const form of ['ladder', 'ring', 'table'] as const) {
      for (const { mark } of textsOf([drawn('ar', form).mark])) {
        expect([mark.lang, mark.direction]).toEqual(['ar', 'rtl']);
        expect(mark.size).toBeGreaterThanOrEqual(11);
      }
    }
  });
});
