import { describe, expect, it } from 'vitest';
import { buildLetters } from '../../../../src/core/charts/drawing/letters.ts';

describe('letters', () => {
  const usual = buildLetters({ textScale: 1, direction: 'ltr', spare: 1 });

  it('are set larger where that is asked for, and lines then stand further apart', () => {
    const large = buildLetters({ textScale: 1.5, direction: 'ltr', spare: 1 });
    expect(large.size(12)).toBe(18);
    expect(large.leading(20)).toBe(30);
    expect(large.width('Russia', 12, 400)).toBeCloseTo(usual.width('Russia', 18, 400));
    const arabic = buildLetters({ textScale: 1, direction: 'rtl', spare: 1 });
    expect(arabic.leading(20)).toBeGreaterThan(20);
  });

  it('keep room in hand for other fonts', () => {
    const wide = buildLetters({ textScale: 1, direction: 'ltr', spare: 1.25 });
    const px = usual.width('Saudi Arabia', 12, 400);
    expect(wide.width('Saudi Arabia', 12, 400)).toBeCloseTo(px * 1.25);
    expect(usual.wrap('Saudi Arabia', px + 1, 12, 400, 2)).toHaveLength(1);
    expect(wide.wrap('Saudi Arabia', px + 1, 12, 400, 2)).toHaveLength(2);
  });
});
