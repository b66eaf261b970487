import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dyad } from '../../../../src/core/engine/contract/answer.ts';
import { MAX_EDGES } from '../../../../src/core/charts/relations/dyads.ts';
import { ACTOR_LIMITS } from '../../../../src/core/charts/relations/tree.ts';
import type { RelationsLayout } from '../../../../src/core/charts/relations/layout.ts';
import type { RelationsLabel } from '../../../../src/core/charts/relations/labels.ts';
import { actorRadius, edgeWidth } from '../../../../src/core/charts/relations/size.ts';
import { measureText } from '../../../../src/core/charts/drawing/text-metrics.ts';
import { layoutRelations } from './relations-dataset.ts';
import type { RelationsInput } from './relations-dataset.ts';

const FRAMES = [
  { width: 358, height: 420, textScale: 1 },
  { width: 700, height: 380, textScale: 1.08 },
  { width: 1000, height: 460, textScale: 1 },
] as const;

const NAMES = ['Oman', 'United States', 'Государственный департамент', 'روسيا', 'Li', ''];

interface Seed {
  readonly kind: 'state' | 'organization' | 'body' | 'person';
  readonly under: number;
  readonly events: number;
  readonly name: number;
}

const actorSeeds = fc.array(
  fc.record<Seed>({
    kind: fc.constantFrom('state', 'organization', 'body', 'person'),
    under: fc.integer({ min: -6, max: 12 }),
    events: fc.integer({ min: 0, max: 90 }),
    name: fc.nat(NAMES.length - 1),
  }),
  { minLength: 1, maxLength: 80 },
);
const dyadSeeds = fc.array(
  fc.record({
    a: fc.nat(79),
    b: fc.nat(79),
    count: fc.integer({ min: 1, max: 60 }),
    tone: fc.integer({ min: -10, max: 10 }),
  }),
  { maxLength: 150 },
);

const id = (index: number): string => `a${String(index).padStart(2, '0')}`;

const inputs: fc.Arbitrary<RelationsInput> = fc
  .tuple(actorSeeds, dyadSeeds, fc.constantFrom(...FRAMES))
  .map(([seeds, pairs, frame]) => {
    const parentOf = (seed: Seed, i: number): string | null => {
      const own = seed.kind === 'state' || seed.under < 0 || seed.under >= i;
      return own ? null : id(seed.under);
    };
    const actors = seeds.map((seed, i) => ({
      id: id(i),
      kind: seed.kind,
      parentId: parentOf(seed, i),
    }));
    const weights: Record<string, number> = {};
    seeds.forEach(({ events }, i) => {
      for (let at: string | null = id(i); at !== null;) {
        weights[at] = (weights[at] ?? 0) + events;
        at = actors.find((actor) => actor.id === at)?.parentId ?? null;
      }
    });
    const isRoot = (at: string): boolean =>
      actors.some((actor) => actor.id === at && actor.parentId === null);
    const known = new Map<string, Dyad>();
    for (const { a, b, count, tone } of pairs) {
      if (a === b || a >= seeds.length || b >= seeds.length) continue;
      const [first, second] = a < b ? [id(a), id(b)] : [id(b), id(a)];
      const level = isRoot(first) && isRoot(second) ? 'whole' : 'direct';
      known.set(first + second, {
        a: first,
        b: second,
        count,
        certain: count,
        meanTone: tone,
        level,
      });
    }
    const all = { actorWeights: weights, dyads: [...known.values()] };
    const labels = Object.fromEntries(seeds.map(({ name }, i) => [id(i), NAMES[name] ?? '']));
    return { actors, all, current: all, labels, ...frame };
  });

const RUNS = { numRuns: 40 };

function boxOf({ lines, x, y, align, size, weight, leading }: RelationsLabel) {
  const width = Math.max(...lines.map((line) => measureText(line, size, weight)));
  const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
  const bottom = y + (lines.length - 1) * leading;
  return { left, right: left + width, top: y - size * 0.7, bottom };
}

