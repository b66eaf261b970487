import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCycles, type Link } from '../../../../src/core/load/json/circular.ts';

const link = (from: string, to: string): Link => ({ from, to, path: [from, to] });

describe('circles', () => {
  it('are found through chains too long to recurse into', () => {
    const links = Array.from({ length: 50_000 }, (_, i) => link(`${i}`, `${i + 1}`));
    expect(findCycles(links)).toEqual([]);
    const closing = link('50000', '7');
    expect(findCycles([...links, closing])).toEqual([closing]);
  });

  it('are none where every link goes up, and are gone once the reported links are', () => {
    const node = fc.integer({ min: 0, max: 8 });
    fc.assert(
      fc.property(fc.array(fc.tuple(node, node)), (pairs) => {
        const links = pairs.map(([a, b]) => link(`${a}`, `${b}`));
        const closing = new Set(findCycles(links));
        expect(findCycles(links.filter((one) => !closing.has(one)))).toEqual([]);
        const upwards = pairs.filter(([a, b]) => a < b).map(([a, b]) => link(`${a}`, `${b}`));
        expect(findCycles(upwards)).toEqual([]);
      }),
    );
  });
});
