import { expect, it } from 'vitest';
import { formFor } from '../../../src/app/explorer/explorer-parts.ts';

it('events stand one a row where there is little room, else on a timeline', () => {
  expect([390, 639, 640, 1280].map(formFor)).toEqual([
    'chronicle',
    'chronicle',
    'timeline',
    'timeline',
  ]);
  expect(formFor(0), 'while the room is not known').toBe('timeline');
});
