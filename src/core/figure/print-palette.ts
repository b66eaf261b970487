import { paletteOf } from '../charts/drawing/palette.ts';
import type { Palette, ThemeName } from '../charts/drawing/palette.ts';

/** The colours a figure can have: those of the page, and those for a press or a printer. */
export const FIGURE_THEMES = ['light', 'dark', 'print'] as const;
export type FigureTheme = ThemeName | 'print';

/**
 * On white paper, and as readable without colour: from conflict to cooperation every step is lighter than the
 * one before, so that black ink alone tells them apart.
 */
const PRINT: Palette = {
  ground: '#FFFFFF',
  raised: '#FFFFFF',
  ink: '#000000',
  inkSecond: '#333333',
  inkMuted: '#595959',
  hairline: '#D0D0D0',
  grid: '#E8E8E8',
  hatch: '#DCDCDC',
  connector: '#9C9C9C',
  accent: '#000000',
  accentWash: '#EDEDED',
  quad: {
    'material-conflict': '#380F05',
    'verbal-conflict': '#743112',
    statement: '#68645E',
    'material-cooperation': '#4A6C90',
    'verbal-cooperation': '#6D98C2',
    unspecified: '#8A8A84',
  },
  tone: ['#2A0A04', '#521307', '#743112', '#68645E', '#5B7894', '#6389AE', '#6D98C2'],
};

export function figurePalette(theme: FigureTheme): Palette {
  return theme === 'print' ? PRINT : paletteOf(theme);
}
