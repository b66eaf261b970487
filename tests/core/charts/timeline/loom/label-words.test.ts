import { describe, expect, it } from 'vitest';
import { labelWords } from '../../../../../src/core/charts/timeline/loom/label-words.ts';
import { measureText } from '../../../../../src/core/charts/drawing/text-metrics.ts';

const PLAIN = { scale: 1, wider: 1 };

describe('labelWords', () => {
  it('is as wide as its date and its title', () => {
    const { width } = labelWords('9 Apr', 'Talks in Istanbul', PLAIN);
    const alone = measureText('9 Apr', 11.5, 500) + measureText('Talks in Istanbul', 11.5, 400);
    expect(width).toBeGreaterThan(alone);
    expect(width).toBeLessThan(alone + 10);
  });

  it('grows with the letters and with what other fonts may need', () => {
    const { width } = labelWords('9 Apr', 'Talks', PLAIN);
    expect(labelWords('9 Apr', 'Talks', { scale: 2, wider: 1 }).width).toBeCloseTo(width * 2, 6);
    expect(labelWords('9 Apr', 'Talks', { scale: 1, wider: 1.1 }).width).toBeCloseTo(
      width * 1.1,
      6,
    );
  });

  it('folds between words where both lines are shortest, and never inside one', () => {
    const {
      lines,
      folded = NaN,
      width,
    } = labelWords('9 Apr', 'Delegations meet in Istanbul', PLAIN);
    expect(lines.join(' ')).toBe('Delegations meet in Istanbul');
    expect(folded).toBeLessThan(width * 0.75);
    expect(labelWords('9 Apr', 'Talks', PLAIN).folded).toBeUndefined();
  });
});
