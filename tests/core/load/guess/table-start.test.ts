import { describe, expect, it } from 'vitest';
import { findTableStart, joinHeader } from '../../../../src/core/load/guess/table-start.ts';

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

  it('is a header of two lines where words stand in the gaps of the first, above something else', () => {
    const upper = ['Date', '', 'Parties', '', 'Subject'];
    const lower = ['Start', 'End', 'Party A', 'Party B', ''];
    const rows = [
      ['12.01.2023', '14.01.2023', 'Northland', 'Southland', 'Border'],
      ['03.02.2023', '', 'Northland', 'Eastland', 'Rail'],
    ];
    expect(findTableStart([upper, lower, ...rows])).toEqual({ header: 1, skipped: 0 });
    expect(joinHeader(upper, lower)).toEqual(['Date Start', 'Date End', 'Parties Party A', 'Parties Party B', 'Subject']); // prettier-ignore
    expect(joinHeader(upper, [])).toEqual(upper);
    expect(findTableStart([upper, ...rows])).toEqual({ header: 0, skipped: 0 });
    const words = [['undated', 'soon', 'Northland', 'Southland', 'Rail'], ...rows];
    expect(findTableStart([['Date', 'To', 'A', 'B', 'Subject'], ...words])).toEqual({ header: 0, skipped: 0 }); // prettier-ignore
  });
});
