import { paletteOf } from '../../core/charts/drawing/palette.ts';
import type { Palette, ThemeName } from '../../core/charts/drawing/palette.ts';

/** Gives the page the colours of the figures, as custom properties: `--ink`, `--ink-second`, `--quad-statement` … */
export function applyTheme(root: HTMLElement, theme: ThemeName): void {
  const palette = paletteOf(theme);
  const set = (name: string, value: string): void => {
    root.style.setProperty(`--${name}`, value);
  };
  for (const [name, value] of Object.entries(palette) as [
    keyof Palette,
    Palette[keyof Palette],
  ][]) {
    if (typeof value === 'string') set(kebab(name), value);
  }
  for (const [quad, colour] of Object.entries(palette.quad)) set(`quad-${quad}`, colour);
  palette.tone.forEach((colour, step) => {
    set(`tone-${String(step)}`, colour);
  });
  root.dataset['theme'] = theme;
  root.style.setProperty('color-scheme', theme);
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
