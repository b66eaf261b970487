import { Zip, ZipDeflate } from 'fflate';
import type { DatasetHeader } from '../../model/dataset.ts';
import type { Extract } from '../../model/extract.ts';
import { partsOf } from '../citation/dates.ts';
import { webAddress } from '../citation/words.ts';
import { ACTOR_COLUMNS, PAIR_COLUMNS, writeActorsCsv, writePairsCsv } from './csv-graph.ts';
import { wholeColumns, writeWholeCsv } from './csv-whole.ts';
import { saidOf } from '../writing/format.ts';
import type { Chunk, WriteData, Writing } from '../writing/format.ts';
import { memoizeNaming } from '../writing/naming.ts';

/**
 * A Frictionless data package (version 1) as one zip: `datapackage.json`, the events as lossless CSV, and who
 * met whom.
 */
export const writeDataPackage: WriteData = async function* (data, writing) {
  const [year, month, day] = partsOf(writing.day);
  // Zip knows no time zones, and no time before 1980: the same day everywhere.
  const mtime = new Date(Math.max(1980, year), month - 1, day);
  const made: Uint8Array<ArrayBuffer>[] = [];
  let failure: Error | undefined;
  const zip = new Zip((error, chunk) => {
    if (error) failure = error;
    else made.push(chunk);
  });
  const encoder = new TextEncoder();
  for (const [name, chunks] of filesOf(data, writing)) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = mtime;
    zip.add(file);
    for await (const chunk of chunks) {
      file.push(typeof chunk === 'string' ? encoder.encode(chunk) : chunk);
      yield* made.splice(0);
    }
    file.push(new Uint8Array(), true);
  }
  zip.end();
  yield* made.splice(0);
  if (failure) throw failure;
};

function filesOf(
  data: Extract,
  writing: Writing,
): readonly (readonly [name: string, chunks: AsyncIterable<Chunk>])[] {
  return [
    ['datapackage.json', descriptor(data, writing)],
    ['events.csv', writeWholeCsv(data, writing)],
    ['actors.csv', writeActorsCsv(data, writing)],
    ['dyads.csv', writePairsCsv(data, writing)],
  ];
}

// eslint-disable-next-line @typescript-eslint/require-await -- like the others
async function* descriptor(data: Extract, writing: Writing): AsyncGenerator<string> {
  yield `${JSON.stringify(dataPackage(data.header(), wholeColumns(data), writing), null, 2)}\n`;
}

/** What `datapackage.json` says. */
export function dataPackage(
  header: DatasetHeader,
  eventColumns: readonly string[],
  writing: Writing,
): Readonly<Record<string, unknown>> {
  const { licence, version } = header;
  const naming = memoizeNaming(writing.locale)(header);
  const sources = header.sources.map(({ id, url }) => {
    const path = webAddress(url);
    return { title: naming.source(id), ...(path === undefined ? {} : { path }) };
  });
  return {
    profile: 'tabular-data-package',
    name: nameOf(header.id),
    title: writing.title,
    description: saidOf(writing),
    ...(version !== undefined && { version }),
    ...(licence !== undefined && { licenses: [{ name: licence }] }),
    ...(sources.length > 0 && { sources }),
    resources: [
      resource('events', eventColumns, { primaryKey: 'id' }),
      resource('actors', ACTOR_COLUMNS, { primaryKey: 'id' }),
      resource('dyads', PAIR_COLUMNS, {
        primaryKey: ['a', 'b'],
        foreignKeys: ['a', 'b'].map((fields) => ({
          fields,
          reference: { resource: 'actors', fields: 'id' },
        })),
      }),
    ],
  };
}

const TYPES: Readonly<Record<string, string>> = {
  ...{ tone: 'number', goldstein: 'number', events: 'integer', certain: 'integer' },
  ...{ titles: 'any', summary: 'any', place: 'any', dataset: 'object' },
  ...{
    participants: 'array',
    topicIds: 'array',
    claims: 'array',
    related: 'array',
    fields: 'object',
  },
};

function resource(
  name: string,
  columns: readonly string[],
  keys: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return {
    profile: 'tabular-data-resource',
    name,
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: columns.map((column) => ({ name: column, type: TYPES[column] ?? 'string' })),
      missingValues: [''],
      ...keys,
    },
  };
}

/** A name of lower-case letters, digits, dots, hyphens and underscores; never empty. */
function nameOf(id: string): string {
  const name = id
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return name === '' ? 'events' : name;
}
