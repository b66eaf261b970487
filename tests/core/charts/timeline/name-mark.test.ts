import { expect, it } from 'vitest';
import { paletteOf } from '../../../../src/core/charts/drawing/palette.ts';
import { nameMark } from '../../../../src/core/charts/timeline/name-mark.ts';
import { wordsFor } from '../../../fixtures/boxes.ts';

const palette = paletteOf('light');
const row = { id: 'a', name: 'Aland', depth: 0, nameY: 50 };

it('a name stands where it is held, in the middle of its row, and lighter below the top of its tree', () => {
  const top = nameMark(row, { x: 4, atRight: false, sizePx: 12 }, palette, wordsFor([]));
  expect(top).toMatchObject({ text: 'Aland', x: 4, align: 'left', weight: 500, fill: palette.ink });
  expect(top.y).toBeCloseTo(50 + top.size * 0.34);
  const below = nameMark(
    { ...row, depth: 1 },
    { x: 90, atRight: true, sizePx: 12 },
    palette,
    wordsFor([]),
  );
  expect(below).toMatchObject({ align: 'right', weight: 400, fill: palette.inkSecond });
});
