import { describe, expect, it } from 'vitest';
import { splitLoom } from '../../../../../src/core/charts/timeline/folding/split-loom.ts';
import type { LoomPart } from '../../../../../src/core/charts/timeline/folding/split-loom.ts';
import type {
  EventBox,
  KeyBox,
  LoomBox,
  StripBox,
} from '../../../../../src/core/charts/timeline/loom/loom-box.ts';
import { answeredEvent } from '../../../../fixtures/answered-event.ts';

const strip = (from: number, to: number): StripBox => ({
  ...{ rows: [], from, to, top: from + 20, bottom: to - 20, left: 0, right: 100 },
  ...{ stretches: [], around: null, others: [], rule: null, annotations: [], glyphRadius: 4 },
});
const event = (id: string, y: number): EventBox => ({
  event: answeredEvent(id, '2025-05-01'),
  x: 10,
  stops: [{ lane: 'a', y, part: 'leads' }],
});
const key = (id: string, x: number, y: number): KeyBox => ({
  event: answeredEvent(id, '2025-05-01'),
  number: 1,
  x,
  lines: [{ x: x + 38, y, align: 'left', date: '1 May', title: id }],
});

/** Three strips of 100 px with an event each, and a key in two columns of two lines of 16 px. */
const LOOM: LoomBox = {
  strips: [strip(0, 100), strip(100, 200), strip(200, 300)],
  events: [event('one', 50), event('two', 150), event('three', 250)],
  bandHeads: [],
  bandsLeft: 0,
  keys: [key('four', 0, 322), key('five', 0, 338), key('six', 50, 322), key('seven', 50, 338)],
  keyTop: 300,
  keyLinePx: 16,
  height: 350,
};

/** Part after part of at most so many px. */
function partsOf(heightPx: number): readonly LoomPart[] {
  const parts: LoomPart[] = [];
  let rest: LoomPart | undefined = { loom: LOOM, from: 0, to: LOOM.height };
  while (rest) {
    const [head, left]: ReturnType<typeof splitLoom> = splitLoom(rest, heightPx);
    if (!head) throw new Error('nothing has room');
    parts.push(head);
    rest = left;
  }
  return parts;
}

const idsIn = ({ loom }: LoomPart): string[] =>
  [...loom.events, ...loom.keys].map((one) => one.event.id);

describe('a loom on pages', () => {
  it('stays whole where it has room', () => {
    expect(partsOf(350)).toEqual([{ loom: LOOM, from: 0, to: 350 }]);
  });

  it('is cut between strips, each with its events', () => {
    const parts = partsOf(220);
    expect(parts.map(({ loom }) => loom.strips.length)).toEqual([2, 1]);
    expect(parts.map(idsIn)).toEqual([
      ['one', 'two'],
      ['three', 'four', 'five', 'six', 'seven'],
    ]);
    expect(parts.map(({ from, to }) => [from, to])).toEqual([
      [0, 200],
      [200, 350],
    ]);
  });

  it('is cut within the key, which is read on in the same columns', () => {
    const parts = partsOf(336);
    expect(parts.map(idsIn)).toEqual([
      ['one', 'two', 'three', 'four', 'five'],
      ['six', 'seven'],
    ]);
    for (const { loom, from, to } of parts) {
      const [one, other] = loom.keys;
      expect([one?.x, other?.x]).toEqual([0, 50]);
      expect(one?.lines[0]?.y).toBe(other?.lines[0]?.y);
      for (const { lines } of loom.keys) {
        expect(lines[0]?.y).toBeGreaterThan(from);
        expect(lines[0]?.y).toBeLessThan(to);
      }
    }
  });

  it('begins on another page where not even its first strip has room', () => {
    const whole = { loom: LOOM, from: 0, to: 350 };
    expect(splitLoom(whole, 90)).toEqual([undefined, whole]);
  });
});
