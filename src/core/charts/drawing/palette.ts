import type { QuadClass } from '../../model/event-type.ts';
import { toneStep } from '../../model/tone-step.ts';

/** The colours of one theme, `#rrggbb`. The only place where colours stand; the page takes its own from here. */
export interface Palette {
  readonly ground: string;
  readonly raised: string;
  readonly ink: string;
  readonly inkSecond: string;
  readonly inkMuted: string;
  readonly hairline: string;
  readonly grid: string;
  readonly hatch: string;
  readonly connector: string;
  readonly accent: string;
  readonly accentWash: string;
  readonly quad: Readonly<Record<QuadClass, string>>;
  /** Seven steps from −10 to +10, cut at `TONE_CUTS`. */
  readonly tone: readonly [string, string, string, string, string, string, string];
}

export type ThemeName = 'light' | 'dark';

const LIGHT: Palette = {
  ground: '#FCFBF8',
  raised: '#FFFFFF',
  ink: '#1A1917',
  inkSecond: '#4D4A45',
  inkMuted: '#6B6760',
  hairline: '#DDD9D1',
  grid: '#EDEAE4',
  hatch: '#E2DED5',
  connector: '#A8A299',
  accent: '#00695E',
  accentWash: '#DDEDEA',
  quad: {
    statement: '#77726A',
    'verbal-cooperation': '#3F87C5',
    'material-cooperation': '#123F73',
    'verbal-conflict': '#D0702B',
    'material-conflict': '#97290F',
    unspecified: '#8D8878',
  },
  tone: ['#97290F', '#BF5223', '#C57642', '#948F86', '#5A90C6', '#2E74B3', '#123F73'],
};

const DARK: Palette = {
  ground: '#171614',
  raised: '#201F1C',
  ink: '#EDEAE4',
  inkSecond: '#C3BFB7',
  inkMuted: '#9B968D',
  hairline: '#3A3733',
  grid: '#282623',
  hatch: '#302E2A',
  connector: '#6B665E',
  accent: '#5CC9B5',
  accentWash: '#17342F',
  quad: {
    statement: '#98938A',
    'verbal-cooperation': '#4F93D1',
    'material-cooperation': '#B4D7FA',
    'verbal-conflict': '#CF7434',
    'material-conflict': '#FFA07A',
    unspecified: '#8F8A7C',
  },
  tone: ['#FFA07A', '#DE7C48', '#A9633A', '#7E7A72', '#4C79A6', '#6FA9DC', '#B4D7FA'],
};

export function paletteOf(theme: ThemeName): Palette {
  return theme === 'dark' ? DARK : LIGHT;
}

/** @param tone null: nothing says any, which has the colour of no type */
export function toneColour(palette: Palette, tone: number | null): string {
  if (tone === null) return palette.quad.unspecified;
  return palette.tone[toneStep(tone)] ?? palette.tone[3];
}
