import { describe, expect, it } from 'vitest';
import { inWiderFonts, measureFigure, viewOf } from './figures.ts';
import { decodeAnnotation } from '../../src/core/figure/annotations.ts';
import type { Annotation } from '../../src/core/figure/annotations.ts';
import { faultsOf } from './run.ts';

/** A few figures of both datasets in three languages; `npm run measure` looks at all of them. */
const FIGURES = [
  ['istanbul-2025', 'lang=en', { size: 'column' }, 37],
  ['istanbul-2025', 'lang=ar', { size: 'a4', part: 'both' }, 37],
  ['istanbul-2025', 'lang=ru', { size: 'slide' }, 37],
  ['us-russia-2009-2025', 'lang=en', { size: 'a4', part: 'both' }, 103],
  ['us-russia-2009-2025', 'lang=ar', { size: 'square' }, 103],
  ['us-russia-2009-2025', 'lang=ru', { size: 'a4', form: 'chronicle', theme: 'print' }, 103],
  ['istanbul-2025', 'lang=ar', { size: 'a4', annotations: marked('2025') }, 37],
  ['us-russia-2009-2025', 'lang=en', { size: 'a4', annotations: marked('2014') }, 103],
  ['istanbul-2025', 'lang=ru', { form: 'chronicle', annotations: marked('2025') }, 37],
] as const;

/** A span, a bracket and two notes. */
function marked(year: string): readonly Annotation[] {
  const lines = [
    `span ${year}-03-10 ${year}-03-28 The weeks before`,
    `bracket ${year}-02-10 ${year}-03-20 From the call to the first meetings`,
    `note ${year}-03-24 A turn of things`,
    `note ${year}-04-01 Spring`,
  ];
  return lines.flatMap((line) => decodeAnnotation(line) ?? []);
}

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
