import { columnFromArray, tableFromColumns, tableToIPC } from '@uwdata/flechette';
import { describe, expect, it } from 'vitest';
import { unreadTable } from '../../../../src/core/load/read/load-options.ts';
import { load, titlesOf } from '../load-file.ts';
import { rowsOf } from '../table/table-rows.ts';

/** A stream of three batches, gzipped, whose dictionary of actors is another one for each of them. */
const REPLACED =
  'H4sIAAAAAAACA8VVwUrDQBCdtaldrehSRYOI9NiLEFM/oBfBkwgKXjxYNGJBGkm36tFP8OjBg5/hB/hfcXZ2k8axtSkU3XYy' +
  'Mzs7s2+mjzRN07QlADYgW8ugYBVqINGiJRQpD3ek0+YJUEH5RDkDm6/Ax/06rJO3AgryusK3umr8Koru6bvI3XiBGBTsYN01' +
  '2KIainIPJuQvonSvdJwM7OYb5kvMkA6bOVNztSXikNSNrdMknBuEf41ukfQ0kt3hO4wD3U20q+PRBwCvSj9GuLD6DmxTxx7a' +
  'AC34thZGs2vk+PwCPjNvnzB6NG9T98gkFopUYPJSTPuFmGB1srWE0nD2cZzo27tu//o0HlrD7ps+pSj2uYm2mZjt87IAT1GH' +
  'P/t4ZdjlDH00nQ7YuYCd67B4h8VPmJ/Nk890mm9/KdvXLkoYtPf3AvPNrTC32qP585qGu3WUuB/px1jfJlGUz/s3XjX/mVeq' +
  'BK9k4dxhd6ANm84jq6fx6f2P+ZTx5J6de2Z1nln8ZUY+iZn4FOZ8CnM+hcSnKsxnFTnpuRkaPt7Ew+Sm9xANek+l+OjPiY+i' +
  'JB8l05yPYsJ7jr3Wpr7XgpI8FCV5OAk3m1/uS8ZXYH4Wb425uzJmDtP8jIeWa23k3884/RdGD1Hfzc/sfQEV8W3SOAgAAA==';

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

  it('of Arrow whose words are replaced midway has in each row those of its own time', async () => {
    const loaded = await load(Uint8Array.from(atob(REPLACED), (letter) => letter.charCodeAt(0)));
    expect(loaded.kind === 'table' && rowsOf(loaded.table).map(({ actors }) => actors)).toEqual([
      ...[
        ['Northland'],
        ['Southland'],
        ['Northland'],
        ['Eastland'],
        [],
        ['Westland'],
        ['Southland'],
      ],
    ]);
  });
});
