import { existsSync } from 'node:fs';
import { LANGS } from '../../src/core/i18n/languages.ts';
import { FIGURE_PARTS } from '../../src/core/figure/options.ts';
import { FIGURE_SIZES } from '../../src/core/figure/size.ts';
import { FORMS } from '../../src/core/view/view.ts';
import { inFontFiles, inPlex, inWiderFonts, measureFigure, viewOf } from './figures.ts';
import type { MeasuredFigure } from './figures.ts';
import type { MeasureLine, MeasuredSvg } from './measure-svg.ts';

const DATASETS = ['istanbul-2025', 'us-russia-2009-2025'] as const;
/** Where Debian has the fonts that stand in for ours in most programs. */
const DEJAVU = '/usr/share/fonts/truetype/dejavu/DejaVuSans';

async function fontsHere(): Promise<Readonly<Record<string, MeasureLine>>> {
  const ours = { plex: inPlex, wider: inWiderFonts };
  const files = [`${DEJAVU}.ttf`, `${DEJAVU}-Bold.ttf`] as const;
  return files.every((path) => existsSync(path))
    ? { ...ours, dejavu: await inFontFiles(...files) }
    : ours;
}

/**
 * Measures every figure of both datasets: parts, forms, sizes, languages and fonts; DejaVu too, where it is installed.
 * @param say is told a line of a table for each figure, the heading first
 * @returns how many figures have words that are crossed, touched, cut, or over the edge
 */
export async function measureAll(say: (line: string) => void): Promise<number> {
  let faulty = 0;
  const fonts = await fontsHere();
  say(
    [
      'figure',
      'pages',
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
      for (const [part, form, size] of wishes()) {
        for (const [font, widthOf] of Object.entries(fonts)) {
          const measured = await measureFigure(view, { part, form, size }, widthOf);
          say([[dataset, lang, part, form, size, font].join(' '), ...rowOf(measured)].join('\t'));
          if (font !== 'dejavu' && faultsOf(measured).length > 0) faulty += 1;
        }
      }
    }
  }
  return faulty;
}

/** Parts, forms and sizes; relations have no form, and a column is a chronicle in any case. */
function wishes(): readonly (readonly [
  (typeof FIGURE_PARTS)[number],
  (typeof FORMS)[number],
  (typeof FIGURE_SIZES)[number],
])[] {
  return FIGURE_PARTS.flatMap((part) =>
    FORMS.flatMap((form) =>
      FIGURE_SIZES.flatMap((size) => {
        const isTwice =
          form === 'timeline' ? size === 'column' && part !== 'relations' : part === 'relations';
        return isTwice ? [] : [[part, form, size] as const];
      }),
    ),
  );
}

/** The words that somebody could not read. */
export function faultsOf({ crossed, touching, cut, outside }: MeasuredSvg): string[] {
  const named = { crossed, touching, cut, outside };
  return Object.entries(named).flatMap(([fault, words]) => words.map((one) => `${fault}: ${one}`));
}

function rowOf(measured: MeasuredFigure): string[] {
  const { pages, area, width, height, named, events, smallestPrinted } = measured;
  const { crossed, touching, cut, outside } = measured;
  return [
    `${String(pages)} × ${String(Math.round(width))} × ${String(Math.round(height))}`,
    `${String(named)} of ${String(events)}`,
    ...[crossed, touching, cut, outside].map(({ length }) => String(length)),
    named === 0 ? '–' : String(Math.round(area / named)),
    `${smallestPrinted.size.toFixed(1)} ${smallestPrinted.unit}`,
  ];
}
