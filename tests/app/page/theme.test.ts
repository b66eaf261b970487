// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { paletteOf } from '../../../src/core/charts/drawing/palette.ts';
import { CSS_PALETTE } from '../../../src/app/marks/css-palette.ts';
import { applyTheme } from '../../../src/app/page/theme.ts';

function themed(...themes: ('light' | 'dark')[]): HTMLElement {
  const root = document.createElement('div');
  for (const theme of themes) applyTheme(root, theme);
  return root;
}

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  const root = themed(theme);
  const properties = (name: string): string => root.style.getPropertyValue(name);

  it('gives the page the colours of the figures', () => {
    const palette = paletteOf(theme);
    expect(properties('--ground')).toBe(palette.ground);
    expect(properties('--ink-second')).toBe(palette.inkSecond);
    expect(properties('--accent-wash')).toBe(palette.accentWash);
    expect(properties('--quad-material-conflict')).toBe(palette.quad['material-conflict']);
    expect(properties('--tone-6')).toBe(palette.tone[6]);
  });

  it('tells the browser which it is', () => {
    expect(properties('color-scheme')).toBe(theme);
    expect(root.dataset['theme']).toBe(theme);
  });

  it('sets every property that marks among the page’s words use, to the same colour', () => {
    const { quad, tone, ...rest } = CSS_PALETTE;
    const own = paletteOf(theme);
    const pairs = [
      ...Object.entries(rest).map(([name, css]) => [css, own[name as keyof typeof rest]]),
      ...Object.entries(quad).map(([name, css]) => [css, own.quad[name as keyof typeof quad]]),
      ...tone.map((css, step) => [css, own.tone[step]]),
    ];
    for (const [css = '', colour] of pairs) {
      const property = /^var\((--[a-z0-9-]+)\)$/.exec(css)?.[1] ?? '';
      expect(properties(property), css).toBe(colour);
    }
  });
});

describe('changing the theme', () => {
  it('leaves nothing of the one before', () => {
    expect(themed('light', 'dark').getAttribute('style')).toBe(
      themed('dark').getAttribute('style'),
    );
  });
});
