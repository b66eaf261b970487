import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { straightened, writePath } from '../../../../src/core/files/fonts/path-data.ts';
import type { OutlineStep } from '../../../../src/core/files/fonts/path-data.ts';

const VALUES: Readonly<Record<string, number>> = { M: 2, L: 2, Q: 4, C: 6, Z: 0 };
const place = fc.double({ min: -500, max: 500, noNaN: true });
const step = fc
  .constantFrom('L', 'Q', 'C')
  .chain((type) => fc.tuple(fc.constant(type), fc.array(place, sizeOf(type))));
const contour = fc.tuple(fc.array(place, sizeOf('M')), fc.array(step, { maxLength: 8 }));
const outline = fc
  .array(contour, { maxLength: 5 })
  .map((contours) =>
    contours.flatMap(([start, steps]): OutlineStep[] => [
      { type: 'M', values: start },
      ...steps.map(([type, values]) => ({ type, values })),
      { type: 'Z', values: [] },
    ]),
  );

function sizeOf(type: string): { minLength: number; maxLength: number } {
  const count = VALUES[type] ?? 0;
  return { minLength: count, maxLength: count };
}

/** Relative path data back to absolute ends of its steps, by SVG's grammar. */
function endsOf(path: string): [number, number][] {
  const ends: [number, number][] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [, type, rest = ''] of path.matchAll(/([a-z])([^a-z]*)/g)) {
    const numbers = (rest.match(/-?(?:\d+(?:\.\d+)?|\.\d+)/g) ?? []).map(Number);
    if (type === 'z') [x, y] = [startX, startY];
    else if (type === 'h') x += numbers[0]!;
    else if (type === 'v') y += numbers[0]!;
    else {
      expect(numbers).toHaveLength(VALUES[type!.toUpperCase()]!);
      x += numbers.at(-2)!;
      y += numbers.at(-1)!;
    }
    if (type === 'm') [startX, startY] = [x, y];
    if (type !== 'z') ends.push([x, y]);
  }
  return ends;
}

describe('path data', () => {
  it.each<[OutlineStep[], string]>([
    [
      [
        { type: 'M', values: [1, -2] },
        { type: 'L', values: [1.5, -2.25] },
        { type: 'Q', values: [2, 3, 2.5, 3.5] },
        { type: 'Z', values: [] },
        { type: 'M', values: [1, 1] },
      ],
      'm1-2l.5-.25q.5 5.25 1 5.75zm0 3',
    ],
    [
      [
        { type: 'M', values: [0.004, 0] },
        { type: 'L', values: [3, 0] },
        { type: 'L', values: [3, 0.5] },
        { type: 'L', values: [3.004, 0.5] },
        { type: 'L', values: [3.25, 0.75] },
      ],
      'm0 0h3v.5l.25.25',
    ],
  ])('is written short', (steps, path) => {
    expect(writePath(steps)).toBe(path);
  });

  it('ends every step within half a hundredth of its place, however many went before', () => {
    fc.assert(
      fc.property(outline, (steps) => {
        const places = steps
          .filter(({ type }) => type !== 'Z')
          .map(({ values }) => values.slice(-2));
        const ends = endsOf(writePath(steps));
        for (const [x, y] of ends) {
          const near = places.some(
            (place) => Math.abs(place[0]! - x) < 0.0051 && Math.abs(place[1]! - y) < 0.0051,
          );
          expect(near).toBe(true);
        }
      }),
    );
  });

  it('keeps the corners of what is straightened', () => {
    const steps = [
      { type: 'M', values: [0, 0] },
      { type: 'Q', values: [9, 9, 1, 2] },
      { type: 'C', values: [9, 9, 9, 9, 3, 4] },
      { type: 'Z', values: [] },
    ];
    expect(straightened(steps)).toEqual([
      { type: 'M', values: [0, 0] },
      { type: 'L', values: [1, 2] },
      { type: 'L', values: [3, 4] },
      { type: 'Z', values: [] },
    ]);
  });
});
