import { describe, expect, it } from 'vitest';
import {
  checkDuplicates,
  checkRepeats,
  checkTwins,
} from '../../../../src/core/load/lint/duplicate-checks.ts';
import { outlineDataset } from '../../../../src/core/load/json/outline.ts';
import { datasetWith, ENVOY, NORTH, SOURCE, TALKS, TOPIC } from '../small-file.ts';

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

describe('entries that stand twice', () => {
  const twins = (fields: object) => checkTwins(outlineDataset(datasetWith(fields)));
  const twin = (list: string, kind: string, id: string, first: string) => ({
    code: 'entry.duplicate',
    severity: 'warning',
    path: [list, expect.any(Number)],
    params: { kind, id, first },
  });

  it('are sources with one address', () => {
    const url = 'https://example.org/talks';
    const sources = [
      { ...SOURCE, url },
      { ...SOURCE, id: 'wire', url: `${url}?page=2` },
      { ...SOURCE, id: 'copy', url },
    ];
    expect(twins({ sources })).toEqual([twin('sources', 'source', 'copy', 'gazette')]);
    expect(twins({ sources: [SOURCE, { ...SOURCE, id: 'wire' }] })).toEqual([]);
  });

  it('are actors of one kind with a name in common, however it is spelled', () => {
    const other = { ...NORTH, id: 'n', name: { en: 'NORTHLAND', fr: 'Le Nord' } };
    expect(twins({ actors: [NORTH, ENVOY, other] })).toEqual([
      twin('actors', 'actor', 'n', 'north'),
    ]);
    expect(twins({ actors: [NORTH, { ...other, kind: 'body' }] })).toEqual([]);
  });

  it('are topics with a name in common under the same broader one', () => {
    const other = { ...TOPIC, id: 'missions' };
    expect(twins({ topics: [TOPIC, other] })).toEqual([
      twin('topics', 'topic', 'missions', 'embassies'),
    ]);
    expect(twins({ topics: [TOPIC, { ...other, broader: 'embassies' }] })).toEqual([]);
  });

  it('are not those with one id, which is another problem', () => {
    expect(twins({ actors: [NORTH, NORTH] })).toEqual([]);
  });
});

describe('what stands twice in one event', () => {
  const repeats = (fields: object) =>
    checkRepeats(outlineDataset(datasetWith({ events: [{ ...TALKS, ...fields }] }))).map(
      ({ code, path, params }) => [code, path.join('.'), params['id']],
    );

  it('is an actor in one role, or a topic', () => {
    const [envoy] = TALKS.participants;
    expect(repeats({ participants: [envoy, envoy], topics: ['embassies', 'embassies'] })).toEqual([
      ['reference.repeated', 'events.0.participants.1', 'envoy'],
      ['reference.repeated', 'events.0.topics.1', 'embassies'],
    ]);
  });

  it('is no actor with two roles', () => {
    const [envoy] = TALKS.participants;
    expect(repeats({ participants: [envoy, { ...envoy, role: 'host' }] })).toEqual([]);
  });
});
