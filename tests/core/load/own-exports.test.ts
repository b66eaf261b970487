import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { open, openView, writeData } from '../../../src/core/demarche.ts';
import {
  DATA_FORMAT_NAMES,
  type DataFormatName,
} from '../../../src/core/files/formats/format-list.ts';
import { gatherDataset } from '../../../src/core/line/extract.ts';
import { parseEdtf } from '../../../src/core/time/edtf.ts';
import type { Chunk } from '../../../src/core/demarche.ts';
import type { ProblemCode } from '../../../src/core/model/problem.ts';

/** What an export keeps when it is opened again, beside the number of events. */
interface Kept {
  readonly share: number;
  readonly ids?: true;
  readonly dates?: true;
  /** Of dates, which are in words, from when to when. */
  readonly bounds?: true;
  readonly titles?: true;
  readonly types?: true;
  readonly everything?: true;
}

/** Else why it does not open. */
const KEPT: Readonly<Record<DataFormatName, Kept | ProblemCode>> = {
  csv: { share: 1, everything: true },
  json: { share: 1, everything: true },
  jsonl: { share: 1, everything: true },
  package: { share: 1, everything: true },
  sheet: { share: 1, ids: true, dates: true, titles: true, types: true },
  ics: { share: 1, dates: true },
  timelinejs: { share: 1, ids: true, titles: true },
  jsonld: { share: 1, ids: true, dates: true, titles: true, types: true },
  html: { share: 1, dates: true },
  markdown: { share: 1, bounds: true, titles: true },
  gexf: 'table.network',
  graphml: 'table.network',
  dyads: 'table.network',
  actors: 'table.network',
  'briefing-md': 'table.start-missing',
  'briefing-html': 'read.html',
  docx: 'read.kind',
  bibtex: 'table.start-missing',
  ris: 'read.format',
  csl: 'table.start-missing',
};

interface Told {
  readonly id?: string;
  readonly date?: string;
  readonly title?: unknown;
}

const keyOf = ({ id, date, title }: Told): string => JSON.stringify([id, date, title]);
/** As a list in which the order of events in a file counts for nothing. */
const inOrder = (entries: readonly Told[]): Told[] =>
  [...entries].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

const DATASETS = ['istanbul-2025', 'us-russia-2009-2025'];

async function exported(data: string, format: DataFormatName) {
  const text = readFileSync(`data/${data}.json`, 'utf8');
  const { dataset } = await open({ kind: 'text', text });
  if (!dataset) throw new Error('the dataset does not open');
  const { view } = await openView(dataset, 'lang=en');
  const { chunks } = await writeData(view, format, { scope: 'all', now: Date.UTC(2026, 0, 1) });
  const parts: Chunk[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  const file = new File(parts, `events.${format}`);
  const again = await open({ kind: 'file', file }, { choices: { guess: true } });
  return { before: await gatherDataset(dataset), again };
}

describe.each(DATASETS)('the exports of %s', (data) => {
  it.each(DATA_FORMAT_NAMES)(
    'open again with what %s keeps, or say that they have no events',
    async (format) => {
      const { before, again } = await exported(data, format);
      const kept = KEPT[format];
      if (typeof kept === 'string') {
        expect(again.dataset).toBeUndefined();
        expect(again.problems.map(({ code }) => code)).toEqual([kept]);
        return;
      }
      if (!again.dataset) throw new Error('it does not open');
      const after = await gatherDataset(again.dataset);
      const share = after.events.length / before.events.length;
      expect(share).toBeGreaterThanOrEqual(kept.share);
      // It has every language, the others only the one that was asked for.
      const lang = (format === 'jsonld' ? before.header.languages[0] : 'en') ?? 'en';
      const told = (of: (typeof before.events)[number]): Told => ({
        ...(kept.ids && { id: of.id }),
        ...(kept.dates && { date: of.date }),
        ...(kept.bounds && { bounds: parseEdtf(of.date)?.bounds }),
        ...(kept.titles && { title: typeof of.title === 'string' ? of.title : of.title[lang] }),
        ...(kept.types && { eventType: of.eventType }),
        ...(kept.everything && of),
      });
      if (kept.share === 1)
        expect(inOrder(after.events.map(told))).toEqual(inOrder(before.events.map(told)));
      if (kept.everything) expect(after.header.actors).toEqual(before.header.actors);
    },
  );
});
