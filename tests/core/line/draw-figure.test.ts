import { describe, expect, it } from 'vitest';
import { svgFile } from '../../../src/core/files/svg-file.ts';
import { drawFigure } from '../../../src/core/line/draw-figure.ts';
import type { DrawnFigure } from '../../../src/core/line/draw-figure.ts';
import { lettersOn, sheetOf, SMALLEST_LETTERS_PX } from '../../../src/core/figure/size.ts';
import { defaultFigureOptions } from '../../../src/core/figure/options.ts';
import type { FigureOptions } from '../../../src/core/figure/options.ts';
import { openView } from '../../../src/core/line/read-view.ts';
import { localSession } from '../../../src/core/line/session.ts';
import { ISTANBUL_TEXT } from '../../fixtures/istanbul.ts';

async function figureOf(
  text: string,
  query: string,
  wish: Partial<FigureOptions>,
): Promise<DrawnFigure> {
  const { dataset } = await localSession.open({ kind: 'text', text });
  if (!dataset) throw new Error('the dataset does not load');
  const { view } = await openView(dataset, query);
  return drawFigure(view, { ...defaultFigureOptions(view.view), ...wish });
}

const svgOf = ({ scene, document }: DrawnFigure): string => svgFile(scene, document, 'x').text;

async function draw(query: string, whole: boolean): Promise<string> {
  return svgOf(await figureOf(ISTANBUL_TEXT, query, { width: 900, whole }));
}

const eventsIn = (svg: string): number =>
  new Set([...svg.matchAll(/data-event="([^"]+)"/g)].map(([, id]) => id)).size;

/** As many events as that, a week apart, each between two of fifty actors. @param end of all of them */
function rows(count: number, end = ''): string {
  const day = (n: number): string => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10);
  const row = (_: unknown, n: number): string =>
    `${day(n * 7)},${end},Event ${String(n)},Actor ${String(n % 50)}|Actor ${String((n * 7 + 1) % 50)}`;
  return ['start,end,title,actors', ...Array.from({ length: count }, row)].join('\n');
}

describe('the figure of a view', () => {
  it('is the same every time', async () => {
    expect(await draw('actors=darchiev', false)).toBe(await draw('actors=darchiev', false));
  });

  it('is of the visible span, or of the whole period with the same filter', async () => {
    const [seen, whole] = [
      await draw('from=2025-04-10&to=2025-04-10', false),
      await draw('from=2025-04-10&to=2025-04-10', true),
    ];
    expect(seen).toContain('10 April 2025');
    expect(eventsIn(seen)).toBeGreaterThan(0);
    expect(eventsIn(whole)).toBeGreaterThan(eventsIn(seen));
    expect(whole).toBe(await draw('', true));
  });
});

describe('a sheet with too much on it', () => {
  const lettersIn = ({ scene }: DrawnFigure): number =>
    lettersOn(sheetOf('slide', 0), scene.width, SMALLEST_LETTERS_PX);
  const pagesOf = ({ pages }: DrawnFigure): string[] =>
    pages.map(({ scene, document }) => svgFile(scene, document, 'x').text);

  it('gives every event its place, on further sheets', async () => {
    const figure = await figureOf(rows(100), 'lang=en', { size: 'slide', part: 'both' });
    expect(lettersIn(figure)).toBe(11);
    const pages = pagesOf(figure);
    expect(pages.length).toBeGreaterThan(2);
    expect(pages[0]).toBe(svgOf(figure));
    expect(pages.reduce((sum, svg) => sum + eventsIn(svg), 0)).toBe(100);
    for (const [index, { document }] of figure.pages.entries()) {
      expect(document.description).toContain(
        `Page ${String(index + 1)} of ${String(pages.length)}`,
      );
    }
  });

  it('draws fewer actors in the relations where room is short, and says how many more there are', async () => {
    const figure = await figureOf(rows(100), 'lang=en', { size: 'slide', part: 'relations' });
    expect(lettersIn(figure)).toBe(11);
    const others = (svg: string): number => Number(/>and (\d+) more</.exec(svg)?.[1]);
    const free = await figureOf(rows(100), 'lang=en', { part: 'relations', width: 1000 });
    expect(others(svgOf(figure))).toBeGreaterThanOrEqual(others(svgOf(free)));
  });

  it('counts events that would take more than twenty sheets, and says so', async () => {
    const figure = await figureOf(rows(700), 'lang=en', { size: 'slide' });
    expect(figure.pages).toHaveLength(1);
    expect(eventsIn(svgOf(figure))).toBe(0);
    expect(figure.alt).toContain('bars');
  });
});
