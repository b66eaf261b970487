import { LANGS } from '../../src/core/i18n/languages.ts';
import { FIGURE_PARTS } from '../../src/core/figure/options.ts';
import { FIGURE_SIZES } from '../../src/core/figure/size.ts';
import { inPlex, inWiderFonts, measureFigure, viewOf } from './figures.ts';
import type { MeasuredSvg } from './measure-svg.ts';

const DATASETS = ['istanbul-2025', 'us-russia-2009-2025'] as const;
const FONTS = { plex: inPlex, wider: inWiderFonts } as const;

/**
 * Measures every figure of both datasets: parts, sizes, languages and fonts.
 * @param say is told a line of a table for each figure, the heading first
 * @returns how many figures have words that are crossed, touched, cut, or over the edge
 */
export async function measureAll(say: (line: string) => void): Promise<number> {
  let faulty = 0;
  say(
    [
      'figure',
      'px',
      'named',
      'crossed',
      'touching',
      'cut',
      'over the edge',
      'px² a name',
      'smallest',
    ].join('\t'),
  );
  for (const dataset of DATASETS) {
    for (const lang of LANGS) {
      const view = await viewOf(dataset, `lang=${lang}`);
      for (const part of FIGURE_PARTS) {
        for (const size of FIGURE_SIZES) {
          for (const [font, widthOf] of Object.entries(FONTS)) {
            const measured = await measureFigure(view, { part, size }, widthOf);
            say([[dataset, lang, part, size, font].join(' '), ...rowOf(measured)].join('\t'));
            if (faultsOf(measured).length > 0) faulty += 1;
          }
        }
      }
    }
  }
  return faulty;
}

/** The words that somebody could not read. */
export function faultsOf({ crossed, touching, cut, outside }: MeasuredSvg): string[] {
  const named = { crossed, touching, cut, outside };
  return Object.entries(named).flatMap(([fault, words]) => words.map((one) => `${fault}: ${one}`));
}

function rowOf(measured: MeasuredSvg): string[] {
  const { width, height, named, events, smallestPrinted } = measured;
  const { crossed, touching, cut, outside } = measured;
  return [
    `${String(Math.round(width))} × ${String(Math.round(height))}`,
    `${String(named)} of ${String(events)}`,
    ...[crossed, touching, cut, outside].map(({ length }) => String(length)),
    named === 0 ? '–' : String(Math.round((width * height) / named)),
    `${smallestPrinted.size.toFixed(1)} ${smallestPrinted.unit}`,
  ];
}
