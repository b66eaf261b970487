// @vitest-environment jsdom
import { expect, it } from 'vitest';
import type { Gesture } from '../../../src/app/explorer/gesture.ts';
import { skylineBrush } from '../../../src/app/timeline/skyline-brush.ts';
import { drag } from '../../fixtures/mouse.ts';

it('tells from which press every move of the brush is', () => {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  svg.append(group);
  document.body.append(svg);
  const moves: Gesture[] = [];
  const brush = skylineBrush(
    group,
    (_reach, gesture) => void moves.push(gesture),
    () => undefined,
  );
  brush.follow({ width: 1000, height: 72 }, { low: 100, high: 300 });
  const selection = group.querySelector('.selection');
  if (!selection) throw new Error('no brush');
  for (const to of [210, 220]) drag(selection, 200, to, to + 40);
  expect(moves).toHaveLength(6);
  expect(new Set(moves.slice(0, 3)).size).toBe(1);
  expect(new Set(moves).size).toBe(2);
});
