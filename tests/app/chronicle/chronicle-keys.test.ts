import { expect, it } from 'vitest';
import { moveAlongRows } from '../../../src/app/chronicle/chronicle-keys.ts';
import { drawn } from '../../core/charts/chronicle/draw.ts';

const { layout } = drawn();
const ids = layout.rows.flatMap((row) => (row.kind === 'event' ? [row.event.id] : []));

it('goes up and down over heads, and to both ends, but not beyond', () => {
  expect(moveAlongRows('ArrowDown', ids[2], layout)).toBe(ids[3]);
  expect(moveAlongRows('ArrowUp', ids[3], layout)).toBe(ids[2]);
  expect(moveAlongRows('ArrowUp', ids[0], layout)).toBe(ids[0]);
  expect(moveAlongRows('ArrowDown', ids.at(-1), layout)).toBe(ids.at(-1));
  expect(moveAlongRows('End', ids[0], layout)).toBe(ids.at(-1));
  expect(moveAlongRows('Home', undefined, layout)).toBe(ids[0]);
});

it('means nothing by other keys, and leads nowhere without events', () => {
  expect(moveAlongRows('a', ids[0], layout)).toBeUndefined();
  expect(moveAlongRows('ArrowDown', undefined, { rows: [] })).toBeUndefined();
});
