import type { Problem, ProblemCode } from '../model/problem.ts';
import { limited, peek, told } from './read/byte-source.ts';
import { inUtf8 } from './read/encoding.ts';
import { recogniseJson } from './formats/foreign-json.ts';
import { unpackGzip, unpackZip } from './read/packed.ts';
import { loadTable, type LoadOptions, type TableFormat } from './load-table.ts';
import { loadText } from './load-text.ts';
import type { LoadedSource } from './read/loaded-source.ts';
import {
  bytesOfBlob,
  MAX_BYTES,
  MAX_TABLE_BYTES,
  readWhole,
  tooLarge,
  type ByteSource,
} from './read/read.ts';
import { sniffFormat, sniffForeignKind } from './read/sniff.ts';
import { isJsonLines, isNetwork, sniffPacked, sniffWholeRows } from './read/sniff.ts';

const BINARY: readonly string[] = ['parquet', 'arrow', 'xlsx', 'ods'];
const TABLES: readonly string[] = ['csv', 'tsv', 'jsonl', ...BINARY];
/** Archives inside archives. */
const DEEPEST = 3;

/** What a file holds that is not plainly one of ours: unpacked, in whatever encoding, of whatever format. */
export async function loadForeign(
  given: ByteSource,
  name: string,
  options: LoadOptions,
): Promise<LoadedSource> {
  const problems: (readonly Problem[])[] = [];
  let { head, bytes } = await peek(given);
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const packed = sniffPacked(head);
    if (packed === undefined) break;
    const unpacked = packed === 'gzip' ? unpackGzip(bytes) : unpackZip(bytes);
    problems.push(unpacked.problems);
    ({ head, bytes } = await peek(limited(unpacked.bytes, mostOfTable(options))));
  }
  const kind = sniffForeignKind(head);
  if (kind !== undefined) {
    const params = { url: bytes.name, kind };
    const problem: Problem = { code: 'read.kind', severity: 'error', path: [], params };
    return { kind: 'failed', name, problems: [problem] };
  }
  if (isNetwork(head)) {
    const problem: Problem = { code: 'table.network', severity: 'error', path: [], params: {} };
    return { kind: 'failed', name, problems: [problem] };
  }
  const whole = sniffWholeRows(head);
  if (whole) {
    const { readWholeRows } = await import('./formats/whole-rows.ts');
    return { kind: 'imported', name, ...(await readWholeRows(told(bytes, options), whole)) };
  }
  const format = sniffFormat(head);
  const most = TABLES.includes(format) ? mostOfTable(options) : MAX_BYTES;
  if ((bytes.totalBytes ?? 0) > most)
    return { kind: 'failed', name, ...tooLarge(bytes.name, most) };
  const isBinary = BINARY.includes(format);
  const guessed: Problem[] = [];
  if (!isBinary && format !== 'binary') {
    ({ head, bytes } = await peek(inUtf8(bytes, guessed)));
    problems.push(guessed);
  }
  const loaded = await loadFormat(bytes, isBinary ? format : sniffFormat(head), name, options);
  return withProblems(loaded, problems.flat());
}

async function loadFormat(
  bytes: ByteSource,
  format: ReturnType<typeof sniffFormat>,
  name: string,
  options: LoadOptions,
): Promise<LoadedSource> {
  if (TABLES.includes(format)) {
    const table = { format: format as TableFormat, bytes: limited(bytes, mostOfTable(options)) };
    return { kind: 'table', name, ...(await loadTable(table, options)) };
  }
  if (format === 'binary') return { kind: 'failed', name, problems: [ofNoFormat(bytes.name)] };
  if (format === 'html') return loadPage(bytes, name, options);
  const read = await readWhole(told(bytes, options));
  if (read.text === undefined) return { kind: 'failed', name, problems: read.problems };
  if (format === 'calendar' || format === 'markdown') {
    const rows = await rowsIn(format, read.text);
    if (rows.length > 1) return loadRows(rows, name, options);
  }
  if (format === 'svg') {
    const { loadFigure } = await import('./load-figure.ts');
    return loadFigure(read.text, name);
  }
  if (format === 'json') {
    const foreign = await recogniseJson(read.text, name, options.choices ?? {});
    if (foreign) return foreign;
    // Its first line did not end within the head.
    if (isJsonLines(read.text)) {
      const lines = bytesOfBlob(new Blob([read.text]), bytes.name, options.signal);
      return {
        kind: 'table',
        name,
        ...(await loadTable({ format: 'jsonl', bytes: lines }, options)),
      };
    }
  }
  if (format === 'markwhen') {
    const { readMarkwhen } = await import('./formats/markwhen.ts');
    return readMarkwhen(read.text, name);
  }
  if (format === 'unknown' || format === 'calendar' || format === 'markdown')
    return { kind: 'failed', name, problems: [ofNoFormat(bytes.name)] };
  return loadText(read, name);
}

/** The largest table of a web page. */
async function loadPage(
  bytes: ByteSource,
  name: string,
  options: LoadOptions,
): Promise<LoadedSource> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of limited(told(bytes, options), MAX_BYTES).chunks) {
    text += decoder.decode(chunk, { stream: true });
  }
  const { rowsOfPage } = await import('./formats/page-rows.ts');
  const rows = rowsOfPage(text);
  if (rows.length > 1) return loadRows(rows, name, options);
  return { kind: 'failed', name, problems: [ofNoFormat(bytes.name, 'read.html')] };
}

async function rowsIn(format: 'calendar' | 'markdown', text: string): Promise<string[][]> {
  if (format === 'calendar')
    return (await import('./formats/calendar-rows.ts')).rowsOfCalendar(text);
  const rows = (await import('./formats/page-rows.ts')).rowsOfMarkdown(text);
  if (rows.length > 1) return rows;
  return (await import('./formats/chronology-rows.ts')).rowsOfChronology(text);
}

/** Rows that stand on no lines of their own, the header first. */
async function loadRows(
  rows: readonly (readonly string[])[],
  name: string,
  { choices = {} }: LoadOptions,
): Promise<LoadedSource> {
  const { CellTable } = await import('./table/cell-table.ts');
  const table = new CellTable(choices, false);
  table.take({ rows, badQuotes: new Set(), hasQuotes: false });
  return { kind: 'table', name, ...table.finish() };
}

function ofNoFormat(url: string, code: ProblemCode = 'read.format'): Problem {
  return { code, severity: 'error', path: [], params: { url } };
}

/** Where rows are taken away as they come, a table may be of any size. */
function mostOfTable({ onRows }: LoadOptions): number {
  return onRows ? Infinity : MAX_TABLE_BYTES;
}

function withProblems(loaded: LoadedSource, problems: readonly Problem[]): LoadedSource {
  if (problems.length === 0 || loaded.kind === 'cancelled') return loaded;
  return { ...loaded, problems: [...problems, ...loaded.problems] };
}
