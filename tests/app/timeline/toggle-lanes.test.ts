import { describe, expect, it } from 'vitest';
import { findOpener, toggleAllLanes, toggleLane } from '../../../src/app/timeline/toggle-lanes.ts';

const lane = (id: string, depth: number, canOpen: boolean, open = false) => ({
  id,
  depth,
  canOpen,
  open,
});
const LANES = [
  lane('alone', 0, false),
  lane('state', 0, true, true),
  lane('ministry', 1, true),
  lane('envoy', 1, false),
  lane('union', 0, true),
];

describe('a key on an event opens or closes', () => {
  it.each([
    ['state', 'state'],
    ['ministry', 'ministry'],
    ['envoy', 'state'],
    ['union', 'union'],
    ['alone', undefined],
    ['nobody', undefined],
  ])('from the lane %s, %s', (from, opener) => {
    expect(findOpener(LANES, from)?.id).toBe(opener);
  });

  it('that lane alone', () => {
    expect(toggleLane(['state', 'union'], 'state')).toEqual(['union']);
    expect(toggleLane(['state'], 'union')).toEqual(['state', 'union']);
  });

  it('all that are closed, and all where none is', () => {
    expect(toggleAllLanes(['state'], LANES)).toEqual(['state', 'ministry', 'union']);
    const opened = LANES.map((one) => ({ ...one, open: one.canOpen }));
    expect(toggleAllLanes(['state', 'ministry', 'union'], opened)).toEqual([]);
  });
});
