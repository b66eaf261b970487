import { describe, expect, it } from 'vitest';
import { tablePage } from '../../../src/app/tables/table-page.ts';

describe('the rows of a table', () => {
  it('stand on one page while they are few', () => {
    expect(tablePage(60, 0)).toEqual({ first: 0, last: 60, total: 60, size: 60 });
    expect(tablePage(0, 0)).toMatchObject({ first: 0, last: 0 });
  });

  it('are cut into pages of twenty-five, the last one with what is left', () => {
    expect(tablePage(61, 0)).toMatchObject({ first: 0, last: 25 });
    expect(tablePage(61, 50)).toMatchObject({ first: 50, last: 61 });
  });

  it('show the last page where there are no longer so many', () => {
    expect(tablePage(61, 500)).toMatchObject({ first: 50, last: 61 });
    expect(tablePage(3, 50)).toMatchObject({ first: 0, last: 3 });
  });
});
