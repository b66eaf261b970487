import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutFan } from '../../../../src/core/charts/relations/fan.ts';
import type { ActorNode } from '../../../../src/core/charts/relations/tree.ts';

const node = (id: string, parent: string | null, children: ActorNode[] = []): ActorNode => ({
  id,
  kind: 'person',
  events: 1,
  parent,
  children,
});

/** A root with bodies of so many people each; 0 is a person of its own. */
function rootOf(bodies: readonly number[]): ActorNode {
  return node(
    'root',
    null,
    bodies.map((people, i) => {
      const id = `b${String(i)}`;
      const child = (_: unknown, k: number): ActorNode => node(`${id}p${String(k)}`, id);
      return node(id, 'root', Array.from({ length: people }, child));
    }),
  );
}

describe('layoutFan', () => {
  it('sets people beside the body they belong to, one ring further out', () => {
    const { places } = layoutFan(rootOf([2, 0]), 20, () => 7, 1);
    const byId = new Map(places.map((place) => [place.id, place]));
    const body = byId.get('b0');
    const own = byId.get('b1');
    expect(body?.distance).toBe(own?.distance);
    for (const id of ['b0p0', 'b0p1']) {
      expect(byId.get(id)?.parent).toBe('b0');
      expect(byId.get(id)?.distance).toBeGreaterThan((body?.distance ?? 0) + 14);
    }
    expect(body?.angle).toBeCloseTo(
      ((byId.get('b0p0')?.angle ?? 0) + (byId.get('b0p1')?.angle ?? 0)) / 2,
      9,
    );
  });

  it('never lets two of them, or one and the root, overlap', () => {
    const bodies = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(bodies, fc.constantFrom(1, 0.6), (counts, scale) => {
        const rim = 34 * scale;
        const { places, reach } = layoutFan(rootOf(counts), rim, () => 9 * scale, scale);
        const at = places.map(({ angle, distance, radius }) => ({
          x: distance * Math.cos(angle),
          y: distance * Math.sin(angle),
          radius,
        }));
        at.forEach((a, i) => {
          const distance = Math.hypot(a.x, a.y);
          expect(distance).toBeGreaterThan(rim + a.radius);
          expect(distance + a.radius).toBeLessThanOrEqual(reach + 1e-9);
          for (const b of at.slice(i + 1)) {
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.radius + b.radius);
          }
        });
      }),
    );
  });

  it('is nothing around a root without people', () => {
    expect(layoutFan(rootOf([]), 20, () => 7, 1)).toEqual({ places: [], reach: 20 });
  });
});
