import { describe, expect, it } from 'vitest';
import { FIGURE_MARGIN_PX, frameHeights, legendRoom } from '../../../src/core/figure/scene.ts';
import { composeFigure } from '../../../src/core/figure/compose.ts';
import type { Composition } from '../../../src/core/figure/compose.ts';
import { figureWords } from '../../../src/core/figure/words.ts';
import { groupsOf } from '../../fixtures/flatten.ts';
import { figureRequest } from '../../fixtures/istanbul.ts';

async function composedPages(
  ...wish: Parameters<typeof figureRequest>
): Promise<ReturnType<typeof composeFigure>> {
  const request = await figureRequest(...wish);
  return composeFigure(request, figureWords(request));
}

async function composed(...wish: Parameters<typeof figureRequest>): Promise<Composition> {
  return (await composedPages(...wish))[0];
}

describe('pictures in their places', () => {
  it('are counts along time in place of a chronicle that could not tell every event', async () => {
    const request = await figureRequest({ form: 'chronicle', size: 'two-columns' });
    const { answer } = request;
    const bins = {
      ...{ by: 'actor' as const, lanes: ['russia'] },
      edges: [request.span.start, request.span.end],
      counts: new Uint32Array([9000]),
      toneSums: new Float64Array([0]),
      totals: new Uint32Array([9000]),
    };
    const many = { ...request, answer: { ...answer, events: [], inSpan: 9000, bins } };
    const ids = composeFigure(many, figureWords(many))[0].pictures.map(({ mark }) => mark.id);
    expect(ids).toEqual(['timeline']);
  });

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
    ['a4', 910, 1287],
    ['a4-landscape', 1287, 910],
    ['a3', 1287, 1820],
    ['a3-landscape', 1820, 1287],
    ['slide', 1280, 720],
    ['square', 900, 900],
  ] as const)(
    'have a sheet of %s as it is, never more of it, and stand between heading and caption',
    async (size, width, high) => {
      for (const part of ['timeline', 'relations', 'both'] as const) {
        for (const { height = 0, pictures, legend, ...frame } of await composedPages({
          part,
          size,
        })) {
          expect([frame.width, height]).toEqual([width, high]);
          const { above, below } = frameHeights(frame);
          const rest = height - above - below - legendRoom(legend.height);
          for (const picture of pictures) {
            expect(picture.y + picture.height).toBeLessThanOrEqual(rest);
          }
        }
      }
    },
  );

  it('stand side by side on a wide sheet, the timeline where the reader begins', async () => {
    const [en, ar] = await Promise.all(
      (['en', 'ar'] as const).map((lang) =>
        composed({ part: 'both', size: 'a3-landscape', view: { lang } }),
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

  it('are the shape of the whole and a row for every event in a chronicle', async () => {
    const { pictures, height } = await composed({ form: 'chronicle', size: 'column' });
    expect(height).toBeUndefined();
    expect(pictures.map(({ mark }) => mark.id)).toEqual(['skyline', 'chronicle']);
    const both = await composed({ form: 'chronicle', part: 'both' });
    expect(both.pictures.map(({ mark }) => mark.id)).toEqual(['skyline', 'chronicle', 'relations']);
  });

  it('give the same figure for the same wish', async () => {
    const wish = { part: 'both', size: 'a4' } as const;
    expect(await composed(wish)).toEqual(await composed(wish));
  });
});

describe('a chronicle on paper', () => {
  const idsIn = ({ pictures }: Composition): (string | undefined)[] =>
    pictures.map(({ mark }) => mark.id);
  const eventsIn = ({ pictures }: Composition): string[] =>
    groupsOf(pictures.map(({ mark }) => mark)).flatMap(({ data }) => data?.['event'] ?? []);

  it('goes on on further pages, every event once', async () => {
    const pages = await composedPages({ form: 'chronicle', part: 'both', size: 'a4' });
    const whole = await composed({ form: 'chronicle', part: 'both', size: 'a4', pages: 'one' });
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flatMap(eventsIn)).toEqual(eventsIn(whole));
    expect(pages.map(({ height }) => height)).toEqual(pages.map(() => 1188));
    expect(idsIn(pages[0])).toEqual(['skyline', 'chronicle']);
    expect(pages.flatMap(idsIn).filter((id) => id === 'relations')).toHaveLength(1);
  });

  it('says on each page which it is, on the first what marks mean and on the last where all is from', async () => {
    const pages = await composedPages({ form: 'chronicle', size: 'a4' });
    const [first, ...further] = pages;
    const last = pages.at(-1) ?? first;
    expect(first.heading).toBe('whole');
    expect(first.legend.height).toBeGreaterThan(0);
    expect(first.caption).toEqual([`Page 1 of ${String(pages.length)}`]);
    for (const { heading, title, legend } of further) {
      expect([heading, legend.height]).toEqual(['continued', 0]);
      expect(title).toMatch(/, continued$/);
    }
    expect(last.caption.join(' ')).toMatch(/Source.*Page (\d) of \1$/);
  });

  it('is one sheet as high as it needs where that is wanted', async () => {
    const pages = await composedPages({ form: 'chronicle', size: 'a4', pages: 'one' });
    expect(pages.map(({ height }) => height)).toEqual([undefined]);
  });
});
