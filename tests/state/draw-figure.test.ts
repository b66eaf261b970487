import { describe, expect, it } from 'vitest';
import { svgFile } from '../../src/export/svg-file.ts';
import { askBaseline } from '../../src/state/asking.ts';
import { buildCatalogue } from '../../src/state/catalogue.ts';
import { drawFigure } from '../../src/state/draw-figure.ts';
import { usualWish } from '../../src/state/figure-wish.ts';
import { hereSession } from '../../src/state/session.ts';
import { decodeView } from '../../src/state/url.ts';
import { ISTANBUL_TEXT } from './istanbul.ts';

async function draw(query: string, whole: boolean): Promise<string> {
  const { dataset } = await hereSession.open({ kind: 'text', text: ISTANBUL_TEXT });
  if (!dataset) throw new Error('the dataset does not load');
  const catalogue = buildCatalogue(dataset.header);
  const { view } = decodeView(query);
  const baseline = await askBaseline(dataset.engine, view, catalogue);
  const wish = { ...usualWish(view), width: 900 };
  const figure = await drawFigure(dataset.engine, catalogue, baseline, view, { ...wish, whole });
  return svgFile(figure.scene, figure.document, 'x').text;
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
    const drawn = (text: string): number => text.match(/data-event=/g)?.length ?? 0;
    expect(drawn(seen)).toBeGreaterThan(0);
    expect(drawn(whole)).toBeGreaterThan(drawn(seen));
    expect(whole).toBe(await draw('', true));
  });
});
