import { expect, it } from 'vitest';
import { runsOf, textsByWeight } from '../../../../src/core/files/fonts/text-lines.ts';
import { LINE, sceneOf } from './scenes.ts';

it('the lines of marks are gathered by weight, lightest first, in drawing order', () => {
  const { marks } = sceneOf(
    { text: 'bold', weight: 600 },
    { text: 'one' },
    { text: 'bolder', weight: 600 },
  );
  expect([...textsByWeight(marks)]).toEqual([
    [400, 'one\uFFFC'],
    [600, 'bold\uFFFCbolder\uFFFC'],
  ]);
});

it('a line is one stretch where it is set alike, else as many as it says, each in its own weight', () => {
  const runs = [
    { text: '9 Apr ', weight: 500, fill: '#777777' },
    { text: 'Talks', weight: 400, fill: '#111111' },
  ] as const;
  expect(runsOf({ ...LINE, text: 'x' })).toEqual([{ text: 'x', weight: 400, fill: '#111111' }]);
  expect(runsOf({ ...LINE, runs })).toEqual(runs);
  expect([...textsByWeight(sceneOf({ runs }).marks)]).toEqual([
    [400, 'Talks\uFFFC'],
    [500, '9 Apr \uFFFC'],
  ]);
});
