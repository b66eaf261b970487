import { describe, expect, it } from 'vitest';
import { paletteOf } from '../../../../src/core/charts/drawing/palette.ts';
import { bandMarks } from '../../../../src/core/charts/timeline/band-marks.ts';
import {
  eventMarks,
  flagWords,
  trianglePath,
} from '../../../../src/core/charts/timeline/loom-marks.ts';
import { loomMarks } from '../../../../src/core/charts/timeline/loom-scene.ts';
import { inkOf } from '../../../../src/core/charts/timeline/loom-words.ts';
import { answered, boxOf, laidOut, wordsFor } from '../../../fixtures/boxes.ts';
import { flatten, groupsOf, textsOf } from '../../../fixtures/flatten.ts';

const palette = paletteOf('light');
const PLAIN = { glyphRadius: 4.4, isSelected: false, isThread: null };
const event = answered({ title: 'Talks in Istanbul' });
const words = wordsFor([event]);
const keysOf = (marks: ReturnType<typeof eventMarks>): string[] => marks.map(({ key }) => key);

describe('an event in the loom', () => {
  it('has one whole glyph, a light mark on each other row, a line between and a pole to its words', () => {
    const keys = keysOf(eventMarks(boxOf(event), palette, words, PLAIN));
    expect(keys).toEqual(['reach', 'connector', 'pole', 'end', 'stop b', 'a']);
  });

  it('is named by its date and its title, in a group that says whose words they are', () => {
    const marks = flagWords(boxOf(event), palette, words, PLAIN);
    const names = groupsOf(marks).find(({ data }) => data?.['names'] !== undefined);
    expect(names?.data).toEqual({ names: 'talks' });
    const [text] = textsOf(marks);
    expect(text?.mark.text).toContain('Talks in Istanbul');
    expect(text?.mark.runs?.map(({ weight }) => weight)).toEqual([500, 400]);
  });

  it('ends its pole in its colour, broken where it did not take place', () => {
    const planned = boxOf(answered({ status: 'planned' }));
    const end = eventMarks(planned, palette, words, PLAIN).find(({ key }) => key === 'end');
    expect(end).toMatchObject({ stroke: palette.quad['verbal-cooperation'], dash: [2.5, 1.5] });
  });

  it('points from who leads to who is acted on', () => {
    expect(trianglePath(1)).not.toBe(trianglePath(-1));
  });

  it('is ringed where it is selected, and steps back where another thread is followed', () => {
    const ring = (change: object): boolean =>
      keysOf(eventMarks(boxOf(event), palette, words, { ...PLAIN, ...change })).includes('ring');
    expect([ring({}), ring({ isSelected: true }), ring({ isThread: true })]).toEqual([
      false,
      true,
      true,
    ]);
    expect(inkOf({ ...PLAIN, isThread: false }, palette)).toBe(palette.inkMuted);
  });
});

describe('a period under the rows', () => {
  const marksOf = (edtf: string): string[] => {
    const box = boxOf(answered({ edtf }));
    return box.band ? keysOf(bandMarks(box, box.band, palette, words, PLAIN)) : [];
  };

  it('has an edge where its end is known, and fades where it goes on', () => {
    expect(marksOf('2025-03-10/2025-04-10')).toEqual(['tint', 'left', 'right', 'names']);
    expect(marksOf('2025-03-10/..').filter((key) => key.startsWith('right '))).toHaveLength(3);
  });

  it('is a dot for each date of a set', () => {
    expect(marksOf('{2025-03-10,2025-04-10}')).toEqual(['through', 'dot 0', 'dot 1', 'names']);
  });
});

describe('the scene of a loom', () => {
  const events = ['2025-03-10', '2025-03-20', '2025-04-10'].map((edtf, i) =>
    answered({ id: `e${String(2 - i)}`, edtf }),
  );
  const scene = (thread: readonly string[] = [], direction: 'ltr' | 'rtl' = 'ltr') =>
    loomMarks({
      layout: laidOut(events, { direction }),
      palette,
      words: wordsFor(events),
      selected: null,
      thread,
    });
  const ids = (marks: ReturnType<typeof scene>): (string | undefined)[] =>
    groupsOf(marks).flatMap(({ data }) => (data && 'event' in data ? [data['event']] : []));

  it('tells events as time runs, whichever way that is', () => {
    expect(ids(scene())).toEqual(['e2', 'e1', 'e0']);
    expect(ids(scene([], 'rtl'))).toEqual(['e2', 'e1', 'e0']);
  });

  it('draws a thread as one line at the foot of the rows, with an upright for each event of it', () => {
    const marks = flatten(scene(['e2', 'e0'])).map(({ mark }) => mark);
    const accent = marks.filter((mark) => mark.kind === 'rule' && mark.stroke === palette.accent);
    expect(accent.filter(({ key }) => key === 'line')).toHaveLength(1);
    expect(accent.filter(({ key }) => key === 'e2' || key === 'e0')).toHaveLength(2);
  });
});
