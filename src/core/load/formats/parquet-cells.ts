import { parquetReadObjects } from 'hyparquet';
import type { AsyncBuffer, Compressors, FileMetaData, ParquetParsers } from 'hyparquet';
import { CellTable } from '../table/cell-table.ts';
import type { ImportChoices, LoadedTable } from '../read/load-options.ts';
import type { LoadProgressReporter } from '../read/load-progress.ts';
import { cellOfValue } from './parquet-values.ts';

interface ParquetFile {
  readonly file: AsyncBuffer;
  readonly metadata: FileMetaData;
  readonly names: readonly string[];
  readonly parsers: Partial<ParquetParsers>;
  readonly compressors: Compressors;
}

/** A Parquet file with somebody else's columns, as rows of cells, one group after the other. */
export async function readParquetCells(
  { file, metadata, names, parsers, compressors }: ParquetFile,
  watch: LoadProgressReporter,
  choices: ImportChoices,
): Promise<LoadedTable> {
  const table = new CellTable(choices, false);
  table.take({ rows: [names], badQuotes: new Set(), hasQuotes: false });
  let rowStart = 0;
  for (const { num_rows: count } of metadata.row_groups) {
    const rowEnd = rowStart + Number(count);
    const read = {
      file,
      metadata,
      rowStart,
      rowEnd,
      compressors,
      parsers: parsers as ParquetParsers,
    };
    const objects: readonly Record<string, unknown>[] = await parquetReadObjects(read);
    const rows = objects.map((object) => names.map((name) => cellOfValue(object[name])));
    if (!table.take({ rows, badQuotes: new Set(), hasQuotes: false })) return table.finish();
    watch.report(Math.round((file.byteLength * rowEnd) / Number(metadata.num_rows)), table.rows);
    table.offerTo(watch);
    await watch.breathe();
    rowStart = rowEnd;
  }
  return table.finish();
}
