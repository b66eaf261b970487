import { describe, expect, it } from 'vitest';
import { movementLegend } from '../../../../src/core/charts/movement/legend.ts';
import { paletteOf } from '../../../../src/core/charts/drawing/palette.ts';
import { countsOf, pictureOf } from './movement-request.ts';

const keysOf = (picture: ReturnType<typeof pictureOf>): string[] =>
  movementLegend(picture.layout, paletteOf('light')).map(({ key }) => key);

describe('what explains counts along time', () => {
  it('names the classes that are drawn, and what is hollow or pale', async () => {
    expect(keysOf(pictureOf(await countsOf()))).toEqual([
      'square statement',
      'square verbal-cooperation',
      'square material-cooperation',
      'square verbal-conflict',
      'square material-conflict',
      'hollow',
      'perhaps',
    ]);
  });

  it('is the scale of tones where those are drawn', async () => {
    expect(keysOf(pictureOf(await countsOf({ by: 'tone' }))).slice(0, 1)).toEqual(['tone']);
    expect(keysOf(pictureOf(await countsOf(), { mean: true }))).toContain('tone');
  });
});
