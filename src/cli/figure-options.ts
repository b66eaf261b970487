import { FIGURE_THEMES } from '../core/figure/print-palette.ts';
import { TEXT_MODES } from '../core/figure/text-mode.ts';
import { FIGURE_SIZES, FIGURE_WIDTHS } from '../core/figure/size.ts';
import { FIGURE_PARTS } from '../core/figure/options.ts';
import type { FigureOptions } from '../core/figure/options.ts';
import { DIRECTIONS, FORMS } from '../core/view/view.ts';

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
} as const;

export const FIGURE_HELP = `  --part PART   timeline (as without it), relations or both
  --form FORM   timeline or chronicle (a row an event); as the view without it, where that says none a timeline
  --whole       the whole period, not only the visible one
  --size SIZE   column (90 mm), two-columns (180 mm), a4, slide (16:9), square, or free (as without it)
  --width PX    of a free size, ${FIGURE_WIDTHS.min} to ${FIGURE_WIDTHS.max}; ${FIGURE_WIDTHS.usual} without it
  --theme NAME  light, dark or print (reads without colour); as the view without it
  --axis WAY    ltr or rtl, which way time runs; as the view without it
  --title TEXT, --subtitle TEXT
                in place of the dataset's title, and of period and count
  --alt TEXT    what the figure shows, for who does not see it, in place of what the data say
  --text MODE   of an SVG: editable (as without it), text with the letters it uses of its fonts; or outlined,
                shapes that look the same in every program
`;

type Said = Readonly<Partial<Record<Exclude<keyof typeof FIGURE_OPTIONS, 'whole'>, string>>> & {
  readonly whole?: boolean | undefined;
};

/** What the command line wishes of a figure, or why it cannot be. */
export function parseFigureOptions(said: Said): Partial<FigureOptions> | string {
  const choices = {
    part: FIGURE_PARTS,
    form: FORMS,
    size: FIGURE_SIZES,
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
  if (said.whole === true) options['whole'] = true;
  return options;
}
