import { describe, expect, it } from 'vitest';
import { FIGURE_MARGIN_PX, frameHeights, legendRoom } from '../../../src/core/figure/scene.ts';
import { composeFigure } from '../../../src/core/figure/compose.ts';
import type { Composition } from '../../../src/core/figure/compose.ts';
import { figureWords } from '../../../src/core/figure/words.ts';
import { figureRequest } from '../../fixtures/istanbul.ts';

async function composed(...wish: Parameters<typeof figureRequest>): Promise<Composition> {
  const request = await figureRequest(...wish);
  return composeFigure(request, figureWords(request));
}

describe('pictures in their places', () => {
  it('stand one under the other in a free width, as high as they need', async () => {
    const { pictures, height, width } = await composed({ part: 'both', width: 800 });
    expect(height).toBeUndefined();
    expect(width).toBe(800);
    const [timeline, relations] = pictures;
    expect(pictures).toHaveLength(2);
    expect(relations?.x).toBe(timeline?.x);
    expect(relations?.y).toBeGreaterThanOrEqual((timeline?.y ?? 0) + (timeline?.height ?? 0));
  });

  it.each([
    ['a4', 210 / 297],
    ['slide', 1920 / 1080],
    ['square', 1],
  ] as const)(
    'keep the proportion of %s, and fit between heading and caption',
    async (size, ratio) => {
      for (const part of ['timeline', 'relations', 'both'] as const) {
        const { height = 0, pictures, legend, ...frame } = await composed({ part, size });
        expect(frame.width / height).toBeCloseTo(ratio, 10);
        const { above, below } = frameHeights(frame);
        const rest = height - above - below - legendRoom(legend.height);
        for (const picture of pictures) {
          expect(picture.y + picture.height).toBeLessThanOrEqual(rest);
        }
      }
    },
  );

  it('stand side by side on a slide, the timeline where the reader begins', async () => {
    const [en, ar] = await Promise.all(
      (['en', 'ar'] as const).map((lang) =>
        composed({ part: 'both', size: 'slide', view: { lang } }),
      ),
    );
    for (const { pictures } of [en, ar].flatMap((one) => one ?? [])) {
      expect(pictures.map(({ y }) => y)).toEqual([0, 0]);
    }
    expect(en?.pictures[0]?.x).toBe(0);
    expect(ar?.pictures[1]?.x).toBe(0);
    const widest = Math.max(...(en?.pictures.map(({ x }) => x) ?? []));
    expect(widest).toBeLessThan((en?.width ?? 0) - 2 * FIGURE_MARGIN_PX);
  });

  it('are the shape of the whole and a row for every event in a chronicle, as high as it needs on any sheet', async () => {
    for (const size of ['column', 'a4'] as const) {
      const { pictures, height } = await composed({ form: 'chronicle', size });
      expect(height).toBeUndefined();
      expect(pictures.map(({ mark }) => mark.id)).toEqual(['skyline', 'chronicle']);
    }
    const { pictures } = await composed({ form: 'chronicle', part: 'both' });
    expect(pictures.map(({ mark }) => mark.id)).toEqual(['skyline', 'chronicle', 'relations']);
  });

  it('give the same figure for the same wish', async () => {
    const wish = { part: 'both', size: 'a4' } as const;
    expect(await composed(wish)).toEqual(await composed(wish));
  });
});
