import { CompressionType, getCompressionCodec } from '@uwdata/flechette';
import { describe, expect, it } from 'vitest';
import { registerArrowCodecs } from '../../../../src/core/load/formats/arrow-codecs.ts';
import { loadSource } from '../../../../src/core/load/load-source.ts';
import { rowsOf } from '../table/table-rows.ts';
import { PACKED_TABLES } from './packed-tables.ts';

const load = (content: Uint8Array) =>
  loadSource({ kind: 'file', file: new File([content as BlobPart], 'x') });

describe('a table packed by another program', () => {
  it.each(Object.keys(PACKED_TABLES))('is read: %s', async (name) => {
    const bytes = Uint8Array.from(Buffer.from(PACKED_TABLES[name] ?? '', 'base64'));
    const loaded = await load(bytes);
    if (loaded.kind !== 'table') throw new Error(`came as ${loaded.kind}`);
    expect(loaded.problems).toEqual([]);
    expect(
      rowsOf(loaded.table).map(({ date, title }) => [date, String(title).slice(0, 12)]),
    ).toEqual(['2025-04-10', '2025-04-11', '2025-04-12'].map((date) => [date, 'talks talks ']));
  });
});

it('Arrow is unpacked and never packed', () => {
  registerArrowCodecs();
  for (const type of [CompressionType.ZSTD, CompressionType.LZ4_FRAME]) {
    expect(() => getCompressionCodec(type)?.encode(new Uint8Array(8))).toThrow('not written');
  }
});
