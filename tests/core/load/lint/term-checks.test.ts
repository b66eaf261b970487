import { describe, expect, it } from 'vitest';
import { outlineDataset } from '../../../../src/core/load/json/outline.ts';
import { checkTerms } from '../../../../src/core/load/lint/term-checks.ts';
import { datasetWith, ENVOY, NORTH, TALKS } from '../small-file.ts';

const check = (partOf: object[], date = '2025-04-10', kind = 'person') =>
  checkTerms(
    outlineDataset(
      datasetWith({ actors: [NORTH, { ...ENVOY, kind, partOf }], events: [{ ...TALKS, date }] }),
    ),
  );

describe('people who act for a body', () => {
  it('are doubtful after their term and before it', () => {
    const found = {
      code: 'actor.outside-term',
      severity: 'warning',
      path: ['events', 0, 'participants', 0, 'actor'],
      params: { actor: 'envoy', event: 'talks' },
    };
    expect(check([{ actor: 'north', date: '2020/2025-04-09' }])).toEqual([found]);
    expect(check([{ actor: 'north', date: '2025-04-11/..' }])).toEqual([found]);
    expect(
      check([
        { actor: 'north', date: '2020/2021' },
        { actor: 'south', date: '2026/..' },
      ]),
    ).toEqual([found]);
  });

  it('are in order on the first and the last day of a term, and between', () => {
    expect(check([{ actor: 'north', date: '2025-04-10/..' }])).toEqual([]);
    expect(check([{ actor: 'north', date: '2020/2025-04-10' }])).toEqual([]);
    expect(check([{ actor: 'north', date: '2025' }])).toEqual([]);
  });

  it('are in order where one of several terms holds, or the date of the event may lie in it', () => {
    const terms = [
      { actor: 'north', date: '2020/2021' },
      { actor: 'south', date: '2025' },
    ];
    expect(check(terms)).toEqual([]);
    expect(check([{ actor: 'north', date: '2025-06/..' }], '2025')).toEqual([]);
  });

  it('are in order where an affiliation holds always, cannot be read, or is not given', () => {
    const past = { actor: 'north', date: '2020/2021' };
    expect(check([past, { actor: 'south' }])).toEqual([]);
    expect(check([past, { actor: 'south', date: 'now' }])).toEqual([]);
    expect(check([])).toEqual([]);
  });

  it('are people: a state that has left an organization goes on', () => {
    expect(check([{ actor: 'club', date: '1997/2014' }], '2025', 'state')).toEqual([]);
  });
});
