import { describe, expect, it } from 'vitest';
import { labelWords } from '../../../../../src/core/charts/timeline/loom/label-words.ts';
import { placeFlag, placeNote } from '../../../../../src/core/charts/timeline/loom/place-flag.ts';
import type { Flip } from '../../../../../src/core/charts/timeline/loom/place-input.ts';

const words = labelWords('9 Apr', 'Talks in Istanbul', { scale: 1, wider: 1 });
const ONWARDS: Flip = { x: (px) => px, align: (side) => (side > 0 ? 'left' : 'right') };
const ends = { from: 200, end: 100 };

describe('words at the end of a pole', () => {
  it('stand beside it in one line, on the side that was found', () => {
    const after = { level: 2, side: 1, folded: false } as const;
    const flag = placeFlag(after, 50, ends, words, 'above', 17, ONWARDS);
    expect(flag).toMatchObject({ from: 200, to: 100, colouredFrom: 112 });
    expect(flag.lines).toEqual([
      { x: 55, y: 110.5, align: 'left', date: '9 Apr', title: 'Talks in Istanbul' },
    ]);
    const before = placeFlag({ ...after, side: -1 }, 50, ends, words, 'above', 17, ONWARDS);
    expect(before.lines[0]).toMatchObject({ x: 45, align: 'right' });
  });

  it('take two lines where they are folded, away from the rows', () => {
    const folded = { level: 0, side: 1, folded: true } as const;
    const above = placeFlag(folded, 50, ends, words, 'above', 17, ONWARDS);
    expect(above.to).toBe(85);
    expect(above.lines.map(({ y, title }) => [y, title])).toEqual([
      [95.5, words.lines[0]],
      [110.5, words.lines[1]],
    ]);
    expect(placeFlag(folded, 50, ends, words, 'below', 17, ONWARDS).to).toBe(115);
  });

  it('belong to a note with an arrow down to what it is about', () => {
    const note = { id: ' note 3', index: 3, x: 50, words };
    const place = { level: 0, side: 1, folded: true } as const;
    expect(placeNote(place, note, 100, 140, 17, ONWARDS)).toMatchObject({
      ...{ kind: 'note', index: 3, x: 50, y: 85, bottom: 140 },
    });
  });
});
