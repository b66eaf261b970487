import { describe, expect, it } from 'vitest';
import { loadHarfBuzz } from '../../../../src/core/files/fonts/harfbuzz.ts';

describe('HarfBuzz', () => {
  it('can shape as soon as it is there, and is there once', async () => {
    const [one, other] = await Promise.all([loadHarfBuzz(), loadHarfBuzz()]);
    expect(other).toBe(one);
    expect(one.versionString()).toMatch(/^\d+\.\d+/);
    expect(new one.Face(new one.Blob(new Uint8Array(4))).collectUnicodes()).toHaveLength(0);
  });
});
