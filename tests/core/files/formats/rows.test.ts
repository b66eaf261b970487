import { describe, expect, it } from 'vitest';
import { writeSheetCsv } from '../../../../src/core/files/formats/csv-sheet.ts';
import { besideEvents, writeWholeCsv } from '../../../../src/core/files/formats/csv-whole.ts';
import {
  DATA_FORMATS,
  dataFileName,
  formatLosses,
  formatTitle,
} from '../../../../src/core/files/formats/format-list.ts';
import { LOSSES, oneByOne } from '../../../../src/core/files/writing/format.ts';
import { writeJsonLines } from '../../../../src/core/files/formats/json-lines.ts';
import { writeJson } from '../../../../src/core/files/formats/json.ts';
import { loadLocale } from '../../../../src/core/i18n/locale.ts';
import { loadSource } from '../../../../src/core/load/load-source.ts';
import { sniffWholeRows } from '../../../../src/core/load/read/sniff.ts';
import { datasetWith, istanbul, takeAll, textOf } from './taken.ts';

describe('a dataset as rows', () => {
  it('can be read as a plain table, too', async () => {
    const [header, first] = (await textOf(writeWholeCsv, await takeAll(datasetWith([{}])))).split(
      '\r\n',
    );
    expect(header).toMatch(/^id,start,eventType,actors,topics,tone,title,status,source,url,mode,/);
    expect(first).toMatch(
      /^e0,2025-04-10,CONSULT,Aland\|Bland,Trade,,Talks,occurred,Wire report,https:/,
    );
  });

  it('keeps a dataset without events', async () => {
    const empty = datasetWith([]);
    for (const write of [writeWholeCsv, writeJsonLines, writeJson]) {
      const text = await textOf(write, await takeAll(empty));
      const loaded = await loadSource({ kind: 'file', file: new File([text], 'x') });
      expect(loaded, write.name).toMatchObject({ dataset: empty, problems: [] });
    }
  });

  it('carries beside its rows all but them, and how many there are where that is known', () => {
    const { format, events, ...rest } = datasetWith([{}, {}]);
    const header = { format, events, ...rest };
    expect(besideEvents(header, null)).toEqual(rest);
    expect(besideEvents(header, 2)).toEqual({ ...rest, events: 2 });
  });

  it('are told by their header or by how a line begins', () => {
    const head = 'id;start;participants;topicIds;claims;dataset\r\n';
    expect(sniffWholeRows(new TextEncoder().encode(head))).toBe('csv');
    expect(sniffWholeRows(new TextEncoder().encode('id,start,claims\n'))).toBeUndefined();
    expect(
      sniffWholeRows(new TextEncoder().encode('{"format":"demarche/1","id":')),
    ).toBeUndefined();
  });
});

describe('the rows for a spreadsheet', () => {
  it('have words, both ends of the date, and nothing that runs', async () => {
    const events = [{ title: '=HYPERLINK("x")', date: '[2025-03-29..2025-04-06]', tone: -3 }];
    const text = await textOf(writeSheetCsv, await takeAll(datasetWith(events)));
    expect(text.startsWith('\uFEFFDate,Earliest day,Latest day,Event,')).toBe(true);
    const row = text.split('\r\n')[1] ?? '';
    expect(row).toContain('2025-03-29,2025-04-06,"\'=HYPERLINK(""x"")"');
    expect(row).toContain(',Took place,-3,Given with the event,Aland; Bland,Trade,');
  });

  it('speak the language of the reader', async () => {
    const text = await textOf(writeSheetCsv, await takeAll(istanbul), 'ru');
    expect(text).toContain('Россия; США');
  });
});

describe('the list of formats', () => {
  it.each(['en', 'ar', 'ru'] as const)(
    'says of each what it is for and what it loses, in %s',
    async (lang) => {
      const locale = await loadLocale(lang);
      for (const format of DATA_FORMATS) {
        expect(formatTitle(format, locale)).not.toMatch(/^download\./);
        expect(formatLosses(format, locale)).not.toMatch(/loss\./);
        expect(locale.t(`download.${format.name}.for`)).not.toMatch(/^download\./);
      }
      const used = new Set(DATA_FORMATS.flatMap(({ loses }) => loses));
      expect([...LOSSES].filter((loss) => !used.has(loss))).toEqual([]);
    },
  );

  it('gives every format a file name of its own', () => {
    const names = DATA_FORMATS.map((format) => dataFileName(format, 'x'));
    expect(new Set(names).size).toBe(names.length);
    const [csv] = DATA_FORMATS;
    if (!csv) throw new Error('no format');
    expect(dataFileName(csv, 'talks.csv.gz')).toBe('talks.csv');
    expect(dataFileName(csv, '.csv')).toBe('.csv.csv');
  });
});

/** A word for each part of an event, which stands nowhere else. */
const TOLD = {
  actors: 'Zedland',
  topics: 'Quotas',
  'further-topics': 'Lobsters',
  place: 'Xanten',
  claims: 'as our correspondent heard',
} as const;

describe('what a format says that it loses', () => {
  const dataset = datasetWith([
    {
      participants: [{ actor: 'z', role: 'host' }],
      topics: ['q', 'l'],
      place: TOLD.place,
      claims: [{ source: 'wire', note: TOLD.claims }],
    },
  ]);
  const whole = {
    ...dataset,
    actors: [{ id: 'z', kind: 'state' as const, name: TOLD.actors }],
    topics: [
      { id: 'q', name: TOLD.topics },
      { id: 'l', name: TOLD['further-topics'] },
    ],
  };
  const single = DATA_FORMATS.filter(({ loses, ending }) => !loses.includes('events') && !['zip', 'docx'].includes(ending)); // prettier-ignore

  it.each(single.map((format) => [format.name, format] as const))(
    'is what is not in it: %s',
    async (name, { loses }) => {
      const text = (await textOf(name, await takeAll(whole))).replaceAll('\r\n ', '');
      for (const [part, word] of Object.entries(TOLD)) {
        const isLost = (loses as readonly string[]).includes(part);
        const isLostWhole = part === 'further-topics' && loses.includes('topics');
        expect([part, text.includes(word)]).toEqual([part, !isLost && !isLostWhole]);
      }
    },
  );
});

describe('pages', () => {
  it('are walked through one by one', async () => {
    const pages = async function* () {
      yield await Promise.resolve([1, 2]);
      yield [];
      yield [3];
    };
    const all: number[] = [];
    for await (const one of oneByOne(pages())) all.push(one);
    expect(all).toEqual([1, 2, 3]);
  });
});
