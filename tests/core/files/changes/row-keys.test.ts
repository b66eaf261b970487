import { describe, expect, it } from 'vitest';
import { rowKeys } from '../../../../src/core/files/changes/row-keys.ts';
import { compareDatasets } from '../../../../src/core/files/changes/compare-datasets.ts';
import { twoStates } from '../../../fixtures/two-states.ts';

const { events, ...header } = twoStates;
const [first] = events;
if (!first) throw new Error('the dataset has no event');

/** A table's rows: day of April 2025 and title. */
const rows = (...given: readonly (readonly [day: string, title: string])[]) =>
  given.map(([day, title], at) => ({
    ...first,
    id: `row-${String(at + 1)}`,
    date: `2025-04-${day}`,
    title,
  }));

describe('rows that are called by their numbers', () => {
  it('stay the same ones where a row comes before them', () => {
    const before = rows(['01', 'Talks'], ['02', 'Signing']);
    const after = rows(['03', 'Visit'], ['01', 'Talks'], ['02', 'Signing']);
    expect([...rowKeys(before, after)]).toEqual([
      ['row-2', 'row-1'],
      ['row-3', 'row-2'],
      ['row-1', 'new row-1'],
    ]);
    const changes = compareDatasets({ header, events: before }, { header, events: after }).events;
    expect(changes.added.map(({ title }) => title)).toEqual(['Visit']);
    expect(changes.removed).toEqual([]);
    expect(changes.changed).toEqual([]);
  });

  it('are known by their title where the day has changed, and the other way round', () => {
    const before = rows(['01', 'Talks'], ['02', 'Signing'], ['07', 'Visit']);
    const after = rows(['02', 'Signing'], ['04', 'Talks'], ['07', 'State visit']);
    const changes = compareDatasets({ header, events: before }, { header, events: after }).events;
    expect(changes.added).toEqual([]);
    expect(changes.removed).toEqual([]);
    expect(changes.changed.map(({ fields }) => fields)).toEqual([
      [{ path: ['date'], before: '2025-04-01', after: '2025-04-04' }],
      [{ path: ['title'], before: 'Visit', after: 'State visit' }],
    ]);
  });

  it('that say the same twice are two', () => {
    const before = rows(['01', 'Talks'], ['01', 'Talks']);
    const changes = compareDatasets(
      { header, events: before },
      { header, events: rows(['01', 'Talks']) },
    ).events;
    expect(changes.removed.map(({ id }) => id)).toEqual(['row-2']);
  });

  it('with ids of their own are known by those', () => {
    const own = rows(['01', 'Talks']).map((event) => ({ ...event, id: 'talks' }));
    expect(rowKeys(own, own).size).toBe(0);
  });
});
