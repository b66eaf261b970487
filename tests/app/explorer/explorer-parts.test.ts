import { expect, it } from 'vitest';
import { asksTheSame, formFor } from '../../../src/app/explorer/explorer-parts.ts';
import { DEFAULT_VIEW } from '../../../src/core/view/view.ts';

it('events stand one a row where there is little room, else on a timeline', () => {
  expect([390, 639, 640, 1280].map(formFor)).toEqual([
    'chronicle',
    'chronicle',
    'timeline',
    'timeline',
  ]);
  expect(formFor(0), 'while the room is not known').toBe('timeline');
});

it('the question is another one by what is counted, not by how it looks', () => {
  expect(asksTheSame({ ...DEFAULT_VIEW, theme: 'dark', lang: 'ar' }, DEFAULT_VIEW)).toBe(true);
  expect(asksTheSame({ ...DEFAULT_VIEW, aside: !DEFAULT_VIEW.aside }, DEFAULT_VIEW)).toBe(false);
  expect(asksTheSame({ ...DEFAULT_VIEW, lanes: 'topic' }, DEFAULT_VIEW)).toBe(false);
});
