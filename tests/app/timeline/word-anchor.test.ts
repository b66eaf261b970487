import { describe, expect, it } from 'vitest';
import { anchorOf } from '../../../src/app/timeline/word-anchor.svelte.ts';

const seen = (start: number, length = 100_000) => ({ start, end: start + length });

describe('where the window of words begins', () => {
  it('stays while time is moved, and for the second that rounding may take', () => {
    expect(anchorOf(seen(30_000), seen(0))).toBe(0);
    expect(anchorOf(seen(30_000, 100_050), seen(0))).toBe(0);
  });

  it('is that of what is seen at first, after zooming, and far away', () => {
    expect(anchorOf(seen(30_000), undefined)).toBe(30_000);
    expect(anchorOf(seen(30_000, 50_000), seen(0))).toBe(30_000);
    expect(anchorOf(seen(300_000), seen(0))).toBe(300_000);
  });
});
