import { bisectLeft } from 'd3-array';
import { isoDay } from '../time/iso.ts';
/** Texts row by row, as UTF-8: row i stands from `offsets[i]` to `offsets[i + 1]`. An absent text is empty. */
export interface TextColumn {
  readonly bytes: Uint8Array;
  /** One more than there are rows. */
  readonly offsets: Uint32Array;
}

/** Any number of names a row: row i has `codes` from `offsets[i]` to `offsets[i + 1]`, places in `names`, each once. */
export interface NamesColumn {
  readonly names: readonly string[];
  /** One more than there are rows. */
  readonly offsets: Uint32Array;
  readonly codes: Uint16Array | Uint32Array;
}

/** Cells of further columns of the file, row by row, as they stand there. */
export interface FieldsColumn {
  readonly names: readonly string[];
  /** The cells of a row in the order of `names`, with U+001F between them; empty ones at the end are left away. */
  readonly cells: TextColumn;
}

/** Between the cells of {@link FieldsColumn}. */
export const FIELD_SEPARATOR = '\u001f';

/** How a row's date is written, where its bounds say it all. */
export const DATE_FORMS = ['day', 'days', 'other'] as const;

/** Texts of a few rows: `texts` has that of row `rows[i]` in place i; rows ascend. */
export interface OtherDates {
  readonly rows: Uint32Array;
  readonly texts: TextColumn;
}

/**
 * Events as columns, from a plain table: the form in which a million of them fit in memory and can be handed
 * from one thread to another. Rows stand in the order of start, end, and place in the file.
 */
export interface EventTable {
  readonly size: number;
  /** Bounds of the date, ms UTC, half-open, ±Infinity where open or unknown. */
  readonly startMs: Float64Array;
  readonly endMs: Float64Array;
  /** Places in {@link DATE_FORMS}: one whole day; from one whole day to another; written in `otherDates`. */
  readonly dateForm: Uint8Array;
  /** EDTF of the rows of form `other`; {@link edtfAt} reads the date of any row. */
  readonly otherDates: OtherDates;
  /** Places in `EVENT_TYPES` and in `STATUSES`. */
  readonly eventType: Uint8Array;
  readonly status: Uint8Array;
  /** −10 … +10; NaN where the row gives none and its type's own tone counts. */
  readonly tone: Float32Array;
  /** Where those are Goldstein scores. */
  readonly toneScale?: 'goldstein';
  readonly actors: NamesColumn;
  /** Places in `ROLES`, one for each of the codes of `actors`; null where everybody is a participant. */
  readonly roles: Uint8Array | null;
  readonly topics: NamesColumn;
  readonly sources: NamesColumn;
  /** 1-based number of the row among the file's data rows; an event without an id is called `row-N`. */
  readonly rowNumber: Uint32Array;
  /** Null where the file has no such column. */
  readonly id: TextColumn | null;
  readonly title: TextColumn | null;
  readonly summary: TextColumn | null;
  readonly place: TextColumn | null;
  readonly url: TextColumn | null;
  /** What has no meaning here and is kept with the event. */
  readonly fields: FieldsColumn | null;
}

/** A mark at the beginning of a text is part of it. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text of a row; empty without the column. */
export function textAt(column: TextColumn | null, row: number): string {
  if (column === null) return '';
  return decoder.decode(column.bytes.subarray(column.offsets[row], column.offsets[row + 1]));
}

/** The further cells of a row that are not empty, by the names of their columns. */
export function fieldsAt(
  { fields }: EventTable,
  row: number,
): Readonly<Record<string, string>> | undefined {
  if (fields === null) return undefined;
  const text = textAt(fields.cells, row);
  if (text === '') return undefined;
  const found = text
    .split(FIELD_SEPARATOR)
    .map((cell, i) => [fields.names[i] ?? '', cell] as const)
    .filter(([, cell]) => cell !== '');
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

/** What an event is called: its own id, or that of its row. */
export function idAt({ id, rowNumber }: EventTable, row: number): string {
  return textAt(id, row) || `row-${rowNumber[row] ?? 0}`;
}

/** The tone as it was written, to seven digits; undefined where the row gives none. */
export function toneAt({ tone }: EventTable, row: number): number | undefined {
  const value = tone[row] ?? NaN;
  return Number.isNaN(value) ? undefined : Number(value.toPrecision(7));
}

/** The date of a row as EDTF. */
export function edtfAt(table: EventTable, row: number): string {
  const form = DATE_FORMS[table.dateForm[row] ?? 0];
  if (form === 'other') return otherDateAt(table.otherDates, row);
  const first = isoDay(table.startMs[row] ?? NaN);
  return form === 'day' ? first : `${first}/${isoDay((table.endMs[row] ?? NaN) - 1)}`;
}

function otherDateAt({ rows, texts }: OtherDates, row: number): string {
  const at = bisectLeft(rows, row);
  return rows[at] === row ? textAt(texts, at) : '';
}

/** The names of a row, in the order given. */
export function namesAt({ names, offsets, codes }: NamesColumn, row: number): string[] {
  const found: string[] = [];
  for (const code of codes.subarray(offsets[row], offsets[row + 1])) {
    const name = names[code];
    if (name !== undefined) found.push(name);
  }
  return found;
}

/** Rows in the order in which they stood in the file; a copy. */
export function inFileOrder({ rowNumber }: EventTable, rows: Uint32Array): Uint32Array {
  const numbered = Float64Array.from(rows, (row) => (rowNumber[row] ?? 0) * 2 ** 32 + row);
  return Uint32Array.from(numbered.sort(), (one) => one % 2 ** 32);
}
