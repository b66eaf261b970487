import { describe, expect, it } from 'vitest';
import {
  actorItems,
  findItems,
  idsAbove,
  sortTree,
  sourceItems,
  statusItems,
  typeItems,
} from '../../src/state/facet-items.ts';
import { speakEnglish } from './two-states.ts';

const speaker = speakEnglish();
const actors = actorItems(speaker);

describe('items of a facet', () => {
  it('are the types and statuses the dataset has, in their own order', () => {
    expect([...typeItems(speaker).items.keys()]).toEqual(['AGREE', 'CONSULT']);
    expect([...statusItems(speaker).items.keys()]).toEqual(['occurred', 'planned']);
  });

  it('name the publisher of a source', () => {
    expect(sourceItems(speaker).items.get('gazette')?.note?.text).toBe('The Gazette');
    expect(sourceItems(speaker).items.get('wire')?.note).toBeUndefined();
  });
});

describe('the order of a tree', () => {
  it('puts the heaviest first at every level', () => {
    const sorted = sortTree(actors.tree, { north: 1, south: 5 });
    expect(sorted.get(null)).toEqual(['south', 'north']);
    expect(sorted.get('north')).toEqual(['ministry']);
  });

  it('stays as it is without weights, and where weights are equal', () => {
    expect(sortTree(actors.tree).get(null)).toEqual(['north', 'south']);
  });
});

describe('finding in a list', () => {
  it('keeps what a found item stands under', () => {
    expect(findItems(actors, 'envoy')).toEqual(new Set(['envoy', 'ministry', 'north']));
  });

  it('reads names in every language, and aliases', () => {
    expect(findItems(actors, 'СЕВЕРИЯ')).toEqual(new Set(['north']));
    expect(findItems(actors, 'the south')).toEqual(new Set(['south']));
  });

  it('asks for every word', () => {
    expect(findItems(actors, 'the envoy')).toEqual(new Set());
  });

  it('finds no fault with an empty query', () => {
    expect(findItems(actors, '  ')).toBeNull();
  });
});

it('opens a list as far as the chosen ids need, and no farther', () => {
  expect(idsAbove(['envoy'], actors.tree)).toEqual(new Set(['ministry', 'north']));
  expect(idsAbove(['north'], actors.tree)).toEqual(new Set());
});
