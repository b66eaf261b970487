import { describe, expect, it } from 'vitest';
import { ask, open, openView } from '../../../src/core/demarche.ts';
import { FIGURE_WIDTHS } from '../../../src/core/figure/size.ts';
import { drawChronicle, drawRelations, drawTimeline } from '../../../src/core/line/draw-charts.ts';
import type { Mark } from '../../../src/core/charts/drawing/mark.ts';
import { ISTANBUL_TEXT } from '../../fixtures/istanbul.ts';

const { dataset } = await open(ISTANBUL_TEXT);
if (!dataset) throw new Error('the dataset does not open');
const { view } = await openView(dataset, 'lang=ar&theme=dark');
const answer = await ask(view);

function eventsIn(marks: readonly Mark[]): ReadonlySet<string> {
  const found = marks.flatMap((mark): string[] => {
    if (mark.kind !== 'group') return [];
    const { event } = mark.data ?? {};
    return [...(event === undefined ? [] : [event]), ...eventsIn(mark.marks)];
  });
  return new Set(found);
}

describe.each([
  ['timeline', drawTimeline],
  ['chronicle', drawChronicle],
] as const)('a %s that stands alone', (part, draw) => {
  it('draws every event of the answer that is in sight, in the view’s language and colours', async () => {
    const { scene, document } = await draw(view, answer, { widthPx: 900 });
    const shown = answer.events.filter(({ inSpan }) => inSpan).map(({ id }) => id);
    expect(eventsIn(scene.marks)).toEqual(new Set(shown));
    expect(scene).toMatchObject({ width: 900, marks: [{ id: part }] });
    expect(document).toMatchObject({ lang: 'ar', direction: 'rtl' });
    const light = await draw(view, answer, { widthPx: 900, theme: 'light' });
    expect(light.scene.ground).not.toBe(scene.ground);
  });

  it('is never narrower nor wider than figures are', async () => {
    const widths = [-5, 1e6].map(async (widthPx) => (await draw(view, answer, { widthPx })).scene);
    const scenes = await Promise.all(widths);
    expect(scenes.map(({ width }) => width)).toEqual([FIGURE_WIDTHS.min, FIGURE_WIDTHS.max]);
  });
});

it('relations that stand alone are as high as they need', async () => {
  const { scene, layout } = await drawRelations(view, answer, { widthPx: 700 });
  expect(layout.edges.length).toBeGreaterThan(0);
  expect(scene.width).toBe(700);
  expect(scene.height).toBeGreaterThan(100);
});
