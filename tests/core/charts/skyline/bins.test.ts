import { describe, expect, it } from 'vitest';
import {
  skylineEdges,
  stackCounts,
  stackEvents,
} from '../../../../src/core/charts/skyline/bins.ts';
import type { SkylineBin } from '../../../../src/core/charts/skyline/bins.ts';
import type { AnsweredEvent } from '../../../../src/core/engine/contract/answer.ts';
import { answeredEvent } from '../../../fixtures/answered-event.ts';
import { days } from '../../../fixtures/istanbul.ts';

const SPAN = days('2025-03-01', '2025-04-30');

function stacked(...dates: readonly string[]): readonly SkylineBin[] {
  return stackEvents(dates.map(dated), SPAN).bins;
}

const dated = (edtf: string): AnsweredEvent => answeredEvent(edtf, edtf);

const dayOf = (bins: readonly SkylineBin[]): string[] =>
  bins.map(({ span }) => new Date(span.start).toISOString().slice(0, 10));

describe('the bins of the skyline', () => {
  it('are days, weeks, months, quarters or years, by how long it all is', () => {
    const lengths = ['2025-06-30', '2026-06-30', '2032-01-01', '2050-01-01', '2100-01-01'].map(
      (end) => {
        const [first = 0, next = 0] = skylineEdges(days('2025-03-01', end)).slice(2);
        return Math.round((next - first) / 86_400_000);
      },
    );
    expect(lengths).toEqual([1, 7, 31, 92, 365]);
  });

  it('hold an event on its day, an uncertain one on the latest', () => {
    expect(dayOf(stacked('2025-03-05', '[2025-03-07,2025-03-09]', '[..2025-04-09]'))).toEqual([
      '2025-03-05',
      '2025-03-09',
      '2025-04-09',
    ]);
  });

  it('hold a set of days on its first, and a short period where it begins', () => {
    expect(dayOf(stacked('{2025-03-11,2025-04-25}', '2025-03-20/2025-04-02'))).toEqual([
      '2025-03-11',
      '2025-03-20',
    ]);
  });

  it('leave out what lasts long or may have been at any time in so long, and say so', () => {
    const long = ['2025-03-02/2025-04-20', '2025-03-02/..', '../2025-04-09', '2025'].map(dated);
    expect(stackEvents(long, SPAN)).toEqual({ bins: [], leftOut: 3 });
  });

  it('do not hold what lies outside the span', () => {
    expect(stacked('2025-02-27', '2025-05-02')).toEqual([]);
  });

  it('stand what has not taken place outside what has', () => {
    const later = answeredEvent('later', '2025-03-05', { status: 'planned' });
    const sooner = answeredEvent('sooner', '2025-03-05');
    const [bin] = stackEvents([later, sooner], SPAN).bins;
    expect(bin?.above[0]?.events).toEqual({ occurred: ['sooner'], others: ['later'] });
  });

  it('take over the counts of an answer, class by class', () => {
    const none = [0, 0];
    const counts = {
      ...{ statement: [0, 2], 'verbal-cooperation': [0, 3], 'material-cooperation': none },
      ...{ 'verbal-conflict': none, 'material-conflict': [0, 1], unspecified: none },
    };
    const edges = [SPAN.start, SPAN.start + 1, SPAN.end];
    expect(stackCounts({ edges, counts }, SPAN)).toEqual([
      {
        span: { start: SPAN.start + 1, end: SPAN.end },
        above: [
          { quad: 'verbal-cooperation', count: 3, events: null },
          { quad: 'statement', count: 2, events: null },
        ],
        below: [{ quad: 'material-conflict', count: 1, events: null }],
      },
    ]);
  });
});
