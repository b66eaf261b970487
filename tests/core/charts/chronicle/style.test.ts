import { expect, it } from 'vitest';
import { chronicleStyle } from '../../../../src/core/charts/chronicle/style.ts';

it('is detailed for a few events, in single lines for many, and for a phone where it is narrow', () => {
  expect(chronicleStyle(720, 37, 1).layout).toBe('detailed');
  expect(chronicleStyle(720, 101, 1).layout).toBe('compact');
  expect(chronicleStyle(358, 37, 1).layout).toBe('phone');
  expect(chronicleStyle(358, 101, 1).layout).toBe('phone');
});

it('takes less room as less where the reader’s letters are larger', () => {
  expect(chronicleStyle(720, 37, 1, 1.5).layout).toBe('phone');
  expect(chronicleStyle(1000, 37, 1, 1.5).textScale).toBe(1.5);
});

it('gives up to six columns where there is room', () => {
  expect([358, 720, 840, 1000].map((width) => chronicleStyle(width, 37, 1).mostColumns)).toEqual([
    2, 2, 4, 6,
  ]);
});
