import { describe, expect, it } from 'vitest';
import { placeTexts } from '../../../../src/core/charts/relations/texts.ts';

describe('placeTexts', () => {
  it('names neighbours on a small frame, and joins a name that stands farther off by a leader', () => {
    const actors = Array.from({ length: 12 }, (_, i) => ({
      id: `p${String(i).padStart(2, '0')}`,
      kind: 'person' as const,
      large: false,
      parent: 'root',
      x: 200 + 24 * (i % 4),
      y: 150 + 24 * Math.floor(i / 4),
      radius: 6,
      events: 1,
      outwards: { x: 1, y: 0 },
    }));
    const frame = { width: 500, height: 360 };
    const nameOf = (id: string): string => `Actor ${id}`;
    const input = { actors, wholes: [], drawn: [], frame, nameOf, textScale: 1 };
    const { labels } = placeTexts(input);
    expect(labels.size).toBeGreaterThanOrEqual(8);
    const leaders = [...labels.values()].flatMap(({ leader }) => leader ?? []);
    expect(leaders.length).toBeGreaterThan(0);
    for (const { from, to } of leaders) {
      expect(Math.hypot(to.x - from.x, to.y - from.y)).toBeLessThanOrEqual(24);
    }
  });
});
