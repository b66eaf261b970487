import { describe, expect, it } from 'vitest';
import { orderItems } from '../../../../src/core/charts/chronicle/items.ts';
import { answeredEvent } from '../../../fixtures/answered-event.ts';
import { days } from '../../../fixtures/istanbul.ts';

const SPAN = days('2025-02-10', '2025-04-30');

/** Heads as what they begin with, events as their ids, the rule as a bar. */
function orderOf(dates: readonly string[], knownOn?: string): string[] {
  const events = dates.map((date) => {
    const [edtf = '', status] = date.split(' ');
    return answeredEvent(date, edtf, status === 'planned' ? { status } : {});
  });
  events.sort((a, b) => a.at - b.at);
  const known = knownOn === undefined ? null : days(knownOn, knownOn).end;
  return orderItems(events, SPAN, known).map((item) => {
    if (item.kind === 'known') return '|';
    if (item.kind === 'event') return item.event.id;
    const { key, start, count } = item.section;
    const name =
      key === 'vague'
        ? 'some day'
        : start === null
          ? 'earlier'
          : new Date(start).toISOString().slice(0, 7);
    return `${name}: ${String(count)}`;
  });
}

describe('the order of the chronicle', () => {
  it('goes by days under the heads of their months, which say how many they hold', () => {
    expect(orderOf(['2025-03-02', '2025-02-12', '2025-03-01'])).toEqual([
      '2025-02: 1',
      '2025-02-12',
      '2025-03: 2',
      '2025-03-01',
      '2025-03-02',
    ]);
  });

  it('puts what began before the span first', () => {
    expect(orderOf(['../2025-04-09', '2025-03-01', '2014/2025-03', '2025'])).toEqual([
      'earlier: 2',
      '2014/2025-03',
      '../2025-04-09',
      'some day: 1',
      '2025',
      '2025-03: 1',
      '2025-03-01',
    ]);
  });

  it('takes nothing for earlier because nobody knows its day, and puts it under no one month', () => {
    expect(orderOf(['2024-12/2025-03', '2025', '2025-02', 'XXXX'])).toEqual([
      'earlier: 1',
      '2024-12/2025-03',
      'some day: 2',
      '2025',
      'XXXX',
      '2025-02: 1',
      '2025-02',
    ]);
  });

  it('has heads of years where events lie more than three years apart', () => {
    const events = ['2025-03-01', '2029-03-01'].map((date) => answeredEvent(date, date));
    const sections = orderItems(events, days('2025-01-01', '2029-12-31'), null).flatMap((item) =>
      item.kind === 'section' ? [item.section.unit] : [],
    );
    expect(sections).toEqual(['year', 'year']);
  });

  it('keeps the order of events of one day', () => {
    expect(orderOf(['2025-04-08 planned', '2025-04-08'])).toEqual([
      '2025-04: 2',
      '2025-04-08 planned',
      '2025-04-08',
    ]);
  });

  it('draws the rule before all that the known-on day did not settle', () => {
    expect(
      orderOf(
        ['2025-04-08', '2025-04-09', '2025-04-09 planned', '2025-04-10 planned'],
        '2025-04-09',
      ),
    ).toEqual([
      '2025-04: 4',
      '2025-04-08',
      '2025-04-09',
      '|',
      '2025-04-09 planned',
      '2025-04-10 planned',
    ]);
  });

  it('has no rule where nothing stands after it', () => {
    expect(orderOf(['2025-04-08'], '2025-04-09')).not.toContain('|');
  });
});
