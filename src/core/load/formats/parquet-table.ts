import { parquetMetadataAsync, parquetRead, parquetSchema } from 'hyparquet';
import type { AsyncBuffer, Compressors, FileMetaData, SchemaElement } from 'hyparquet';
import { ROLES } from '../../model/dataset.ts';
import type { Problem } from '../../model/problem.ts';
import type { ByteSource } from '../read/read.ts';
import { adapterFor } from '../rows/adapter-for.ts';
import { unreadTable, type ImportChoices, type LoadedTable } from '../read/load-options.ts';
import type { LoadProgressReporter } from '../read/load-progress.ts';
import { readWholeFile } from '../read/whole-file.ts';
import { joinFields } from '../rows/join-fields.ts';
import {
  areMidnights,
  cellOfValue,
  dayOfMidnight,
  dayText,
  momentText,
  namesOfValue,
  textOfValue,
} from './parquet-values.ts';
import {
  matchHeader,
  ROLE_COLUMNS,
  TABLE_COLUMNS,
  type TableColumn,
  type TableHeader,
} from '../read/table-columns.ts';
import { TableReading } from '../table/table-reading.ts';
import { emptyRow } from '../rows/table-row.ts';

type Column = readonly unknown[];
type Group = Readonly<Record<TableColumn, Column | undefined>> & {
  /** Columns that are none of ours, in the order in which they are kept. */
  readonly kept: readonly (Column | undefined)[];
};

/** Days and instants come as EDTF, so that they are read as those of a CSV file are. */
const PARSERS = {
  dateFromDays: dayText,
  timestampFromMilliseconds: (ms: bigint) => momentText(Number(ms)),
  timestampFromMicroseconds: (us: bigint) => momentText(Number(us / 1000n)),
  timestampFromNanoseconds: (ns: bigint) => momentText(Number(ns / 1_000_000n)),
};

const CODECS = ['UNCOMPRESSED', 'SNAPPY', 'GZIP', 'ZSTD', 'BROTLI', 'LZ4', 'LZ4_RAW'];
const BUILT_IN: readonly string[] = ['UNCOMPRESSED', 'SNAPPY'];
const BATCH = 10_000;

/** A table from a Parquet file, one group of rows after the other. */
export async function readParquetTable(
  bytes: ByteSource,
  watch: LoadProgressReporter,
  choices: ImportChoices = {},
): Promise<LoadedTable> {
  try {
    const { file, isAtHand } = await openBuffer(bytes, watch);
    const metadata = await parquetMetadataAsync(file, { parsers: PARSERS, geoparquet: false });
    const names = parquetSchema(metadata).children.map(({ element }) => element.name);
    const header = matchHeader(names, 0);
    const codec = foreignCodec(metadata, header, names);
    if (codec !== undefined) return unreadTable([refuse('table.codec', { codec })]);
    const compressors = await compressorsFor(metadata);
    if (!isOurs(header) || isEventData(names)) {
      const { readParquetCells } = await import('./parquet-cells.ts');
      return await readParquetCells(
        { file, metadata, names, parsers: PARSERS, compressors },
        watch,
        choices,
      );
    }
    const reading = new TableReading(header);
    return await readGroups({ file, metadata, names, reading, watch, isAtHand, compressors });
  } catch (error) {
    if (!(error instanceof Error) || error.name === 'AbortError') throw error;
    return unreadTable([refuse('table.broken', { reason: error.message })]);
  }
}

/** Less is fetched at once. */
const LARGE = 4 << 20;

/** The file with its parts at hand: those of a large one on the web are fetched when they are read. */
async function openBuffer(
  bytes: ByteSource,
  watch: LoadProgressReporter,
): Promise<{ readonly file: AsyncBuffer; readonly isAtHand: boolean }> {
  const { range, totalBytes: byteLength } = bytes;
  if (range && byteLength !== null && byteLength > LARGE && (await canGive(range, byteLength))) {
    // Ends the answer that would bring the whole.
    const whole = bytes.chunks[Symbol.asyncIterator]();
    await whole.next();
    await whole.return?.();
    return {
      file: { byteLength, slice: (start, end = byteLength) => range(start, end) },
      isAtHand: true,
    };
  }
  // The end of the file says where everything is.
  const blob = bytes.blob ?? (await readWholeFile(bytes, watch));
  const file: AsyncBuffer = {
    byteLength: blob.size,
    slice: (start, end) => blob.slice(start, end).arrayBuffer(),
  };
  return { file, isAtHand: bytes.blob !== undefined };
}

/** Whether a server that says it gives parts does so: it is asked for the last byte. */
async function canGive(
  range: NonNullable<ByteSource['range']>,
  byteLength: number,
): Promise<boolean> {
  try {
    return (await range(byteLength - 1, byteLength)).byteLength === 1;
  } catch {
    // Given up, or broken: then so is the answer that brings the whole, and says why.
    return false;
  }
}

/** So many columns of ours say that a file is ours. */
const SURELY_OURS = 4;

function isOurs({ places, fields }: TableHeader): boolean {
  const own = TABLE_COLUMNS.filter((column) => places[column] >= 0).length;
  return places.start >= 0 && (fields === undefined || own >= SURELY_OURS);
}

function isEventData(names: readonly string[]): boolean {
  return adapterFor(names, false) !== undefined;
}

interface Work {
  readonly file: AsyncBuffer;
  readonly metadata: FileMetaData;
  readonly names: readonly string[];
  readonly reading: TableReading;
  readonly watch: LoadProgressReporter;
  /** Whether the bytes are still to be read, or have come already. */
  readonly isAtHand: boolean;
  readonly compressors: Compressors;
}

