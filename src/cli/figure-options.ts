import { decodeAnnotation, MOST_WORDS } from '../core/figure/annotations.ts';
import { FIGURE_THEMES } from '../core/figure/print-palette.ts';
import { TEXT_MODES } from '../core/figure/text-mode.ts';
import { FIGURE_SIZES, FIGURE_WIDTHS } from '../core/figure/size.ts';
import { FIGURE_PARTS, PAGINGS } from '../core/figure/options.ts';
import type { FigureOptions } from '../core/figure/options.ts';
import { DIRECTIONS } from '../core/view/view.ts';

/** What of the command line says how a figure is to be, for `node:util`. */
export const FIGURE_OPTIONS = {
  part: { type: 'string' },
  form: { type: 'string' },
  size: { type: 'string' },
  width: { type: 'string' },
  theme: { type: 'string' },
  axis: { type: 'string' },
  title: { type: 'string' },
  subtitle: { type: 'string' },
  alt: { type: 'string' },
  text: { type: 'string' },
  whole: { type: 'boolean' },
  pages: { type: 'string' },
  pin: { type: 'string', multiple: true },
  mark: { type: 'string', multiple: true },
  'no-title': { type: 'boolean' },
  'no-legend': { type: 'boolean' },
  'no-sources': { type: 'boolean' },
  'no-credit': { type: 'boolean' },
} as const;

export const FIGURE_HELP = `  --part PART   timeline (as without it), relations, both, or movement: counts by day, week … year, as movement and its
                fellows in the view have it
  --form FORM   of the timeline: timeline, or chronicle (a row an event); as the view without it, where that says none a
                timeline. Of the relations, which are then the part: ladder, ring or table; as the view or the data
                have it without it. Or movement, as the part of that name
  --whole       the whole period, not only the visible one
  --size SIZE   column (90 mm), two-columns (180 mm), a4, a4-landscape, a3, a3-landscape, slide (16:9), square, or
                free (as without it)
  --width PX    of a free size, ${FIGURE_WIDTHS.min} to ${FIGURE_WIDTHS.max}; ${FIGURE_WIDTHS.usual} without it
  --pages HOW   what becomes of a figure that has no room on its sheet: several (as without it), each with its number
                in the name of its file; or one, which is as high as the figure needs
  --pin ID      of a timeline: an event whose words are to stay where others go into the key; as often as wanted
  --mark TEXT   of a timeline or chronicle, as often as wanted: "span FROM TO WORDS" sets a stretch of time off from the
                rest, "bracket FROM TO WORDS" puts it under a bracket, "note DAY WORDS" or "note EVENT WORDS" points there;
                dates are EDTF, words at most ${MOST_WORDS} letters
  --theme NAME  light, dark or print (reads without colour); as the view without it
  --axis WAY    ltr or rtl, which way time runs; as the view without it
  --title TEXT, --subtitle TEXT
                in place of the dataset's title, and of period and count
  --no-title, --no-legend, --no-sources, --no-credit
                without title and subtitle, without what explains the marks, without the sources, and without
                "Made with Démarche"
  --alt TEXT    what the figure shows, for who does not see it, in place of what the data say
  --text MODE   of an SVG: editable (as without it), text with the letters it uses of its fonts; or outlined,
                shapes that look the same in every program
`;

/** What is said by its name alone, and the option that it sets. */
const SWITCHES = {
  whole: ['whole', true],
  'no-title': ['hasTitle', false],
  'no-legend': ['hasLegend', false],
  'no-sources': ['hasSources', false],
  'no-credit': ['hasCredit', false],
} as const;

type Switch = keyof typeof SWITCHES;

type List = 'pin' | 'mark';

type Said = Readonly<
  Partial<Record<Exclude<keyof typeof FIGURE_OPTIONS, Switch | List>, string>> &
    Partial<Record<Switch, boolean | undefined>> &
    Partial<Record<List, string[] | undefined>>
>;

/** What the command line wishes of a figure but for its form, or why it cannot be. */
export function parseFigureOptions(said: Said): Partial<FigureOptions> | string {
  const choices = {
    part: FIGURE_PARTS,
    size: FIGURE_SIZES,
    pages: PAGINGS,
    theme: FIGURE_THEMES,
    axis: DIRECTIONS,
    text: TEXT_MODES,
  } as const;
  const options: Record<string, unknown> = {};
  for (const [name, allowed] of Object.entries(choices)) {
    const value = said[name as keyof typeof choices];
    if (value === undefined) continue;
    if (!allowed.some((one) => one === value)) return `--${name} is one of ${allowed.join(', ')}`;
    options[name] = value;
  }
  if (said.width !== undefined) {
    const { min, max } = FIGURE_WIDTHS;
    const width = Number(said.width);
    if (!Number.isInteger(width) || width < min || width > max) {
      return `--width is a whole number from ${min} to ${max}`;
    }
    if (said.size !== undefined && said.size !== 'free') return '--width is for --size free';
    Object.assign(options, { width, size: 'free' });
  }
  for (const name of ['title', 'subtitle', 'alt'] as const) {
    if (said[name] !== undefined) options[name] = said[name];
  }
  if (said.pin) options['pinned'] = said.pin;
  if (said.mark) {
    const annotations = said.mark.map(decodeAnnotation);
    const wrong = annotations.indexOf(undefined);
    if (wrong >= 0)
      return `--mark is "span FROM TO WORDS", "bracket FROM TO WORDS" or "note DAY WORDS", not "${said.mark[wrong] ?? ''}"`;
    options['annotations'] = annotations;
  }
  for (const [name, [option, value]] of Object.entries(SWITCHES)) {
    if (said[name as Switch] === true) options[option] = value;
  }
  return options;
}
