import { describe, expect, it } from 'vitest';
import { checkCircles, checkOrder } from '../../../../src/core/load/lint/order-checks.ts';
import { outlineDataset } from '../../../../src/core/load/json/outline.ts';
import { datasetWith, TALKS } from '../small-file.ts';

/** What is said of an event with a date, related to another. */
function check(
  date: string,
  relation: string,
  other: { date: string; status?: string },
  status = 'occurred',
) {
  const events = [
    { ...TALKS, id: 'plan', ...other },
    { ...TALKS, date, status, related: [{ event: 'plan', relation }] },
  ];
  return checkOrder(outlineDataset(datasetWith({ events })));
}

describe('events that come after others', () => {
  it.each(['follows', 'outcome-of', 'responds-to', 'supersedes'])(
    'are doubtful where they are over before: %s',
    (relation) => {
      expect(check('2025-04-09', relation, { date: '2025-04-10' })).toEqual([
        {
          code: 'order.outcome',
          severity: 'warning',
          path: ['events', 1, 'related', 0, 'event'],
          params: { id: 'talks', other: 'plan', relation },
        },
      ]);
    },
  );

  it.each([
    ['the same day', '2025-04-10', '2025-04-10'],
    ['a day after', '2025-04-11', '2025-04-10'],
    ['a month in which the other can lie', '2025-04', '2025-04-10'],
    ['a stretch that goes on while the other begins', '2025-04-01/2025-04-10', '2025-04-10'],
    ['a stretch without an end', '2020/..', '2025-04-10'],
    ['a date that cannot be read', 'spring', '2025-04-10'],
  ])('are in order on %s', (_name, date, other) => {
    expect(check(date, 'outcome-of', { date: other })).toEqual([]);
  });

  it('may be new plans for an earlier day', () => {
    const plan = { date: '2025-04-10', status: 'postponed' };
    expect(check('2025-04-09', 'supersedes', plan, 'planned')).toEqual([]);
    expect(check('2025-04-09', 'supersedes', plan)).toHaveLength(1);
  });

  it('may respond to what was only planned', () => {
    const planned = { date: '2025-04-10', status: 'planned' };
    expect(check('2025-04-09', 'responds-to', planned)).toEqual([]);
    expect(check('2025-04-09', 'outcome-of', planned)).toHaveLength(1);
  });

  it('may be about what is to come', () => {
    expect(check('2025-04-09', 'about', { date: '2025-04-10' })).toEqual([]);
  });

  it('are passed over where the other is not there, or is the same', () => {
    const related = [
      { event: 'gone', relation: 'follows' },
      { event: 'talks', relation: 'part-of' },
    ];
    const outline = outlineDataset(datasetWith({ events: [{ ...TALKS, related }] }));
    expect(checkOrder(outline)).toEqual([]);
  });
});

describe('parts of events', () => {
  it.each(['2025-04-09', '2025-04-13', '2024', '../2025-04-09'])(
    'are doubtful outside their whole: %s',
    (date) => {
      expect(check(date, 'part-of', { date: '2025-04-10/2025-04-12' })).toMatchObject([
        {
          code: 'order.part',
          path: ['events', 1, 'related', 0, 'event'],
          params: { id: 'talks', whole: 'plan' },
        },
      ]);
    },
  );

  it.each(['2025-04-10', '2025-04-12', '2025', '2025-04-09/2025-04-10', '[..2025-04-10]'])(
    'are in order where some of their time can be its time: %s',
    (date) => {
      expect(check(date, 'part-of', { date: '2025-04-10/2025-04-12' })).toEqual([]);
    },
  );
});

describe('events that come after themselves', () => {
  const circles = (...links: [from: string, relation: string, to: string][]) => {
    const ids = ['first', 'second', 'third'];
    const events = ids.map((id) => ({
      ...{ ...TALKS, id },
      related: links
        .filter(([from]) => from === id)
        .map(([, relation, event]) => ({ event, relation })),
    }));
    return checkCircles(outlineDataset(datasetWith({ events })));
  };

  it('are found through others, by whatever relations', () => {
    expect(
      circles(
        ['first', 'outcome-of', 'third'],
        ['second', 'follows', 'first'],
        ['third', 'responds-to', 'second'],
      ),
    ).toEqual([
      {
        code: 'order.circular',
        severity: 'warning',
        path: ['events', 1, 'related', 0, 'event'],
        params: { id: 'first' },
      },
    ]);
    expect(circles(['first', 'part-of', 'second'], ['second', 'part-of', 'first'])).toHaveLength(1);
  });

  it('are none where a part follows its whole, or two are about each other', () => {
    expect(circles(['first', 'part-of', 'second'], ['second', 'follows', 'first'])).toEqual([]);
    expect(circles(['first', 'about', 'second'], ['second', 'about', 'first'])).toEqual([]);
    expect(circles(['first', 'follows', 'second'], ['third', 'follows', 'second'])).toEqual([]);
  });
});
