import { describe, expect, it } from 'vitest';
import { axisOver } from '../../../../src/core/charts/timeline/axis-over.ts';
import { paletteOf } from '../../../../src/core/charts/drawing/palette.ts';
import { timelinePicture } from '../../../../src/core/charts/timeline/picture.ts';
import type { TimelinePicture } from '../../../../src/core/charts/timeline/picture.ts';
import { DEFAULT_VIEW } from '../../../../src/core/view/view.ts';
import { laidOutCounts, wordsFor } from '../../../fixtures/boxes.ts';
import { textsOf } from '../../../fixtures/flatten.ts';
import { answerTo, days, istanbul, speakerIn } from '../../../fixtures/istanbul.ts';

const palette = paletteOf('light');
const answer = await answerTo();
const loom: TimelinePicture = timelinePicture({
  answer,
  baseline: answer,
  labeller: await speakerIn('en'),
  view: DEFAULT_VIEW,
  span: days('2025-02-10', '2025-05-15'),
  knownBefore: istanbul.knownBefore,
  widthPx: 1000,
  medium: 'page',
});

describe('the axis over rows', () => {
  it('is there while the rows are in sight and their axis is not', () => {
    const [strip] = loom.layout.loom?.strips ?? [];
    if (!strip) throw new Error('there are no rows');
    const there = (y: number): boolean => axisOver(loom, palette, y) !== null;
    expect([strip.top - 1, strip.top + 1, strip.bottom].map(there)).toEqual([false, true, false]);
  });

  it('says what stands over the rows, at the same places', () => {
    const [strip] = loom.layout.loom?.strips ?? [];
    const axis = axisOver(loom, palette, (strip?.top ?? 0) + 1);
    const words = textsOf(axis?.scene.marks ?? []).map(({ mark }) => mark);
    expect(words.map(({ text }) => text)).toContain('March');
    for (const { y } of words) {
      expect(y).toBeGreaterThan(axis?.top ?? 0);
      expect(y).toBeLessThan((axis?.top ?? 0) + (axis?.height ?? 0));
    }
  });

  it('stands over bars of counts, too', () => {
    const viewport = { span: days('2025-01-01', '2025-06-01'), direction: 'ltr' } as const;
    const layout = { ...laidOutCounts({ viewport }), height: 400 };
    const bars: TimelinePicture = { layout, words: { ...wordsFor([]), tick: () => 'tick' } };
    expect(axisOver(bars, palette, 0)).toBeNull();
    expect(textsOf(axisOver(bars, palette, 5)?.scene.marks ?? []).length).toBeGreaterThan(2);
    expect(axisOver(bars, palette, layout.height)).toBeNull();
  });
});
