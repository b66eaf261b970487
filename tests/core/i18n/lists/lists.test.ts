import { describe, expect, it } from 'vitest';
import { buildLists } from '../../../../src/core/i18n/lists/lists.ts';

describe('buildLists', () => {
  it.each([
    ['en-GB', 'a, b and c', 'a, b or c'],
    ['ar', 'a وb وc', 'a أو b أو c'],
    ['ru', 'a, b и c', 'a, b или c'],
  ])('joins items as %s does', (tag, all, any) => {
    const { and, or } = buildLists(tag);
    expect([and(['a', 'b', 'c']), or(['a', 'b', 'c'])]).toEqual([all, any]);
    expect([and(['a']), or([])]).toEqual(['a', '']);
  });

  it('joins two without a comma', () => {
    const { and, or } = buildLists('en-GB');
    expect([and(['a', 'b']), or(['a', 'b'])]).toEqual(['a and b', 'a or b']);
  });
});
