// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { keepOneTabStop } from '../../../src/app/parts/tab-stop.ts';

describe('keepOneTabStop', () => {
  it('leaves one of them on the way of the Tab key, and all of them for the focus to be put on', () => {
    const [a, b] = ['a', 'b'].map(() =>
      document.createElementNS('http://www.w3.org/2000/svg', 'g'),
    ) as [SVGGElement, SVGGElement];
    const stops = (): (string | null)[] => [a, b].map((item) => item.getAttribute('tabindex'));
    keepOneTabStop([a, b], a);
    expect(stops()).toEqual(['0', '-1']);
    keepOneTabStop([a, b], b);
    expect(stops()).toEqual(['-1', '0']);
    keepOneTabStop([a, b], undefined);
    expect(stops()).toEqual(['-1', '-1']);
  });
});
