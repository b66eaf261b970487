import { describe, expect, it } from 'vitest';
import { keepKnownTables } from '../../src/engine/known-table.ts';
import { buildVocabulary } from '../../src/engine/vocabulary.ts';
import { boundsOf, SMALL } from './small-dataset.ts';

const tableAt = keepKnownTables(SMALL, buildVocabulary(SMALL));
const after = (day: string): number => boundsOf(day).end;

describe('keepKnownTables', () => {
  it('knows an event from the day of its first report, and as it was reported then', () => {
    const ids = (at: number | null): string[] => tableAt(at).events.map(({ id }) => id);
    expect(ids(after('2025-04-08'))).toEqual(['closure', 'decree']);
    expect(ids(after('2025-04-09'))).toEqual(['closure', 'decree', 'talks']);
    expect(ids(null)).toEqual(['closure', 'decree', 'talks', 'outcome']);
    const statusOf = (at: number | null): string | undefined =>
      tableAt(at).events.find(({ id }) => id === 'talks')?.status;
    expect(statusOf(after('2025-04-09'))).toBe('planned');
    expect(statusOf(after('2025-04-10'))).toBe('occurred');
  });

  it('shares one table between instants with nothing published in between', () => {
    expect(tableAt(after('2025-04-10'))).toBe(tableAt(after('2026-01-01')));
    expect(tableAt(after('2025-04-09'))).not.toBe(tableAt(after('2025-04-10')));
  });

  it('counts links between known events only, at both ends', () => {
    expect(tableAt(null).links.get('talks')).toBe(1);
    expect(tableAt(null).links.get('decree')).toBe(1);
    expect(tableAt(after('2025-04-08')).links.get('decree')).toBe(0);
  });
});