/** Those beyond the ones the reader has itself come when a file needs them. */
async function compressorsFor({ row_groups }: FileMetaData): Promise<Compressors> {
  const codecs = row_groups.flatMap(({ columns }) =>
    columns.map(({ meta_data }) => meta_data?.codec),
  );
  if (codecs.every((codec) => codec === undefined || BUILT_IN.includes(codec))) return {};
  const { PARQUET_COMPRESSORS } = await import('./parquet-compressors.ts');
  return PARQUET_COMPRESSORS;
}

async function readGroups(work: Work): Promise<LoadedTable> {
  const { metadata, reading, watch, file } = work;
  const rows = Number(metadata.num_rows);
  let rowStart = 0;
  for (const { num_rows: count } of metadata.row_groups) {
    const rowEnd = rowStart + Number(count);
    const group = await readGroup(work, rowStart, rowEnd);
    for (let from = 0; from < rowEnd - rowStart; from += BATCH) {
      addRows(reading, group, from, Math.min(from + BATCH, rowEnd - rowStart));
      const share = work.isAtHand ? reading.rows / rows : 1;
      watch.report(Math.round(file.byteLength * share), reading.rows);
      reading.offerTo(watch);
      await watch.breathe();
    }
    rowStart = rowEnd;
  }
  return reading.finish();
}

async function readGroup(work: Work, rowStart: number, rowEnd: number): Promise<Group> {
  const { file, metadata, names, reading, compressors } = work;
  const found = new Map<string, unknown[]>();
  await parquetRead({
    file,
    metadata,
    columns: [...ourNames(reading.header, names), ...keptNames(reading.header, names)],
    rowStart,
    rowEnd,
    parsers: PARSERS,
    compressors,
    onChunk: ({ columnName, columnData, rowStart: at }) => {
      const column = found.get(columnName) ?? [];
      found.set(columnName, column);
      for (let i = 0; i < columnData.length; i += 1) column[at - rowStart + i] = columnData[i];
    },
  });
  const group = TABLE_COLUMNS.map((column) => {
    const name = names[reading.header.places[column]];
    return [column, name === undefined ? undefined : found.get(name)] as const;
  });
  const kept = keptNames(reading.header, names).map((name) => found.get(name));
  const columns = { ...(Object.fromEntries(group) as Omit<Group, 'kept'>), kept };
  return withDays(columns, instantsIn(metadata), reading.header, names);
}

/**
 * Spreadsheets and data frames write days as instants: where every instant of a group is a midnight, days are
 * meant.
 */
function withDays(
  group: Group,
  instants: ReadonlySet<string>,
  header: TableHeader,
  names: readonly string[],
): Group {
  const given = (['start', 'end'] as const).filter((column) =>
    instants.has(names[header.places[column]] ?? ''),
  );
  if (!given.every((column) => areMidnights(group[column] ?? []))) return group;
  return {
    ...group,
    ...Object.fromEntries(given.map((column) => [column, group[column]?.map(dayOfMidnight)])),
  };
}

/** Names of the columns that hold instants. */
function instantsIn(metadata: FileMetaData): ReadonlySet<string> {
  const columns = parquetSchema(metadata).children.map(({ element }) => element);
  return new Set(columns.filter(isInstant).map(({ name }) => name));
}

function isInstant({ type, converted_type, logical_type }: SchemaElement): boolean {
  return (
    logical_type?.type === 'TIMESTAMP' ||
    (converted_type?.startsWith('TIMESTAMP') ?? false) ||
    type === 'INT96'
  );
}

const row = emptyRow();

function addRows(reading: TableReading, group: Group, from: number, to: number): void {
  const places = group.kept.map((_, at) => at);
  for (let i = from; i < to; i += 1) {
    row.id = textOfValue(group.id?.[i]);
    row.start = textOfValue(group.start?.[i]);
    row.end = textOfValue(group.end?.[i]);
    row.eventType = textOfValue(group.eventType?.[i]);
    row.actors = namesOfValue(group.actors?.[i]);
    row.topics = namesOfValue(group.topics?.[i]);
    row.tone = textOfValue(group.tone?.[i]);
    const title = group.title?.[i];
    row.title = typeof title === 'string' ? title : textOfValue(title);
    row.status = textOfValue(group.status?.[i]);
    row.source = namesOfValue(group.source?.[i]);
    row.url = textOfValue(group.url?.[i]);
    row.summary = textOfValue(group.summary?.[i]);
    row.place = textOfValue(group.place?.[i]);
    row.roles = ROLE_COLUMNS.flatMap((column) => {
      const names = group[column];
      return names ? [{ role: ROLES.indexOf(column), names: namesOfValue(names[i]) }] : [];
    });
    row.fields = joinFields(
      group.kept.map((column) => cellOfValue(column?.[i])),
      places,
    );
    reading.add(row, 0);
  }
}

function ourNames({ places }: TableHeader, names: readonly string[]): string[] {
  return TABLE_COLUMNS.flatMap((column) => names[places[column]] ?? []);
}

function keptNames({ fields }: TableHeader, names: readonly string[]): string[] {
  return (fields?.places ?? []).flatMap((place) => names[place] ?? []);
}

/** A way of packing one of the columns that cannot be undone here. */
function foreignCodec(
  { row_groups }: FileMetaData,
  header: TableHeader,
  names: readonly string[],
): string | undefined {
  const read = new Set([...ourNames(header, names), ...keptNames(header, names)]);
  for (const { columns } of row_groups) {
    for (const { meta_data } of columns) {
      const isRead = read.has(meta_data?.path_in_schema[0] ?? '');
      if (meta_data && isRead && !CODECS.includes(meta_data.codec)) return meta_data.codec;
    }
  }
  return undefined;
}

function refuse(code: 'table.codec' | 'table.broken', params: Problem['params']): Problem {
  return { code, severity: 'error', path: [], params };
}
