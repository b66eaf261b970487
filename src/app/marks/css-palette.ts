import type { Palette } from '../../core/charts/drawing/palette.ts';

/** The colours as the page's custom properties (see `theme.ts`), for marks drawn among its words. */
export const CSS_PALETTE: Palette = {
  ground: 'var(--ground)',
  raised: 'var(--raised)',
  ink: 'var(--ink)',
  inkSecond: 'var(--ink-second)',
  inkMuted: 'var(--ink-muted)',
  hairline: 'var(--hairline)',
  grid: 'var(--grid)',
  hatch: 'var(--hatch)',
  connector: 'var(--connector)',
  accent: 'var(--accent)',
  accentWash: 'var(--accent-wash)',
  quad: {
    statement: 'var(--quad-statement)',
    'verbal-cooperation': 'var(--quad-verbal-cooperation)',
    'material-cooperation': 'var(--quad-material-cooperation)',
    'verbal-conflict': 'var(--quad-verbal-conflict)',
    'material-conflict': 'var(--quad-material-conflict)',
    unspecified: 'var(--quad-unspecified)',
  },
  tone: [
    'var(--tone-0)',
    'var(--tone-1)',
    'var(--tone-2)',
    'var(--tone-3)',
    'var(--tone-4)',
    'var(--tone-5)',
    'var(--tone-6)',
  ],
};
