import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openMemoryEngine } from '../../../../src/core/engine/memory.ts';
import { openTableEngine } from '../../../../src/core/engine/table.ts';
import { formatNamed } from '../../../../src/core/files/formats/format-list.ts';
import type { DataFormatName } from '../../../../src/core/files/formats/format-list.ts';
import type { WriteData, Writing } from '../../../../src/core/files/writing/format.ts';
import { buildWriting } from '../../../../src/core/files/formats/writing.ts';
import type { Locale } from '../../../../src/core/i18n/locale.ts';
import type { Dataset, Event } from '../../../../src/core/model/dataset.ts';
import type { EventTable } from '../../../../src/core/model/event-table.ts';
import type { Extract } from '../../../../src/core/model/extract.ts';
import { datasetOfTable } from '../../../../src/core/model/table-dataset.ts';
import { localeOf } from '../../../fixtures/locales.ts';
import { extractDataset, buildExtractQuery } from '../../../../src/core/line/extract.ts';
import { buildCatalogue } from '../../../../src/core/labels/catalogue.ts';
import { DEFAULT_VIEW } from '../../../../src/core/view/view.ts';

export const istanbul = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../../data/istanbul-2025.json'), 'utf8'),
) as Dataset;

const everything = (dataset: Dataset) =>
  buildExtractQuery('all', {
    view: DEFAULT_VIEW,
    catalogue: buildCatalogue(dataset),
    limits: { start: 0, end: 1 },
  });

export const takeAll = (dataset: Dataset): Promise<Extract> =>
  extractDataset(
    { header: { ...dataset, events: [] } as Dataset, engine: openMemoryEngine(dataset) },
    everything(dataset),
  );

export const takeTable = (table: EventTable, name = 'table.csv'): Promise<Extract> => {
  const header = datasetOfTable(table, name);
  return extractDataset({ header, engine: openTableEngine(table, header) }, everything(header));
};

const DAY = Date.UTC(2026, 0, 2);

/** What a file says of itself in a language. */
export async function writingOf(extract: Extract, lang: Locale['lang']): Promise<Writing> {
  const locale = await localeOf(lang);
  const lines = ['Shown: everything', 'Licence: CC0-1.0'];
  const dataset = extract.header();
  return buildWriting({ dataset, lines, locale, day: DAY, knownBefore: null });
}

/** A file byte for byte. `format`: what writes it, or the name of that. */
export async function bytesOf(
  format: DataFormatName | WriteData,
  extract: Extract,
  lang: Locale['lang'] = 'en',
): Promise<Uint8Array<ArrayBuffer>> {
  const write = typeof format === 'string' ? await formatNamed(format).load() : format;
  const parts: BlobPart[] = [];
  for await (const chunk of write(extract, await writingOf(extract, lang))) parts.push(chunk);
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

export async function textOf(
  format: DataFormatName | WriteData,
  extract: Extract,
  lang: Locale['lang'] = 'en',
): Promise<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });
  return decoder.decode(await bytesOf(format, extract, lang));
}

/** A dataset around some events, with two states and a source. */
export function datasetWith(events: readonly Partial<Event>[]): Dataset {
  return {
    format: 'demarche/1',
    id: 'small',
    title: 'Small',
    languages: ['en'],
    sources: [
      { id: 'wire', title: 'Wire report', publisher: 'Wire', url: 'https://example.org/a?b=1&c=2' },
    ],
    actors: [
      { id: 'a', kind: 'state', name: 'Aland' },
      { id: 'b', kind: 'state', name: 'Bland', wikidata: 'Q1' },
    ],
    topics: [{ id: 't', name: 'Trade' }],
    events: events.map((event, i) => ({
      id: `e${i}`,
      eventType: 'CONSULT',
      date: '2025-04-10',
      title: 'Talks',
      participants: [
        { actor: 'a', role: 'host' },
        { actor: 'b', role: 'participant' },
      ],
      topics: ['t'],
      status: 'occurred',
      claims: [{ source: 'wire' }],
      ...event,
    })),
  };
}
