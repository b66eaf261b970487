import { describe, expect, it } from 'vitest';
import { paletteOf } from '../../../../src/core/charts/drawing/palette.ts';
import { edgeMark, POSSIBLE_DASH } from '../../../../src/core/charts/relations/edge-marks.ts';
import { layoutRelations, relationsInput } from './relations-dataset.ts';

const input = relationsInput('en', 'all', { width: 900, height: 420 });
const words = {
  actorName: String,
  othersName: String,
  dyadName: ({ count, certain }: { readonly count: number; readonly certain: number }) =>
    `${String(certain)} to ${String(count)}`,
  count: String,
  lang: 'en',
  direction: 'ltr' as const,
};

/** The edge between Russia and the United States, 46 events, of which so many are sure. */
function drawn(certain: number) {
  const dyads = input.current.dyads.map((one) => (one.count === 46 ? { ...one, certain } : one));
  const layout = layoutRelations({ ...input, current: { ...input.current, dyads } });
  const edge = layout.edges.find(({ count }) => count === 46);
  if (edge === undefined) throw new Error('the edge is not drawn');
  return edgeMark(edge, layout, paletteOf('light'), words);
}
const linesOf = (certain: number) => drawn(certain).marks.filter(({ kind }) => kind === 'path');

describe('an edge', () => {
  it('is one solid line where all its events surely lie in the span', () => {
    expect(linesOf(46)).toMatchObject([{ key: 'line', strokeWidth: 9 }]);
    expect(linesOf(46)[0]).not.toHaveProperty('dash');
  });

  it('is broken but for a core as wide as the sure ones where some only possibly do', () => {
    expect(linesOf(20)).toMatchObject([
      { key: 'line', strokeWidth: 9, dash: POSSIBLE_DASH },
      { key: 'core', strokeWidth: expect.closeTo(5.93, 2) as number },
    ]);
    expect(linesOf(20)[1]).not.toHaveProperty('dash');
  });

  it('has no core where none is sure', () => {
    expect(linesOf(0)).toMatchObject([{ key: 'line', dash: POSSIBLE_DASH }]);
  });

  it('carries its actors, its name and its count', () => {
    const { data, name, marks } = drawn(20);
    expect([data, name]).toEqual([{ dyad: 'ru us' }, '20 to 46']);
    expect(marks.map((mark) => (mark.kind === 'text' ? mark.text : ''))).toContain('46');
  });
});
