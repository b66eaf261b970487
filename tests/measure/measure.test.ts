import { describe, expect, it } from 'vitest';
import { inWiderFonts, measureFigure, viewOf } from './figures.ts';
import { faultsOf } from './run.ts';

/** A few figures of both datasets in three languages; `npm run measure` looks at all of them. */
const FIGURES = [
  ['istanbul-2025', 'lang=en', { size: 'column' }, 37],
  ['istanbul-2025', 'lang=ar', { size: 'a4', part: 'both' }, 37],
  ['istanbul-2025', 'lang=ru', { size: 'slide' }, 37],
  ['us-russia-2009-2025', 'lang=en', { size: 'a4', part: 'both' }, 103],
  ['us-russia-2009-2025', 'lang=ar', { size: 'square' }, 103],
  ['us-russia-2009-2025', 'lang=ru', { size: 'a4', form: 'chronicle', theme: 'print' }, 103],
] as const;

describe('a figure in fonts a tenth wider than ours', () => {
  it.each(FIGURES)(
    'of %s with %s and %o names every event in words that nothing crosses, touches or cuts',
    async (dataset, query, options, events) => {
      const measured = await measureFigure(await viewOf(dataset, query), options, inWiderFonts);
      expect(faultsOf(measured)).toEqual([]);
      expect([measured.named, measured.events]).toEqual([events, events]);
      expect(measured.smallestPx).toBeGreaterThanOrEqual(11);
      const { size, unit } = measured.smallestPrinted;
      expect(size).toBeGreaterThanOrEqual(unit === 'pt' ? 6.9 : 11);
    },
  );
});