function places({ nodes }: RelationsLayout) {
  return nodes.map(({ id: at, x, y, radius, label }) => ({ at, x, y, radius, label }));
}

describe('layoutRelations', () => {
  it('never lets two circles overlap, and keeps all of them inside the frame', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { nodes: actors, others } = layoutRelations(input);
        const nodes = others === null ? actors : [...actors, others];
        nodes.forEach((a, i) => {
          expect(a.x - a.radius).toBeGreaterThanOrEqual(0);
          expect(a.y - a.radius).toBeGreaterThanOrEqual(0);
          expect(a.x + a.radius).toBeLessThanOrEqual(input.width);
          expect(a.y + a.radius).toBeLessThanOrEqual(input.height);
          for (const b of nodes.slice(i + 1)) {
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(a.radius + b.radius);
          }
        });
      }),
      RUNS,
    );
  });

  it('draws every actor with events, or counts it as left out', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { nodes, others, restActors } = layoutRelations(input);
        if (restActors === 0) expect(others).toBeNull();
        expect(others?.count ?? restActors).toBe(restActors);
        const active = Object.values(input.all.actorWeights).filter((weight) => weight > 0);
        expect(nodes.length + restActors).toBe(active.length);
        expect(nodes.length).toBeLessThanOrEqual(ACTOR_LIMITS.actors);
        expect(nodes.filter(({ parent }) => parent === null).length).toBeLessThanOrEqual(
          ACTOR_LIMITS.roots,
        );
        if (active.length > 0) expect(nodes.length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  it('sets names inside the frame and off one another and off circles that are not theirs', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { nodes } = layoutRelations(input);
        const named = nodes.flatMap((node) =>
          node.label === null ? [] : [{ node, box: boxOf(node.label) }],
        );
        named.forEach(({ node, box }, i) => {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(input.width);
          expect(box.top).toBeGreaterThanOrEqual(0);
          expect(box.bottom).toBeLessThanOrEqual(input.height);
          for (const { box: other } of named.slice(i + 1)) {
            const apart =
              box.right <= other.left ||
              other.right <= box.left ||
              box.bottom <= other.top ||
              other.bottom <= box.top;
            expect(apart).toBe(true);
          }
          for (const disc of nodes) {
            if (disc.id === node.id) continue;
            const dx = disc.x - Math.max(box.left, Math.min(box.right, disc.x));
            const dy = disc.y - Math.max(box.top, Math.min(box.bottom, disc.y));
            expect(Math.hypot(dx, dy)).toBeGreaterThanOrEqual(disc.radius);
          }
        });
      }),
      RUNS,
    );
  });

  it('keeps circles, names and curves where they are, whatever the filter leaves', () => {
    fc.assert(
      fc.property(inputs, fc.integer({ min: 2, max: 5 }), (input, part) => {
        const full = layoutRelations(input);
        const weights = Object.entries(input.all.actorWeights);
        const filtered = layoutRelations({
          ...input,
          current: {
            actorWeights: Object.fromEntries(
              weights.map(([at, weight]) => [at, Math.floor(weight / part)]),
            ),
            dyads: input.all.dyads.filter((_, i) => i % part === 0),
          },
        });
        expect(places(filtered)).toEqual(places(full));
        for (const edge of filtered.edges) {
          const same = full.edges.find(({ a, b }) => a === edge.a && b === edge.b);
          if (same !== undefined) expect(edge.curve).toEqual(same.curve);
        }
        for (const { currentRadius, radius, count } of filtered.nodes) {
          expect(currentRadius).toBeLessThanOrEqual(radius);
          expect(currentRadius > 0).toBe(count > 0);
        }
      }),
      RUNS,
    );
  });

  it('gives the same bytes on every run, in whatever order the actors and dyads come', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const shuffled = {
          ...input,
          actors: [...input.actors].reverse(),
          all: { ...input.all, dyads: [...input.all.dyads].reverse() },
        };
        const once = JSON.stringify(layoutRelations(input));
        expect(JSON.stringify(layoutRelations(structuredClone(input)))).toBe(once);
        expect(places(layoutRelations(shuffled))).toEqual(places(layoutRelations(input)));
      }),
      { numRuns: 20 },
    );
  });

  it('draws the strongest dyads of each level, the strongest on top, and counts the rest', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { edges, restDyads } = layoutRelations(input);
        expect(edges.length + restDyads).toBe(input.all.dyads.length);
        for (const level of ['whole', 'direct'] as const) {
          const counts = edges.filter((edge) => edge.level === level).map(({ count }) => count);
          expect(counts).toEqual([...counts].sort((a, b) => a - b));
          expect(counts.length).toBeLessThanOrEqual(MAX_EDGES);
        }
      }),
      RUNS,
    );
  });

  it('places the strongest pair along the longer side', () => {
    const actors = ['a', 'b', 'c', 'd'].map((at) => ({
      id: at,
      kind: 'state' as const,
      parentId: null,
    }));
    const dyad = (a: string, b: string, count: number): Dyad => ({
      a,
      b,
      count,
      certain: count,
      meanTone: 0,
      level: 'whole',
    });
    const all = {
      actorWeights: { a: 20, b: 9, c: 20, d: 4 },
      dyads: [dyad('a', 'b', 4), dyad('a', 'c', 20), dyad('b', 'c', 3), dyad('c', 'd', 2)],
    };
    const at = (width: number, height: number) => {
      const input = { actors, all, current: all, labels: {}, width, height, textScale: 1 };
      const byId = new Map(layoutRelations(input).nodes.map((node) => [node.id, node]));
      const [a, c] = [byId.get('a'), byId.get('c')];
      return { dx: (c?.x ?? 0) - (a?.x ?? 0), dy: (c?.y ?? 0) - (a?.y ?? 0) };
    };
    const wide = at(900, 420);
    expect(wide.dx).toBeGreaterThan(2 * Math.abs(wide.dy));
    const tall = at(358, 420);
    expect(tall.dy).toBeGreaterThan(Math.abs(tall.dx));
  });

  it('survives wholes that are missing or lead back to themselves', () => {
    const actors = [
      { id: 'a', kind: 'body' as const, parentId: 'b' },
      { id: 'b', kind: 'body' as const, parentId: 'a' },
      { id: 'c', kind: 'person' as const, parentId: 'nobody' },
      { id: 'd', kind: 'person' as const, parentId: 'd' },
    ];
    const all = { actorWeights: { a: 3, b: 2, c: 1, d: 1 }, dyads: [] };
    const { nodes } = layoutRelations({
      actors,
      all,
      current: all,
      labels: {},
      width: 600,
      height: 400,
      textScale: 1,
    });
    expect(nodes.map((node) => node.id).sort()).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('sizes', () => {
  it('put the area of an actor in proportion to its events', () => {
    const ratio = actorRadius(50, 100, true) / actorRadius(100, 100, true);
    expect(ratio * ratio).toBeCloseTo(0.5, 9);
    expect(actorRadius(1, 1000, true)).toBe(14);
    expect(actorRadius(1000, 1000, true)).toBe(34);
    expect(actorRadius(1, 1000, false)).toBe(5);
    expect(actorRadius(7, 7, false)).toBe(9);
  });

  it('widen an edge from 1 to 9 px with the square root of its events', () => {
    expect(edgeWidth(100, 100, 'whole')).toBe(9);
    expect(edgeWidth(25, 100, 'whole')).toBe(4.5);
    expect(edgeWidth(1, 100, 'whole')).toBe(1);
    expect(edgeWidth(100, 100, 'direct')).toBe(2);
  });
});
