export type HarfBuzz = typeof import('harfbuzzjs');

/** HarfBuzz, ready to shape. In the built page its script does not wait for itself: see `vite.config.ts`. */
export async function loadHarfBuzz(): Promise<HarfBuzz> {
  const harfbuzz: HarfBuzz & { readonly ready?: Promise<void> } = await import('harfbuzzjs');
  await harfbuzz.ready;
  return harfbuzz;
}
