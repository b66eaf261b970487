import { LANGUAGES } from '../core/i18n/languages.ts';
import type { LoadOptions } from '../core/load/load-table.ts';
import type { LoadedSource } from '../core/load/read/loaded-source.ts';
import type { DatasetHeader } from '../core/model/dataset.ts';
import type { EventTable } from '../core/model/event-table.ts';
import { inFileOrder, textAt } from '../core/model/event-table.ts';
import { extrasOfTable } from '../core/model/table-extras.ts';
import { asKnownBefore } from '../core/model/known.ts';
import { datasetOfTable, eventOfRow } from '../core/model/table-dataset.ts';
import type { WrittenEvent, ExtractedEvent, Extract } from '../core/model/extract.ts';
import { Handover } from './handover.ts';

/** What became of a file: a table that is still being read, or everything it holds. */
export type Streamed =
  | { readonly stream: Extract; readonly loading: Promise<LoadedSource> }
  | { readonly whole: LoadedSource };

/** A file that cannot be read to its end; what is loaded says why. */
export class BrokenOff extends Error {}

interface Part {
  readonly table: EventTable;
  readonly countries?: ReadonlyMap<string, string> | undefined;
}

const PAGE = 2000;
const NO_DATES: ReadonlyMap<string, number> = new Map();

/**
 * Reads a file so that the rows of a large table go through and are never held. They come in the order of the
 * file.
 * @param load reads it with the options given
 * @param name of the file
 */
export async function streamTable(
  load: (options: LoadOptions) => Promise<LoadedSource>,
  name: string,
): Promise<Streamed> {
  const parts = new Handover<Part>();
  const loading = load({ onRows: (table, countries) => parts.give({ table, countries }) });
  void loading.then(() => {
    parts.end();
  });
  const coming = parts[Symbol.asyncIterator]();
  const first = await coming.next();
  if (first.done === true) return { whole: await loading };
  const all = async function* (): AsyncGenerator<Part> {
    yield first.value;
    yield* coming;
    const loaded = await loading;
    if (loaded.kind !== 'table') throw new BrokenOff();
    if (loaded.table) yield { table: loaded.table, countries: loaded.countries };
  };
  return { stream: extractOf(all, first.value, name), loading };
}

function extractOf(parts: () => AsyncIterable<Part>, first: Part, name: string): Extract {
  const headerFrom = ({ table, countries }: Part): DatasetHeader =>
    datasetOfTable(table, name, countries, LANGUAGES);
  let header = headerFrom(first);
  const pages = async function* <T>(
    eventAt: (table: EventTable, row: number) => T,
  ): AsyncGenerator<T[]> {
    for await (const part of parts()) {
      header = headerFrom(part);
      const { table } = part;
      const rows = inFileOrder(
        table,
        Uint32Array.from({ length: table.size }, (_, row) => row),
      );
      for (let from = 0; from < rows.length; from += PAGE) {
        yield Array.from(rows.subarray(from, from + PAGE), (row) => eventAt(table, row));
      }
    }
  };
  const none = (): never => {
    throw new Error('a stream is not held, so that nobody can be counted in it');
  };
  return {
    header: () => header,
    isStream: true,
    count: null,
    lostLinks: 0,
    isTable: true,
    extras: extrasOfTable(first.table),
    asWritten: () => pages(writtenAt),
    asKnown: () => pages(knownAt),
    actors: none,
    pairs: none,
  };
}

function writtenAt(table: EventTable, row: number): WrittenEvent {
  const event = eventOfRow(table, row);
  const link = textAt(table.url, row);
  return link === '' ? event : { ...event, link };
}

function knownAt(table: EventTable, row: number): ExtractedEvent {
  const { link, ...event } = writtenAt(table, row);
  const told = asKnownBefore(event, NO_DATES, null) ?? {
    ...event,
    disputed: [],
    against: {},
    laterClaims: 0,
  };
  return link === undefined ? told : { ...told, link };
}
