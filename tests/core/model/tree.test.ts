import { describe, expect, it } from 'vitest';
import { buildTopicTree, pathUp } from '../../../src/core/model/tree.ts';

const topic = (id: string, broader?: string): { id: string; name: string; broader?: string } => ({
  id,
  name: id,
  ...(broader !== undefined && { broader }),
});

describe('buildTopicTree', () => {
  it('puts topics under their broader ones, whichever comes first', () => {
    const tree = buildTopicTree([topic('visas', 'missions'), topic('flights'), topic('missions')]);
    expect(tree.order).toEqual(['flights', 'missions', 'visas']);
    expect(pathUp('visas', tree.parentOf)).toEqual(['visas', 'missions']);
  });

  it('counts a parent that is not there as none, and cuts a circle where it closes', () => {
    const tree = buildTopicTree([
      topic('x', 'gone'),
      topic('a', 'b'),
      topic('b', 'c'),
      topic('c', 'a'),
    ]);
    expect(Object.fromEntries(tree.parentOf)).toEqual({ x: null, a: 'b', b: 'c', c: null });
    expect(tree.order).toEqual(['x', 'c', 'b', 'a']);
  });
});
