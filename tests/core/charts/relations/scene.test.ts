import { describe, expect, it } from 'vitest';
import { paintSvgText } from '../../../../src/core/paint/svg-text.ts';
import type { GroupMark, Mark } from '../../../../src/core/charts/drawing/mark.ts';
import { paletteOf } from '../../../../src/core/charts/drawing/palette.ts';
import { relationsScene } from '../../../../src/core/charts/relations/scene.ts';
import type { RelationsWords } from '../../../../src/core/charts/relations/words.ts';
import { expectScene } from '../../../scene-file.ts';
import { layoutRelations, relationsInput } from './relations-dataset.ts';

const WIDE = { width: 900, height: 420 };

function words(lang: 'en' | 'ar', labels: Readonly<Record<string, string>>): RelationsWords {
  const name = (id: string): string => labels[id] ?? id;
  return {
    actorName: (id, count) => `${name(id)}: ${count}`,
    dyadName: ({ a, b, count, meanTone }) => `${name(a)} – ${name(b)}: ${count} (${meanTone})`,
    othersName: (count) => `${count} others`,
    count: (count) => new Intl.NumberFormat(lang === 'ar' ? 'ar-EG' : 'en').format(count),
    lang,
    direction: lang === 'ar' ? 'rtl' : 'ltr',
  };
}

function drawn(
  lang: 'en' | 'ar',
  counts: 'all' | 'filtered',
  selected: string | null = null,
  theme: 'light' | 'dark' = 'light',
): Mark[] {
  const input = relationsInput(lang, counts, WIDE);
  const layout = layoutRelations(input);
  return relationsScene(layout, paletteOf(theme), words(lang, input.labels), selected);
}

function groups(marks: readonly Mark[]): GroupMark[] {
  return marks.flatMap((mark) => (mark.kind === 'group' ? [mark, ...groups(mark.marks)] : []));
}

function actor(marks: readonly Mark[], id: string): GroupMark | undefined {
  return groups(marks).find(({ data }) => data?.['actor'] === id);
}

function svg(marks: readonly Mark[], lang: 'en' | 'ar', theme: 'light' | 'dark'): string {
  return paintSvgText(
    { ...WIDE, ground: paletteOf(theme).ground, marks },
    {
      title: 'Relations',
      description: 'Made-up counts',
      lang,
      direction: lang === 'ar' ? 'rtl' : 'ltr',
    },
  );
}

describe('relationsScene', () => {
  it('draws the whole dataset as expected', () => {
    expectScene(svg(drawn('en', 'all'), 'en', 'light'), 'relations-all-en');
  });

  it('draws a filtered view in Arabic on dark ground as expected', () => {
    expectScene(
      svg(drawn('ar', 'filtered', 'ru', 'dark'), 'ar', 'dark'),
      'relations-filtered-ar-dark',
    );
  });

  it('names every actor and dyad with its count', () => {
    const all = groups(drawn('en', 'all'));
    const actors = all.filter(({ data }) => data?.['actor'] !== undefined);
    const dyads = all.filter(({ data }) => data?.['dyad'] !== undefined);
    expect(actors).toHaveLength(15);
    expect(dyads).toHaveLength(10);
    expect(actors.map(({ name }) => name)).toContain('Ukraine: 22');
    const strongest = dyads.find(({ data }) => data?.['dyad'] === 'ru us');
    expect(strongest?.name).toBe('Russia – United States: 46 (1.2)');
  });

  it('stands in one group that has the layer’s id', () => {
    expect(drawn('en', 'all')).toMatchObject([{ kind: 'group', id: 'relations' }]);
  });

  it('leaves a hairline circle at the same place to an actor without events in view', () => {
    const { hairline } = paletteOf('light');
    const before = actor(drawn('en', 'all'), 'eu')?.marks[0];
    const after = actor(drawn('en', 'filtered'), 'eu')?.marks;
    expect(after?.filter(({ kind }) => kind === 'circle')).toHaveLength(1);
    expect(after?.[0]).toMatchObject({ kind: 'circle', stroke: hairline });
    const place = (mark: Mark | undefined) =>
      mark?.kind === 'circle' ? [mark.x, mark.y, mark.radius] : undefined;
    expect(place(after?.[0])).toEqual(place(before));
    expect(place(before)).toBeDefined();
  });

  it('rings the selected actor with the accent, on top of the others', () => {
    const marks = drawn('en', 'all', 'biden');
    const own = actor(marks, 'biden')?.marks;
    expect(own?.[0]).toMatchObject({ stroke: paletteOf('light').accent, strokeWidth: 2 });
    const texts = own?.filter((mark) => mark.kind === 'text') ?? [];
    expect(texts.map(({ weight }) => weight)).toEqual(texts.map(() => 600));
    expect(
      groups(marks)
        .flatMap(({ data }) => data?.['actor'] ?? [])
        .at(-1),
    ).toBe('biden');
  });

  it('uses only colours of the palette', () => {
    const palette = paletteOf('dark');
    const known = new Set(JSON.stringify(palette).match(/#[0-9A-Fa-f]+/g));
    const text = JSON.stringify(drawn('ar', 'filtered', 'ru', 'dark'));
    const used = text.match(/#[0-9A-Fa-f]{3,8}/g) ?? [];
    expect(used.length).toBeGreaterThan(20);
    for (const colour of used) expect(known.has(colour)).toBe(true);
  });

  it('writes counts and names in the reader’s script and direction', () => {
    const texts = groups(drawn('ar', 'all')).flatMap(({ marks }) =>
      marks.filter((mark) => mark.kind === 'text'),
    );
    expect(texts.map(({ text }) => text)).toContain('٤٦');
    for (const { lang, direction, size } of texts) {
      expect([lang, direction]).toEqual(['ar', 'rtl']);
      expect(size).toBeGreaterThanOrEqual(11);
    }
  });
});
