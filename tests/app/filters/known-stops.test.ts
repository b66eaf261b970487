import { describe, expect, it } from 'vitest';
import {
  buildKnownStops,
  parseKnownDay,
  stopAt,
  stopBeside,
} from '../../../src/app/filters/known-stops.ts';
import type { Source } from '../../../src/core/model/dataset.ts';
import { istanbul } from '../../fixtures/istanbul.ts';

const published = (...dates: (string | undefined)[]): Source[] =>
  dates.map((date, index) => ({
    id: `s${String(index)}`,
    title: 'A source',
    ...(date !== undefined && { published: date }),
  }));
const days = (...dates: (string | undefined)[]): string[] =>
  buildKnownStops(published(...dates)).map(({ known }) => known);
const endOf = (day: string): number => Date.parse(day) + 86_400_000;

describe('the stops of a dataset', () => {
  it('are the days of its sources, each once and in order, and everything at the end', () => {
    expect(days('2025-04-10', '2025-03-06', '2025-04-10')).toEqual([
      '2025-03-06',
      '2025-04-10',
      'all',
    ]);
  });

  it('stand where a source was surely public: at the end of what its date may be', () => {
    expect(
      days('[2025-02-18..2025-02-19]', '2025-03', '2025-04-09?', '2025-05-01T12:00:00Z'),
    ).toEqual(['2025-02-19', '2025-03-31', '2025-04-09', '2025-05-01', 'all']);
  });

  it('leave out sources without a date, with an endless one or with none that can be read', () => {
    expect(days(undefined, '2025-04-01/..', 'in spring')).toEqual(['all']);
  });

  it('end with their days', () => {
    const [stop] = buildKnownStops(published('2025-04-10'));
    expect(stop).toEqual({ known: '2025-04-10', before: endOf('2025-04-10') });
  });

  it('of the first dataset go from 17 February to 16 June 2025, with the day it is told from', () => {
    const stops = buildKnownStops(istanbul.dataset.sources);
    const known = stops.map((stop) => stop.known);
    expect([known[0], ...known.slice(-3)]).toEqual([
      '2025-02-17',
      '2025-04-30',
      '2025-06-16',
      'all',
    ]);
    expect(stops[stopAt(stops, istanbul.knownBefore)]?.known).toBe('2025-04-09');
  });
});

describe('the place on the slider', () => {
  const stops = buildKnownStops(published('2025-04-08', '2025-04-10'));

  it.each([
    [endOf('2025-04-08'), 0],
    [endOf('2025-04-09'), 0],
    [endOf('2025-04-10'), 1],
    [endOf('2025-12-31'), 1],
    [null, 2],
  ])('of %s is the stop that shows the same: %s', (before, index) => {
    expect(stopAt(stops, before)).toBe(index);
  });

  it('is the first stop where nothing was known yet', () => {
    expect(stopAt(stops, endOf('2025-01-01'))).toBe(0);
  });

  it.each([
    [endOf('2025-01-01'), undefined, '2025-04-08'],
    [endOf('2025-04-08'), undefined, '2025-04-10'],
    [endOf('2025-04-09'), '2025-04-08', '2025-04-10'],
    [endOf('2025-04-10'), '2025-04-08', 'all'],
    [endOf('2025-12-31'), '2025-04-10', 'all'],
    [null, '2025-04-10', undefined],
  ])('has neighbours: before %s comes %s, after it %s', (before, previous, next) => {
    expect(stopBeside(stops, before, -1)?.known).toBe(previous);
    expect(stopBeside(stops, before, 1)?.known).toBe(next);
  });
});

describe('a day that somebody wrote', () => {
  it.each([
    ['2025-04-10', '2025-04-10'],
    [' 2025-04-10~ ', '2025-04-10'],
    ['٢٠٢٥-٠٤-١٠', '2025-04-10'],
    ['2025-02', '2025-02-28'],
    ['2024', '2024-12-31'],
  ])('%s is %s', (text, day) => {
    expect(parseKnownDay(text)).toBe(day);
  });

  it.each(['', 'yesterday', '2025-02-30', '2025-04-01/..', '[2025-04-01..2025-04-03]'])(
    '%j is none',
    (text) => {
      expect(parseKnownDay(text)).toBeUndefined();
    },
  );
});
