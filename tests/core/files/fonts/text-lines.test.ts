import { expect, it } from 'vitest';
import { textsByWeight } from '../../../../src/core/files/fonts/text-lines.ts';
import { sceneOf } from './scenes.ts';

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
