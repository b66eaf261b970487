import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

/**
 * Holds an SVG document against the expected one in `tests/scenes/`. With UPDATE_SCENES=1 in the environment
 * the file is written instead.
 * @param name the file's name without its ending
 */
export function expectScene(svg: string, name: string): void {
  const path = fileURLToPath(new URL(`scenes/${name}.svg`, import.meta.url));
  if (process.env['UPDATE_SCENES'] === '1') writeFileSync(path, svg);
  expect(existsSync(path), `${name}.svg is missing: write it with UPDATE_SCENES=1`).toBe(true);
  expect(svg).toBe(readFileSync(path, 'utf8'));
}
