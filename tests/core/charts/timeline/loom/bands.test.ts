import { describe, expect, it } from 'vitest';
import { layoutBands } from '../../../../../src/core/charts/timeline/loom/bands.ts';
import type { Band } from '../../../../../src/core/charts/timeline/loom/bands.ts';
import { partEvents } from '../../../../../src/core/charts/timeline/loom/points.ts';
import { buildWarp } from '../../../../../src/core/charts/drawing/warp.ts';
import { DAY_MS } from '../../../../../src/core/time/span.ts';
import { answered } from '../../../../fixtures/boxes.ts';

const start = Date.parse('2025-03-01');
const SPAN = { start, end: start + 100 * DAY_MS };
const WARP = buildWarp([{ ms: start, px: 100 }], 9 / DAY_MS);

function bandsOf(wordsPx: number, ...edtfs: string[]): readonly Band[] {
  const events = edtfs.map((edtf, index) => answered({ id: String(index), edtf }));
  const { periods } = partEvents(events, SPAN.end - SPAN.start, null);
  return layoutBands({
    periods,
    warp: WARP,
    span: SPAN,
    from: 100,
    to: 1000,
    wordsPx: () => wordsPx,
  });
}

describe('layoutBands', () => {
  it('lays a period from its beginning to its end, and cuts it where it goes on out of sight', () => {
    const [whole, cut] = bandsOf(50, '2025-03-11/2025-03-30', '2024/2025-04-09');
    expect(whole).toMatchObject({ from: 100, to: 460, startIs: 'cut', endIs: 'certain' });
    expect(cut).toMatchObject({ from: 190, to: 370, startIs: 'certain', endIs: 'certain' });
  });

  it('fades what is still going on', () => {
    expect(bandsOf(50, '2025-04-01/..')[0]).toMatchObject({ to: 1000, endIs: 'open' });
  });

  it('sets words into a band, else after it, else before it, else over it', () => {
    const sides = [
      bandsOf(100, '2025-03-11/2025-03-30')[0],
      bandsOf(300, '2025-03-11/2025-03-30')[0],
      bandsOf(300, '2025-05-11/2025-05-30')[0],
      bandsOf(700, '2025-04-11/2025-04-30')[0],
    ].map((band) => band && [band.words.x, band.words.side, band.words.own]);
    expect(sides).toEqual([
      [198, 1, false],
      [377, 1, false],
      [732, -1, false],
      [300, 1, true],
    ]);
  });

  it('has a dot for each date of a set', () => {
    expect(bandsOf(50, '{2025-03-11,2025-03-23,2025-04-25}')[0]?.dots).toEqual([
      194.5, 302.5, 599.5,
    ]);
  });

  it('comes to what some day of it is meant by after all that lasts, its words beside its line', () => {
    const [lasting, vague] = bandsOf(20, '2025', '2025-04-01/2025-05-20');
    expect(lasting).toMatchObject({ isVague: false, row: 0 });
    expect(vague).toMatchObject({ isVague: true, row: 1, from: 100, to: 1000 });
    expect(vague?.words.own).toBe(true);
    expect(bandsOf(20, '2025-03-20~/2025-04-01~')[0]?.isVague).toBe(false);
  });

  it('leaves out what is out of sight', () => {
    expect(bandsOf(50, '2024-01/2024-03')).toEqual([]);
  });
});
