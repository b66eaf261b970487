import { describe, expect, it } from 'vitest';
import { snap } from '../../../../src/core/charts/drawing/geometry.ts';
import { placeClusters } from '../../../../src/core/charts/relations/places.ts';

const cluster = (id: string, reach: number) => ({ id, reach, hasPeople: false });

describe('placeClusters', () => {
  it('gives up where they cannot fit', () => {
    const frame = { width: 200, height: 200 };
    expect(placeClusters([cluster('a', 80), cluster('b', 80)], [], frame)).toBeUndefined();
    expect(placeClusters([cluster('a', 30), cluster('b', 30)], [], frame)?.size).toBe(2);
  });

  it('puts a lonely one in the middle', () => {
    const place = placeClusters([cluster('a', 30)], [], { width: 500, height: 300 })?.get('a');
    expect(place?.x).toBe(250);
    expect(Math.abs((place?.y ?? 0) - 150)).toBeLessThan(12);
  });

  it('brings those who deal with one another more closer together', () => {
    const clusters = ['a', 'b', 'c', 'd'].map((id) => cluster(id, 16));
    const links = [
      { a: 'a', b: 'b', strength: 1 },
      { a: 'a', b: 'c', strength: 0.1 },
      { a: 'a', b: 'd', strength: 0.1 },
    ];
    const at = placeClusters(clusters, links, { width: 600, height: 600 });
    const from = (id: string): number => {
      const [a, b] = [at?.get('a'), at?.get(id)];
      return Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0));
    };
    expect(from('b')).toBeLessThan(Math.max(from('c'), from('d')));
  });

  it('gives places in 64ths of a px', () => {
    const clusters = ['a', 'b', 'c'].map((id) => cluster(id, 20));
    const at = placeClusters(clusters, [], { width: 700, height: 400 });
    for (const { x, y } of at?.values() ?? []) {
      expect(Number.isInteger(x * 64)).toBe(true);
      expect(Number.isInteger(y * 64)).toBe(true);
    }
    expect(at?.size).toBe(3);
    expect(snap(0.01)).toBe(1 / 64);
  });
});
