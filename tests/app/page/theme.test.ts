import { describe, expect, it } from 'vitest';
import { paletteOf } from '../../../src/core/charts/shared/palette.ts';
import { CSS_PALETTE } from '../../../src/app/marks/css-palette.ts';
import { applyTheme } from '../../../src/app/page/theme.ts';

function themed(...themes: ('light' | 'dark')[]) {
  const properties = new Map<string, string>();
  const root = {
    dataset: {} as Record<string, string>,
    style: { setProperty: (name: string, value: string) => properties.set(name, value) },
  };
  for (const theme of themes) applyTheme(root as unknown as HTMLElement, theme);
  return { properties, root };
}

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  const { properties, root } = themed(theme);

  it('gives the page the colours of the figures', () => {
    const palette = paletteOf(theme);
    expect(properties.get('--ground')).toBe(palette.ground);
    expect(properties.get('--ink-second')).toBe(palette.inkSecond);
    expect(properties.get('--accent-wash')).toBe(palette.accentWash);
    expect(properties.get('--quad-material-conflict')).toBe(palette.quad['material-conflict']);
    expect(properties.get('--tone-6')).toBe(palette.tone[6]);
  });

  it('tells the browser which it is', () => {
    expect(properties.get('color-scheme')).toBe(theme);
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
      expect(properties.get(property), css).toBe(colour);
    }
  });
});

describe('changing the theme', () => {
  it('leaves nothing of the one before', () => {
    expect(themed('light', 'dark').properties).toEqual(themed('dark').properties);
  });
});
