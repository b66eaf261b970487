import { describe, expect, it } from 'vitest';
import { memoizeKnownTables } from '../../../src/core/engine/known-table.ts';
import { buildVocabulary } from '../../../src/core/engine/columns/vocabulary.ts';
import type { KnownEvent } from '../../../src/core/model/known.ts';
import { boundsOf, SMALL } from '../../fixtures/small-dataset.ts';

const tableAt = memoizeKnownTables(SMALL, buildVocabulary(SMALL));
function eventsAt(at: number | null): KnownEvent[] {
  const { columns, eventAt } = tableAt(at);
  return Array.from({ length: columns.size }, (_, row) => eventAt(row)).filter(
    (event) => event !== undefined,
  );
}

const after = (day: string): number => boundsOf(day).end;

describe('memoizeKnownTables', () => {
  it('knows an event from the day of its first report, and as it was reported then', () => {
    const ids = (at: number | null): string[] => eventsAt(at).map(({ id }) => id);
    expect(ids(after('2025-04-08'))).toEqual(['closure', 'decree']);
    expect(ids(after('2025-04-09'))).toEqual(['closure', 'decree', 'talks']);
    expect(ids(null)).toEqual(['closure', 'decree', 'talks', 'outcome']);
    const statusOf = (at: number | null): string | undefined =>
      eventsAt(at).find(({ id }) => id === 'talks')?.status;
    expect(statusOf(after('2025-04-09'))).toBe('planned');
    expect(statusOf(after('2025-04-10'))).toBe('occurred');
  });

  it('shares one table between instants with nothing published in between', () => {
    expect(tableAt(after('2025-04-10'))).toBe(tableAt(after('2026-01-01')));
    expect(tableAt(after('2025-04-09'))).not.toBe(tableAt(after('2025-04-10')));
  });

  it('counts links between known events only, at both ends', () => {
    expect(tableAt(null).linksOf('talks')).toBe(1);
    expect(tableAt(null).linksOf('decree')).toBe(1);
    expect(tableAt(after('2025-04-08')).linksOf('decree')).toBe(0);
  });
});
