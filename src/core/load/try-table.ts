import { edtfAt } from '../model/event-table.ts';
import type { EventTable } from '../model/event-table.ts';
import { HEAD_BYTES } from './read/byte-source.ts';
import { loadSource } from './load-source.ts';
import type { ImportChoices } from './read/load-options.ts';
import { openBytes, type TextSource } from './read/read.ts';
import { sniffFormat, sniffPacked } from './read/sniff.ts';
import { countValues, NO_VALUES, type TriedValues } from './tried-values.ts';

/** What would come of a table if it were opened as the reader says. Plain: it passes between threads. */
export interface TableTrial {
  /** Rows of data that were tried, and of them those that are events. */
  readonly rows: number;
  readonly read: number;
  /** Whether that is the whole file, and not its beginning. */
  readonly isWhole: boolean;
  /** The earliest and the latest day, ms UTC: begin of the one, end of the other; undefined where there is none. */
  readonly span: { readonly start: number; readonly end: number } | undefined;
  /** The date that stands far from nearly all others, in EDTF, where there is one. */
  readonly apart: string | undefined;
  readonly values: TriedValues;
}

const NOTHING = { rows: 0, read: 0, span: undefined, apart: undefined, values: NO_VALUES };

/** Bytes of a text that are tried, and of a file that only makes sense as a whole. */
const SAMPLE = 4 << 20;
const MOST_WHOLE = 64 << 20;
const YEAR_MS = 365.25 * 86_400_000;

/** Reads a table, or the beginning of a large one, as it would be opened. Throws nothing. */
export async function tryTable(source: TextSource, choices: ImportChoices): Promise<TableTrial> {
  try {
    return await tryIt(source, choices);
  } catch {
    return { ...NOTHING, isWhole: true };
  }
}

async function tryIt(source: TextSource, choices: ImportChoices): Promise<TableTrial> {
  const { sample, isWhole } = await sampleOf(source);
  const loaded = await loadSource(sample, { choices: { ...choices, ask: false } });
  if (loaded.kind !== 'table') return { ...NOTHING, isWhole };
  const { rows, refused, table } = loaded;
  if (!table) return { ...NOTHING, rows, isWhole };
  const values = countValues(table, choices.mapping);
  return {
    ...{ rows, read: rows - refused, isWhole, values },
    ...{ span: spanOf(table), apart: apartIn(table) },
  };
}

interface Sample {
  readonly sample: TextSource;
  readonly isWhole: boolean;
}

async function sampleOf(source: TextSource): Promise<Sample> {
  if (source.kind === 'text') return { sample: source, isWhole: true };
  if (source.kind === 'file') return beginningOf(source.file);
  const { bytes } = await openBytes(source);
  if (!bytes) return { sample: source, isWhole: true };
  const parts: Uint8Array[] = [];
  let length = 0;
  let isCut = false;
  for await (const part of bytes.chunks) {
    parts.push(part);
    length += part.length;
    isCut = length > (isText(parts[0]) ? SAMPLE : MOST_WHOLE);
    if (isCut) break;
  }
  const begun = await beginningOf(new File(parts as BlobPart[], bytes.name));
  return { ...begun, isWhole: begun.isWhole && !isCut };
}

/** A file, or whole lines from the beginning of a large text. */
async function beginningOf(file: File): Promise<Sample> {
  const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  if (file.size <= SAMPLE || !isText(head))
    return { sample: { kind: 'file', file }, isWhole: true };
  const bytes = new Uint8Array(await file.slice(0, SAMPLE).arrayBuffer());
  const part = new File([bytes.subarray(0, bytes.lastIndexOf(0x0a) + 1)], file.name);
  return { sample: { kind: 'file', file: part }, isWhole: false };
}

/** Whether the beginning of it makes sense alone. */
function isText(head: Uint8Array | undefined): boolean {
  if (!head || sniffPacked(head) !== undefined) return false;
  return ['csv', 'tsv', 'jsonl'].includes(sniffFormat(head));
}

function spanOf({ size, startMs, endMs }: EventTable): TableTrial['span'] {
  let start = Infinity;
  let end = -Infinity;
  for (let row = 0; row < size; row += 1) {
    const [from = NaN, to = NaN] = [startMs[row], endMs[row]];
    if (Number.isFinite(from)) start = Math.min(start, from);
    if (Number.isFinite(to)) end = Math.max(end, to);
  }
  return start < end ? { start, end } : undefined;
}

/** Rows stand in the order of time: the first or the last, where nearly all others are close together. */
function apartIn(table: EventTable): string | undefined {
  const { size, startMs } = table;
  if (size < 10) return undefined;
  const at = (share: number): number => startMs[Math.round((size - 1) * share)] ?? NaN;
  const [low, high] = [at(0.1), at(0.9)];
  const room = Math.max(100 * YEAR_MS, (high - low) * 3);
  if (at(1) - high > room) return edtfAt(table, size - 1);
  return low - at(0) > room && Number.isFinite(at(0)) ? edtfAt(table, 0) : undefined;
}
