import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTree } from '../../../src/core/model/tree.ts';
import { listedValues } from '../../../src/core/labels/facets.ts';
import type { FacetList } from '../../../src/core/labels/facets.ts';
import {
  ALL_ROWS,
  facetRows,
  findRows,
  FIRST_ROWS,
  idsAbove,
  MOST_ROWS,
  sortTree,
} from '../../../src/app/filters/facet-rows.ts';
import type { FacetRow } from '../../../src/app/filters/facet-rows.ts';
import { speakEnglish } from '../../fixtures/two-states.ts';

const listed = listedValues('actors', speakEnglish());
if (!listed) throw new Error('the dataset lists its actors');
const actors = listed;
const NONE: ReadonlySet<string> = new Set();

const flatten = (rows: readonly FacetRow[]): string[] =>
  rows.flatMap(({ id, below }) => [id, ...flatten(below)]);

/** A list in which every fifth value has the four after it under it, the first weighing most. */
function listOf(size: number): { list: FacetList; weights: Record<string, number> } {
  const ids = Array.from({ length: size }, (_, i) => `v${String(i)}`);
  const tree = buildTree(
    new Map(ids.map((id, i) => [id, i % 5 === 0 ? undefined : ids[i - (i % 5)]])),
  );
  const words = (id: string): string => `value ${id.slice(1)}\n${id}`;
  const list = { tree, size, item: () => undefined, words };
  return { list, weights: Object.fromEntries(ids.map((id, i) => [id, size - i])) };
}

function rowsOf(size: number, chosen: string[] = [], open = NONE, wide = false) {
  const { list, weights } = listOf(size);
  const sorted = sortTree(list.tree, weights);
  return facetRows({ tree: list.tree, sorted, chosen, isOpen: (id) => open.has(id), wide });
}

describe('the order of a tree', () => {
  it('puts the heaviest first at every level', () => {
    const { childrenOf } = sortTree(actors.tree, { north: 1, south: 5 });
    expect(childrenOf.get(null)).toEqual(['south', 'north']);
    expect(childrenOf.get('north')).toEqual(['ministry']);
  });

  it('stays as it is without weights, and where weights are equal', () => {
    expect(sortTree(actors.tree).childrenOf.get(null)).toEqual(['north', 'south']);
  });
});

describe('the rows of a facet', () => {
  it('are all of a short list', () => {
    const { rows, rest } = rowsOf(ALL_ROWS, [], new Set(['v5']));
    expect(flatten(rows)).toEqual(
      ['v0', 'v5', 'v6', 'v7', 'v8', 'v9', 'v10', 'v15'].concat(['v20', 'v25', 'v30', 'v35']),
    );
    expect(rest).toBe(0);
  });

  it('are the heaviest of a long list, and what is left out is counted', () => {
    const { rows, rest } = rowsOf(20_000);
    expect(flatten(rows)).toHaveLength(FIRST_ROWS);
    expect(flatten(rows)[1]).toBe('v5');
    expect(rest).toBe(4000 - FIRST_ROWS);
    expect(flatten(rowsOf(20_000, [], NONE, true).rows)).toHaveLength(MOST_ROWS);
  });

  it('always have what is chosen, under what it belongs to', () => {
    const open = new Set(['v15000']);
    const { rows, rest } = rowsOf(20_000, ['v15003'], open);
    expect(rows.at(-1)).toMatchObject({ id: 'v15000', open: true });
    expect(rows.at(-1)?.below.map(({ id }) => id)).toContain('v15003');
    expect(rest).toBe(4000 - FIRST_ROWS - 1);
  });

  it('never are more than fit, and with those left out they are all that stand open', () => {
    const chance = fc.tuple(
      fc.integer({ min: 1, max: 3000 }),
      fc.array(fc.nat(2999), { maxLength: 150 }),
      fc.array(fc.nat(2999), { maxLength: 60 }),
      fc.boolean(),
    );
    fc.assert(
      fc.property(chance, ([size, open, chosen, wide]) => {
        const name = (i: number): string => `v${String(i % size)}`;
        const opened = new Set(open.map((i) => name(i - (i % 5))));
        const { rows, rest } = rowsOf(size, chosen.map(name), opened, wide);
        const shown = flatten(rows);
        expect(shown.length).toBeLessThanOrEqual(MOST_ROWS);
        expect(new Set(shown).size).toBe(shown.length);
        expect(rest).toBeGreaterThanOrEqual(0);
        if (size <= ALL_ROWS) expect(rest).toBe(0);
      }),
      { numRuns: 100 },
    );
  });
});

describe('finding in a list', () => {
  const find = (query: string) => findRows(actors, sortTree(actors.tree), query);
  const ids = (query: string): string[] => flatten(find(query)?.rows ?? []).sort();

  it('keeps what a found item stands under', () => {
    expect(ids('envoy')).toEqual(['envoy', 'ministry', 'north']);
  });

  it('reads names in every language, and aliases', () => {
    expect(ids('СЕВЕРИЯ')).toEqual(['north']);
    expect(ids('the south')).toEqual(['south']);
  });

  it('asks for every word', () => {
    expect(find('the envoy')).toMatchObject({ rows: [], found: 0 });
  });

  it('finds no fault with an empty query', () => {
    expect(find('  ')).toBeNull();
  });

  it('shows the heaviest of many, counts the others, and puts an exact name first', () => {
    const { list, weights } = listOf(20_000);
    const found = findRows(list, sortTree(list.tree, weights), 'value 19');
    const all = list.tree.order.filter((id) => id.includes('19')).length;
    expect(found?.found).toBe(all);
    expect(found?.rest).toBe(all - 50);
    expect(flatten(found?.rows ?? [])).toContain('v19');
    const rare = findRows(list, sortTree(list.tree, weights), 'value 19999');
    expect(flatten(rare?.rows ?? [])).toEqual(['v19995', 'v19999']);
  });
});

it('opens a list as far as the chosen ids need, and no farther', () => {
  expect(idsAbove(['envoy'], actors.tree)).toEqual(new Set(['ministry', 'north']));
  expect(idsAbove(['north'], actors.tree)).toEqual(new Set());
});
