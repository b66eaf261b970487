import { describe, expect, it } from 'vitest';
import { timeShape } from '../../../../../src/core/charts/timeline/loom/time-shape.ts';
import type { TimeShape } from '../../../../../src/core/charts/timeline/loom/time-shape.ts';
import { parseEdtf } from '../../../../../src/core/time/edtf.ts';

function shapeOf(edtf: string, before: number | null = null): TimeShape {
  const date = parseEdtf(edtf);
  if (date === undefined) throw new Error(`not a date: ${edtf}`);
  return timeShape(date, before);
}

const at = (iso: string): number => Date.parse(iso.length > 10 ? `${iso}Z` : `${iso}T00:00Z`);
const noon = (...days: string[]): number[] => days.map((day) => at(`${day}T12:00`));

/** A date, where its glyphs stand, and from when to when its whisker runs. */
const DATES: [string, number[], [string, string]?][] = [
  ['2025-04-10', noon('2025-04-10')],
  ['2025-04-10?', noon('2025-04-10')],
  ['2025-04-10T14:30:00Z', [at('2025-04-10T14:30:00.500')]],
  ['2025-04-10~', noon('2025-04-10'), ['2025-04-10', '2025-04-11']],
  ['2025-04', [at('2025-04-16')], ['2025-04-01', '2025-05-01']],
  ['2025', noon('2025-07-02'), ['2025-01-01', '2026-01-01']],
  ['2025~', noon('2025-07-02'), ['2025-01-01', '2026-01-01']],
  ['2025-33', [at('2025-02-15')], ['2025-01-01', '2025-04-01']],
  ['202X', noon('2024-12-31'), ['2020-01-01', '2030-01-01']],
  ['[2025-03-29..2025-04-06]', noon('2025-04-02'), ['2025-03-29', '2025-04-07']],
  ['[2025-03-01,2025-03-05]', noon('2025-03-03'), ['2025-03-01', '2025-03-06']],
  ['[2025-03-01]', noon('2025-03-01')],
  ['[..2025-04-09]', noon('2025-04-09'), ['open', '2025-04-10']],
  ['[2025-04-09..]', noon('2025-04-09'), ['2025-04-09', 'open']],
  ['{2025-03-01,2025-03-05}', noon('2025-03-01', '2025-03-05')],
  ['{2025-03-05,2025-03-01,2025-03-05}', noon('2025-03-01', '2025-03-05')],
  ['{2025,2025-02}', [at('2025-02-15'), ...noon('2025-07-02')]],
  ['{2025-03-01..2025-03-03}', noon('2025-03-02')],
  ['-0043-03-15', [at('-000043-03-15T12:00')]],
];

describe('the shape of a date', () => {
  it.each(DATES)('of %s has its glyphs and its whisker in place', (...row) => {
    const [edtf, anchors, whisker] = row;
    const shape = shapeOf(edtf);
    expect(shape.anchors).toEqual(anchors);
    expect(shape.bar).toBeUndefined();
    expect(shape.whisker).toEqual(
      whisker && {
        start: whisker[0] === 'open' ? -Infinity : at(whisker[0]),
        end: whisker[1] === 'open' ? Infinity : at(whisker[1]),
        approximate: edtf.endsWith('~'),
      },
    );
  });

  it('lies within the bounds of the date, even with one end only', () => {
    for (const edtf of ['[..2025-04-09]', '[2025-04-09..]', '../2025-04-09', '2025-04-09/']) {
      const [anchor = NaN] = shapeOf(edtf).anchors;
      expect(anchor).toBeGreaterThanOrEqual(at('2025-04-09'));
      expect(anchor).toBeLessThan(at('2025-04-10'));
    }
  });

  it.each([
    ['2025-03-01/2025-03-05', '2025-03-01', '2025-03-06', 'certain', 'certain'],
    ['2014~/2025', '2014-01-01', '2026-01-01', 'approximate', 'approximate'],
    ['2025-03-01?/2025-03-05~', '2025-03-01', '2025-03-06', 'certain', 'approximate'],
    ['2025-02-12/..', '2025-02-12', null, 'certain', 'open'],
    ['2025-02-12/', '2025-02-12', null, 'certain', 'unknown'],
    ['../2025-04-09', null, '2025-04-10', 'open', 'certain'],
    ['/2025-04-09', null, '2025-04-10', 'unknown', 'certain'],
  ] as const)(
    'of %s is a period with ends as sure as they are',
    (edtf, start, end, startIs, endIs) => {
      const shape = shapeOf(edtf);
      expect(shape.whisker).toBeUndefined();
      expect(shape.bar).toEqual({
        start: start === null ? -Infinity : at(start),
        end: end === null ? Infinity : at(end),
        startIs,
        endIs,
      });
      const day = start ?? '2025-04-09';
      expect(shape.anchors).toEqual(noon(day));
    },
  );

  it('stands in the middle of a period shorter than a day', () => {
    const { anchors } = shapeOf('2025-04-10T10:00:00Z/2025-04-10T15:59:59Z');
    expect(anchors).toEqual([at('2025-04-10T13:00')]);
  });

  it('has its glyph before the instant it is known to lie before, and its whisker as written', () => {
    const before = at('2025-04-10');
    expect(shapeOf('2025-04', before)).toEqual({
      ...shapeOf('2025-04'),
      anchors: noon('2025-04-05'),
    });
    expect(shapeOf('[2025-04-06..]', before)).toEqual({
      ...shapeOf('[2025-04-06..]'),
      anchors: [at('2025-04-08')],
    });
    for (const edtf of [
      '2025-04-09',
      '2025-03',
      '2025-05',
      '[..2025-04-20]',
      '{2025-04-05,2025-04-20}',
      '2025-04-08/2025-04-20',
    ]) {
      expect(shapeOf(edtf, before)).toEqual(shapeOf(edtf));
    }
  });
});
