import { describe, expect, it } from 'vitest';
import { buildLanes } from '../../../../src/core/charts/timeline/lanes.ts';
import type { Lanes, LanesInput } from '../../../../src/core/charts/timeline/lanes.ts';
import { answeredEvent } from '../../../fixtures/answered-event.ts';

const PARENTS = new Map<string, string | null>([
  ['ru', null],
  ['us', null],
  ['ru-mfa', 'ru'],
  ['ru-embassy', 'ru-mfa'],
  ['us-state', 'us'],
]);

/** Lanes of events that are filed under these ids. */
function lanesOf(
  keys: Readonly<Record<string, readonly string[]>>,
  { open = [], ...more }: Partial<Omit<LanesInput, 'open'>> & { open?: readonly string[] } = {},
): Lanes {
  return buildLanes({
    events: Object.keys(keys).map((id) => answeredEvent(id, '2025-04-10')),
    keysOf: ({ id }) => keys[id] ?? [],
    parentOf: PARENTS,
    open: new Set(open),
    order: [],
    ...more,
  });
}

const ids = ({ lanes }: Lanes): string[] => lanes.map(({ id }) => id);

describe('buildLanes', () => {
  it('gives a lane to what has events, and to nothing else', () => {
    expect(ids(lanesOf({ e: ['us'] }))).toEqual(['us']);
    expect(lanesOf({})).toEqual({ lanes: [], lanesOf: new Map() });
  });

  it('rolls up into a closed lane whatever lies under it', () => {
    const lanes = lanesOf({ e: ['ru-embassy'], f: ['us-state', 'ru'] });
    expect(lanes.lanes).toEqual([
      { id: 'ru', depth: 0, canOpen: true, open: false },
      { id: 'us', depth: 0, canOpen: true, open: false },
    ]);
    expect([...lanes.lanesOf]).toEqual([
      ['e', ['ru']],
      ['f', ['us', 'ru']],
    ]);
  });

  it('shows under an open lane the lanes that have events, one level for each that is open', () => {
    const keys = { e: ['ru-embassy'], f: ['ru'] };
    const one = lanesOf(keys, { open: ['ru'] });
    expect(one.lanes).toEqual([
      { id: 'ru', depth: 0, canOpen: true, open: true },
      { id: 'ru-mfa', depth: 1, canOpen: true, open: false },
    ]);
    expect(one.lanesOf.get('e')).toEqual(['ru-mfa']);
    expect(one.lanesOf.get('f')).toEqual(['ru']);
    const both = lanesOf(keys, { open: ['ru', 'ru-mfa'] });
    expect(both.lanes.at(-1)).toEqual({ id: 'ru-embassy', depth: 2, canOpen: false, open: false });
    expect(both.lanesOf.get('e')).toEqual(['ru-embassy']);
  });

  it('keeps what is open inside a closed lane out of sight', () => {
    expect(ids(lanesOf({ e: ['ru-embassy'] }, { open: ['ru-mfa'] }))).toEqual(['ru']);
  });

  it('keeps a lane above the open one in which alone something happened', () => {
    const { lanes, lanesOf: placed } = lanesOf({ e: ['us-state'] }, { open: ['us'] });
    expect(lanes.map(({ id, depth }) => [id, depth])).toEqual([
      ['us', 0],
      ['us-state', 1],
    ]);
    expect(placed.get('e')).toEqual(['us-state']);
  });

  it('puts an event once on a lane, the leading lane first', () => {
    const { lanesOf: placed } = lanesOf({ e: ['us-state', 'ru', 'us', 'ru-mfa'] });
    expect(placed.get('e')).toEqual(['us', 'ru']);
  });

  it('leaves an event that is filed under nothing on no lane', () => {
    expect(lanesOf({ e: [] })).toEqual({ lanes: [], lanesOf: new Map([['e', []]]) });
  });

  it('stands siblings in the given order, the others after them by id', () => {
    const keys = { e: ['b', 'd', 'a', 'c'] };
    expect(ids(lanesOf(keys))).toEqual(['a', 'b', 'c', 'd']);
    expect(ids(lanesOf(keys, { order: ['d', 'nobody', 'b'] }))).toEqual(['d', 'b', 'a', 'c']);
  });

  it('never lets the order part a lane from those under it', () => {
    const order = ['ru-mfa', 'us', 'ru'];
    const lanes = lanesOf({ e: ['ru-mfa', 'us'] }, { order, open: ['ru'] });
    expect(ids(lanes)).toEqual(['us', 'ru', 'ru-mfa']);
  });

  it('keeps every event on a lane that is there where the tree runs in a circle', () => {
    const circle = new Map([
      ['c', 'b'],
      ['b', 'a'],
      ['a', 'c'],
      ['leaf', 'b'],
      ['self', 'self'],
    ]);
    const keys = { one: ['c'], two: ['b'], three: ['leaf'], four: ['self'] };
    const closed = lanesOf(keys, { parentOf: circle });
    expect(ids(closed)).toEqual(['a', 'self']);
    expect([...closed.lanesOf.values()]).toEqual([['a'], ['a'], ['a'], ['self']]);
    const open = lanesOf(keys, { parentOf: circle, open: ['a', 'b', 'c', 'self'] });
    expect(open.lanes.map(({ id, depth }) => [id, depth])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 2],
      ['leaf', 2],
      ['self', 0],
    ]);
  });
});
