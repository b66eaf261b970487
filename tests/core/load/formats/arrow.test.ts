import { columnFromArray, tableFromColumns, tableToIPC } from '@uwdata/flechette';
import { describe, expect, it } from 'vitest';
import { unreadTable } from '../../../../src/core/load/read/load-options.ts';
import { load, titlesOf } from '../load-file.ts';

describe('a table', () => {
  it('of Arrow is read as a file and as a stream', async () => {
    const table = tableFromColumns({
      start: columnFromArray(['2025-04-10', '2025-04-11']),
      title: columnFromArray(['talks', 'more talks']),
    });
    for (const format of ['file', 'stream'] as const) {
      expect(await titlesOf(tableToIPC(table, { format })!)).toEqual(['talks', 'more talks']);
    }
    const broken = tableToIPC(table, { format: 'file' })!.subarray(0, 60);
    expect(await load(broken)).toMatchObject({
      ...unreadTable([]),
      problems: [{ code: 'table.broken' }],
    });
  });
});
