import { expect, it } from 'vitest';
import { axisTickMarks, buildAxisTicks } from '../../../../src/core/charts/drawing/axis-ticks.ts';
import { paletteOf } from '../../../../src/core/charts/drawing/palette.ts';
import { textsOf } from '../../../fixtures/flatten.ts';
import { days, speakerIn } from '../../../fixtures/istanbul.ts';

const { locale } = await speakerIn('en');
const span = days('2024-11-01', '2025-04-30');

it('an axis says the year where one begins and at its start, and only words that do not touch', () => {
  const placeOf = (ms: number): number => (600 * (ms - span.start)) / (span.end - span.start);
  const ticks = buildAxisTicks(span, 600, placeOf);
  const plot = { ticks, left: 0, width: 600, direction: 'ltr', top: 0, foot: 50 } as const;
  const marks = axisTickMarks(plot, paletteOf('light'), {
    ...{ lang: 'en', direction: 'ltr', textScale: 1, tick: locale.tick },
  });
  expect(textsOf(marks).map(({ mark }) => mark.text)).toEqual([
    'November 2024',
    'December',
    'January 2025',
    'February',
    'March',
    'April',
  ]);
});
