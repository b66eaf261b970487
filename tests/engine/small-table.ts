import type { EventTable, NamesColumn, TextColumn } from '../../src/model/event-table.ts';
import { STATUSES } from '../../src/model/dataset.ts';
import type { Status } from '../../src/model/dataset.ts';
import { EVENT_TYPES } from '../../src/model/event-type.ts';
import type { EventType } from '../../src/model/event-type.ts';
import { parseEdtf } from '../../src/time/edtf.ts';

/** A line of a table of events. */
export interface Line {
  readonly date: string;
  readonly type: EventType;
  readonly status: Status;
  /** −10 … +10; null for the tone of the type. */
  readonly tone: number | null;
  readonly actors: readonly string[];
  readonly topics: readonly string[];
  readonly sources: readonly string[];
  readonly title: string;
}

/** A table of the lines; its rows in the order of start, end, and line. */
export function tableOf(lines: readonly Line[]): EventTable {
  const sorted = lines
    .map((line, index) => ({ ...line, number: index + 1, bounds: boundsOf(line.date) }))
    .sort(
      (a, b) =>
        compare(a.bounds.start, b.bounds.start) ||
        compare(a.bounds.end, b.bounds.end) ||
        a.number - b.number,
    );
  return {
    size: sorted.length,
    startMs: Float64Array.from(sorted, ({ bounds }) => bounds.start),
    endMs: Float64Array.from(sorted, ({ bounds }) => bounds.end),
    dateForm: new Uint8Array(sorted.length).fill(2),
    otherDates: {
      rows: Uint32Array.from(sorted, (_, row) => row),
      texts: textsOf(sorted.map(({ date }) => date)),
    },
    eventType: Uint8Array.from(sorted, ({ type }) => EVENT_TYPES.indexOf(type)),
    status: Uint8Array.from(sorted, ({ status }) => STATUSES.indexOf(status)),
    tone: Float32Array.from(sorted, ({ tone }) => tone ?? NaN),
    actors: namesOf(sorted.map(({ actors }) => actors)),
    topics: namesOf(sorted.map(({ topics }) => topics)),
    sources: namesOf(sorted.map(({ sources }) => sources)),
    rowNumber: Uint32Array.from(sorted, ({ number }) => number),
    id: null,
    title: textsOf(sorted.map(({ title }) => title)),
    url: null,
  };
}

export function textsOf(texts: readonly string[]): TextColumn {
  const parts = texts.map((text) => new TextEncoder().encode(text));
  const offsets = new Uint32Array(parts.length + 1);
  parts.forEach((part, index) => {
    offsets[index + 1] = (offsets[index] ?? 0) + part.length;
  });
  return { bytes: Uint8Array.from(parts.flatMap((part) => [...part])), offsets };
}

function namesOf(lists: readonly (readonly string[])[]): NamesColumn {
  const names = [...new Set(lists.flat())];
  const offsets = new Uint32Array(lists.length + 1);
  lists.forEach((list, row) => {
    offsets[row + 1] = (offsets[row] ?? 0) + list.length;
  });
  return { names, offsets, codes: Uint16Array.from(lists.flat(), (name) => names.indexOf(name)) };
}

function boundsOf(edtf: string): { readonly start: number; readonly end: number } {
  return parseEdtf(edtf)?.bounds ?? { start: -Infinity, end: Infinity };
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
