import { describe, expect, it } from 'vitest';
import { movementSceneOf } from '../../../../src/core/charts/movement/picture.ts';
import { paletteOf } from '../../../../src/core/charts/drawing/palette.ts';
import { USUAL_MOVEMENT } from '../../../../src/core/view/view.ts';
import { flatten, groupsOf, repeatedKeys } from '../../../fixtures/flatten.ts';
import { figureFile } from '../../../fixtures/istanbul.ts';
import { expectScene } from '../../../scene-file.ts';
import { countsOf, pictureOf } from './movement-request.ts';

describe('counts along time as a figure', () => {
  it('are drawn as expected, by week with the mean tone', async () => {
    const movement = { ...USUAL_MOVEMENT, period: 'week', mean: true } as const;
    const { text } = await figureFile({ part: 'movement', view: { lang: 'en', movement } });
    expectScene(text, 'figure-movement-en');
    expect(text).toContain('data-part="movement"');
  });

  it('are drawn as expected side by side, in Arabic, from right to left and dark', async () => {
    const movement = {
      ...USUAL_MOVEMENT,
      of: [['russia', 'united-states'], ['turkiye']],
      by: 'tone',
    } as const;
    const { text } = await figureFile({
      ...{ part: 'movement', theme: 'dark' },
      view: { lang: 'ar', axis: 'rtl', known: 'all', movement },
    });
    expectScene(text, 'figure-movement-ar-dark');
  });
});

describe('the scene of counts along time', () => {
  it('says in words what stands in a period', async () => {
    const { marks } = movementSceneOf(
      pictureOf(await countsOf({ period: 'month' })),
      paletteOf('light'),
    );
    const names = groupsOf(marks).flatMap(({ data, name }) => (data?.['period'] ? [name] : []));
    expect(names[2]).toMatch(
      /^1–30 April 2025: \d+–\d+ events \(cooperation \d+, neither \d+ and conflict \d+\), mean tone /,
    );
  });

  it('draws what did not take place hollow, and what is perhaps elsewhere pale', async () => {
    const { marks } = movementSceneOf(pictureOf(await countsOf()), paletteOf('light'));
    const paths = flatten(marks).flatMap(({ mark }) => (mark.kind === 'path' ? [mark] : []));
    const light = paletteOf('light');
    for (const { key, fill, stroke } of paths) {
      const isHollow = key.includes('other');
      expect(fill === light.ground).toBe(isHollow);
      expect(stroke === undefined).toBe(!isHollow);
      const colours: (string | undefined)[] = Object.values(light.quad);
      expect(colours.includes(isHollow ? stroke : fill)).toBe(key.includes('surely'));
    }
    expect(paths.length).toBeGreaterThan(10);
  });

  it('names no two siblings alike', async () => {
    const movement = await countsOf({ of: [['russia'], ['united-states']], by: 'tone' });
    const scene = movementSceneOf(pictureOf(movement, { mean: true }), paletteOf('dark'));
    expect(repeatedKeys([scene])).toEqual([]);
  });
});
