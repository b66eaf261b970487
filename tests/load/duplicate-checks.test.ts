import { describe, expect, it } from 'vitest';
import { checkDuplicates } from '../../src/load/duplicate-checks.ts';
import { outlineDataset } from '../../src/load/outline.ts';
import { datasetWith, TALKS } from './small-file.ts';

const check = (...others: object[]) =>
  checkDuplicates(
    outlineDataset(
      datasetWith({
        events: [TALKS, ...others.map((other) => ({ ...TALKS, id: 'again', ...other }))],
      }),
    ),
  );

describe('events told twice', () => {
  it('have the same title and date', () => {
    const other = { title: 'TALKS', eventType: 'AGREE', participants: [], topics: [] };
    expect(check(other)).toEqual([
      {
        code: 'event.duplicate',
        severity: 'warning',
        path: ['events', 1],
        params: { id: 'again', first: 'talks' },
      },
    ]);
    expect(check({ ...other, date: '2025-04-11' })).toEqual([]);
  });

  it('have the same date however it is qualified, and titles that differ in accents alone', () => {
    const other = { title: { ru: 'x', fr: 'Tálks' }, eventType: 'AGREE', date: '2025-04-10~' };
    expect(check(other)).toHaveLength(1);
  });

  it('have the same type, participants and topics on the same day, in any order', () => {
    const both = [
      { actor: 'envoy', role: 'host' },
      { actor: 'north', role: 'host' },
    ];
    const titled = (title: string, participants: object[]) => ({ title, participants });
    expect(check(titled('Meeting', TALKS.participants))).toHaveLength(1);
    expect(
      check(titled('One', both), { ...titled('Two', [...both].reverse()), id: 'third' }),
    ).toMatchObject([{ params: { id: 'third', first: 'again' } }]);
  });

  it.each([
    ['type', { eventType: 'AGREE' }],
    ['mode', { mode: 'visit' }],
    ['status', { status: 'planned' }],
    ['participants', { participants: [{ actor: 'north', role: 'participant' }] }],
    ['topics', { topics: [] }],
    ['day', { date: '2025-04-11' }],
    ['relation', { related: [{ event: 'talks', relation: 'follows' }] }],
  ])('are not those that differ in their %s', (_name, other) => {
    expect(check({ title: 'Another meeting', ...other })).toEqual([]);
  });

  it('are not any two of one month', () => {
    const month = { date: '2025-04', title: 'Another' };
    expect(check({ ...month, id: 'a' }, { ...month, id: 'b', title: 'A third' })).toEqual([]);
    const days = { date: '2025-04-10/2025-04-11' };
    expect(check({ ...days, id: 'a', title: 'A' }, { ...days, id: 'b', title: 'B' })).toHaveLength(
      1,
    );
  });

  it('are not two without anyone who takes part, nor without a date', () => {
    const nobody = { participants: [] };
    expect(check({ ...nobody, id: 'a', title: 'A' }, { ...nobody, id: 'b', title: 'B' })).toEqual(
      [],
    );
    expect(check({ date: 'once', id: 'a' }, { date: 'once', id: 'b' })).toEqual([]);
  });

  it('are each held against the first', () => {
    expect(check({ id: 'a' }, { id: 'b' }).map(({ params }) => params)).toEqual([
      { id: 'a', first: 'talks' },
      { id: 'b', first: 'talks' },
    ]);
  });
});
