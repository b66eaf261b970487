import { inUtf8 } from '../core/load/read/encoding.ts';
import { peek } from '../core/load/read/byte-source.ts';
import { loadSource } from '../core/load/load-source.ts';
import { loadTable, type LoadOptions, type TableFormat } from '../core/load/load-table.ts';
import { loadText } from '../core/load/load-text.ts';
import type { LoadedSource } from '../core/load/read/loaded-source.ts';
import { bytesOfBlob, failed, readText } from '../core/load/read/read.ts';
import { sniffWholeRows } from '../core/load/read/sniff.ts';
import type { Problem } from '../core/model/problem.ts';

const TABLES = [
  ...['csv', 'tsv', 'jsonl', 'parquet', 'arrow', 'xlsx', 'ods'],
] as const satisfies TableFormat[];

/** What a file can be said to be; else its content tells. */
export const INPUT_FORMATS = ['json', ...TABLES] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];

/** Reads a file as what it is said to be, or as what its content tells. Never throws. */
export async function loadAs(
  format: InputFormat | undefined,
  file: File,
  options: LoadOptions,
): Promise<LoadedSource> {
  const { name } = file;
  if (format === undefined) return loadSource({ kind: 'file', file }, options);
  if (format === 'json') return loadText(await readText({ kind: 'file', file }), name);
  try {
    const { head, bytes } = await peek(bytesOfBlob(file, name, options.signal));
    if (sniffWholeRows(head)) return await loadSource({ kind: 'file', file }, options);
    const isText = format === 'csv' || format === 'tsv' || format === 'jsonl';
    const problems: Problem[] = [];
    const table = { format, bytes: isText ? inUtf8(bytes, problems) : bytes };
    const loaded = await loadTable(table, options);
    return { kind: 'table', name, ...loaded, problems: [...problems, ...loaded.problems] };
  } catch (error) {
    return { kind: 'failed', name, ...failed(name, error) };
  }
}
