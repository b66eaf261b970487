import { describe, expect, it } from 'vitest';
import {
  biblatexDate,
  cslDate,
  isPlainDate,
  isoOf,
  sharedParts,
} from '../../../../src/core/files/citation/dates.ts';
import { parseEdtf } from '../../../../src/core/time/edtf.ts';

const cited = (edtf: string): Parameters<typeof cslDate>[0] => {
  const read = parseEdtf(edtf);
  if (read === undefined) throw new Error(edtf);
  return { edtf, words: edtf, read };
};

describe('a date in a citation', () => {
  it.each([
    ['2025-04-10', '2025-04-10'],
    ['2025-04-10T23:59:00Z', '2025-04-10'],
    ['2025-04', '2025-04'],
    ['2025', '2025'],
    ['0850', '0850'],
    ['[2025-04-02..2025-04-03]', '2025-04'],
    ['2025-02-12/2025-04-09', '2025'],
    ['2016/2018', ''],
    ['[..2025-04-09]', ''],
    ['-0044', ''],
    ['Y17000', ''],
  ])('%s has the calendar parts %j', (edtf, parts) => {
    expect(isoOf(sharedParts(cited(edtf).read?.bounds ?? { start: 0, end: 0 }))).toBe(parts);
  });

  it.each([
    ['2025-04-10', '2025-04-10'],
    ['2025-04-09?', '2025-04-09?'],
    ['2025~', '2025~'],
    ['2025-04-01/2025-04-10', '2025-04-01/2025-04-10'],
    ['2025-01-20~/..', '2025-01-20~/..'],
    ['2025-01-20/', '2025-01-20/'],
    ['../2025-04-09', undefined],
    ['/2025-04-09', undefined],
    ['2025-21', '2025-21'],
    ['199X', '199X'],
    ['2025-33', '2025'],
    ['2025-04-10T12:00:00Z', '2025-04-10'],
    ['{2025-03-11,2025-03-23}', '2025-03'],
    ['2025-04-XX', '2025-04'],
    ['[2024-12-30..2025-01-02]', undefined],
    ['Y17000', undefined],
  ])('%s is %j for biblatex', (edtf, date) => {
    expect(biblatexDate(cited(edtf))).toBe(date);
  });

  it.each([
    ['2025-04-10', { 'date-parts': [[2025, 4, 10]] }],
    ['2025-04', { 'date-parts': [[2025, 4]] }],
    ['2025-04-09?', { 'date-parts': [[2025, 4, 9]], circa: true }],
    ['2025~', { 'date-parts': [[2025]], circa: true }],
    ['2025-21', { 'date-parts': [[2025]], season: 1 }],
    ['[2025-04-02..2025-04-03]', { 'date-parts': [[2025, 4]], circa: true }],
    ['{2025-03-11,2025-03-23}', { 'date-parts': [[2025, 3]] }],
    ['2025-03-30/2025-04-02', { 'date-parts': [[2025, 3, 30], [2025, 4, 2]] }], // prettier-ignore
    ['2016/2018?', { 'date-parts': [[2016], [2018]], circa: true }],
    ['2025-01-20~/..', { literal: '2025-01-20~/..', circa: true }],
    ['[..2025-04-09]', { literal: '[..2025-04-09]', circa: true }],
    ['199X', { literal: '199X' }],
  ])('%s is %j in CSL-JSON', (edtf, date) => {
    expect(cslDate(cited(edtf))).toEqual(date);
  });

  it('that cannot be read has no parts in any format', () => {
    const date = { edtf: 'soon', words: 'soon' };
    expect(cslDate(date)).toBeUndefined();
    expect(biblatexDate(date)).toBeUndefined();
    expect(isPlainDate(date)).toBe(false);
  });

  it.each(['2025-04-10', '2025-04', '2025'])('%s is plain', (edtf) => {
    expect(isPlainDate(cited(edtf))).toBe(true);
  });

  it.each(['2025-04-10?', '2025-21', '[2025,2026]', '2025/2026', '2025-04-10T12:00Z', '2025-XX'])(
    '%s is not plain',
    (edtf) => {
      expect(isPlainDate(cited(edtf))).toBe(false);
    },
  );
});
