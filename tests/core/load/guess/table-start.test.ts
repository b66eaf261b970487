import { describe, expect, it } from 'vitest';
import { findTableStart } from '../../../../src/core/load/guess/table-start.ts';

describe('the beginning of a table', () => {
  it('is its header, or its first row where it has none', () => {
    const rows = [
      ['2024-01-02', 'Talks'],
      ['2024-01-03', 'Accord'],
    ];
    expect(findTableStart([['Date', 'Event'], ...rows])).toEqual({ header: 0, skipped: 0 });
    expect(findTableStart([['Visits'], ['Source: ministry'], ['Date', 'Event'], ...rows])).toEqual({ header: 2, skipped: 2 }); // prettier-ignore
    expect(findTableStart(rows)).toEqual({ header: -1, skipped: 0 });
  });
});
