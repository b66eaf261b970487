import type { Scene, TextMark } from '../../../../src/core/charts/drawing/mark.ts';

export const LINE: TextMark = {
  kind: 'text',
  key: 'line',
  x: 100,
  y: 20,
  text: 'Talks',
  align: 'left',
  direction: 'ltr',
  lang: 'en',
  size: 10,
  weight: 400,
  fill: '#111111',
};

export const sceneOf = (...lines: Partial<TextMark>[]): Scene => ({
  width: 200,
  height: 40,
  marks: [
    {
      kind: 'group',
      key: 'group',
      marks: lines.map((line, place) => ({ ...LINE, key: String(place), ...line })),
    },
  ],
});
