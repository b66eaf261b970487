import { gzipSync } from 'fflate';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { PARQUET_COMPRESSORS } from '../../../../src/core/load/formats/parquet-compressors.ts';
import { load, titlesOf } from '../load-file.ts';

describe('a table', () => {
  it('of Parquet may have other columns', async () => {
    const file = new Uint8Array(parquetWriteBuffer({ columnData: [{ name: 'Date', data: ['10 May 1945'] }, { name: 'Headline', data: ['talks'] }] })); // prettier-ignore
    expect(await titlesOf(file, true)).toEqual(['talks']);
    const packed = new Uint8Array(parquetWriteBuffer({ columnData: [{ name: 'start', data: Array.from({ length: 99 }, () => '2025') }], codec: 'GZIP', compressors: { GZIP: (bytes) => gzipSync(bytes) } })); // prettier-ignore
    expect(await load(packed)).toMatchObject({ table: { size: 99 }, problems: [] });
    expect(Object.keys(PARQUET_COMPRESSORS)).toEqual(['GZIP', 'ZSTD', 'BROTLI', 'LZ4', 'LZ4_RAW']);
    const nested = new Uint8Array(parquetWriteBuffer({ columnData: [{ name: 'Where', data: [{ lat: 1.5, at: 'Geneva' }], type: 'JSON' }, { name: 'Day', data: ['2025'] }] })); // prettier-ignore
    expect(await load(nested)).toMatchObject({ question: { rows: [['{"lat":1.5,"at":"Geneva"}', '2025']] } }); // prettier-ignore
  });
});
