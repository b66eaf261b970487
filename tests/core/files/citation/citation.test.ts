import { describe, expect, it } from 'vitest';
import { CITATION_FORMATS, citationFile } from '../../../../src/core/files/citation/citation.ts';
import type { CslItem } from '../../../../src/core/files/citation/csl.ts';
import { LANGS } from '../../../../src/core/i18n/languages.ts';
import { istanbul, istanbulDataset } from '../../../fixtures/istanbul.ts';
import { oneEvent, readBibtex, readRis, requestOf } from './citation-request.ts';
import type { Wish } from './citation-request.ts';

const ISTANBUL: Wish = { dataset: istanbulDataset, knownBefore: istanbul.knownBefore };
const APPOINTMENT: Wish = { ...ISTANBUL, event: 'darchiev-appointment' };
const textOf = async (format: 'text' | 'bibtex' | 'ris' | 'csl', wish: Wish): Promise<string> =>
  citationFile(format, await requestOf(wish)).text;
const cslOf = async (wish: Wish): Promise<CslItem[]> =>
  JSON.parse(await textOf('csl', wish)) as CslItem[];

describe('the citation of the dataset', () => {
  it('is one sentence with title, version, licence, day and address', async () => {
    expect(await textOf('text', ISTANBUL)).toBe(
      'Démarche, “Russia and the United States in Istanbul, 2025”, version 1.2.0, CC0-1.0. ' +
        'As known on 9 April 2025. Accessed 24 November 2026:\nhttps://example.org/?event=x\n',
    );
  });

  it('has one entry in each of the other formats, with its version', async () => {
    const [entry, ...entries] = readBibtex(await textOf('bibtex', ISTANBUL));
    expect(entries).toEqual([]);
    expect(entry).toMatchObject({ key: 'istanbul-2025', fields: { version: '1.2.0' } });
    const [record, ...records] = readRis(await textOf('ris', ISTANBUL));
    expect(records).toEqual([]);
    expect(record?.[0]).toEqual(['TY', 'DATA']);
    expect(record).toContainEqual(['ET', '1.2.0']);
    expect(await cslOf(ISTANBUL)).toEqual([
      {
        id: 'istanbul-2025',
        type: 'dataset',
        title: 'Russia and the United States in Istanbul, 2025',
        publisher: 'Démarche',
        version: '1.2.0',
        accessed: { 'date-parts': [[2026, 11, 24]] },
        URL: 'https://example.org/?event=x',
        language: 'en',
        note: 'As known on 9 April 2025; Licence: CC0-1.0',
      },
    ]);
  });

  it('has a name although the dataset has none', async () => {
    expect(await textOf('text', { dataset: oneEvent({}, {}, { title: {} }) })).toContain(
      '“Dataset without a title”',
    );
  });

  it('without a web address says nothing of where it can be seen', async () => {
    for (const permalink of [undefined, 'javascript:alert(1)', '/?data=local', 'file:///x']) {
      const wish = { dataset: istanbulDataset, permalink };
      expect(await textOf('text', wish)).toBe(
        '“Russia and the United States in Istanbul, 2025”, version 1.2.0, CC0-1.0. ' +
          'Reports up to 16 June 2025. Accessed 24 November 2026.\n',
      );
      expect((await cslOf(wish))[0]).not.toHaveProperty('URL');
      expect(await textOf('ris', wish)).not.toMatch(/^UR/m);
      expect(await textOf('bibtex', wish)).not.toMatch(/^ {2}url =/m);
    }
  });
});

describe('the address of a citation', () => {
  const dataset = { ...istanbulDataset, url: 'https://data.example.org/istanbul' };

  it('is that of the dataset where it has one of its own, and no site is named beside it', async () => {
    for (const permalink of ['https://example.org/?x=1', 'http://localhost:5173/?x=1', undefined]) {
      const text = await textOf('text', { dataset, permalink });
      expect(text).toMatch(
        /^“Russia[^]* Accessed 24 November 2026:\nhttps:\/\/data\.example\.org\/istanbul\n$/,
      );
    }
  });

  it('is never on the machine of the reader', async () => {
    for (const host of ['localhost:8080', '127.0.0.1', 'demo.localhost', '[::1]:3000']) {
      const wish = { dataset: istanbulDataset, permalink: `http://${host}/?x=1` };
      expect(await textOf('ris', wish)).not.toMatch(/^UR/m);
    }
    const wish = { dataset: istanbulDataset, permalink: 'https://localhost.example.org/' };
    expect(await textOf('ris', wish)).toMatch(/^UR/m);
  });
});

describe('the citation of an event as CSL-JSON', () => {
  it('has an item for the event and one for each source, by the kind of source', async () => {
    const items = await cslOf(APPOINTMENT);
    expect(items).toHaveLength(10);
    expect(items[0]).toMatchObject({
      id: 'istanbul-2025:darchiev-appointment',
      type: 'webpage',
      'container-title': 'Russia and the United States in Istanbul, 2025',
      issued: { 'date-parts': [[2025, 3, 6]] },
      accessed: { 'date-parts': [[2026, 11, 24]] },
    });
    expect(items[1]).toEqual({
      id: 'istanbul-2025:source:article',
      type: 'article-newspaper',
      title: 'Arabic news text on the coming round of US–Russia talks in Istanbul',
      issued: { 'date-parts': [[2025, 4, 9]], circa: true },
      language: 'ar',
      note: 'Published: probably 9 April 2025 (EDTF: 2025-04-09?); paragraph 1',
    });
  });

  it.each([
    ['news', 'https://a.example/', 'article-newspaper'],
    ['agency', undefined, 'article-newspaper'],
    ['dataset', undefined, 'dataset'],
    ['official', 'https://a.example/', 'webpage'],
    ['academic', undefined, 'document'],
    [undefined, 'https://a.example/', 'webpage'],
  ] as const)('makes a source of kind %s at %s a %s', async (kind, url, type) => {
    const dataset = oneEvent({}, { ...(kind && { kind }), ...(url && { url }) });
    expect((await cslOf({ dataset, event: 'talks' }))[1]?.type).toBe(type);
  });

  it('names authors and archived copies', async () => {
    const source = { author: 'A. Writer', archived: 'https://archive.example/1' };
    const [, item] = await cslOf({ dataset: oneEvent({}, source), event: 'talks' });
    expect(item?.author).toEqual([{ literal: 'A. Writer' }]);
    expect(item?.note).toBe('Archived copy: https://archive.example/1');
  });
});

describe('a citation', () => {
  it.each([
    ['text', 'darchiev-appointment.txt', 'istanbul-2025.txt'],
    ['bibtex', 'darchiev-appointment.bib', 'istanbul-2025.bib'],
    ['ris', 'darchiev-appointment.ris', 'istanbul-2025.ris'],
    ['csl', 'darchiev-appointment.json', 'istanbul-2025.json'],
  ] as const)('as %s is called %s, of the dataset %s', async (format, event, dataset) => {
    expect(citationFile(format, await requestOf(APPOINTMENT)).name).toBe(event);
    expect(citationFile(format, await requestOf(ISTANBUL)).name).toBe(dataset);
  });

  it('has the same keys and dates in every language, and the words of each', async () => {
    const machine = await Promise.all(
      LANGS.map(async (lang) => {
        const items = await cslOf({ ...APPOINTMENT, lang });
        return items.map(({ id, issued, URL }) => ({ id, issued, URL }));
      }),
    );
    expect(machine[1]).toEqual(machine[0]);
    expect(machine[2]).toEqual(machine[0]);
    const [arabic] = await cslOf({ ...APPOINTMENT, lang: 'ar' });
    expect(arabic).toMatchObject({ title: 'تعيين دارشييف سفيرًا لدى واشنطن', language: 'ar' });
    expect(arabic?.note).toContain('الرخصة: CC0-1.0');
    const [russian] = readBibtex(await textOf('bibtex', { ...APPOINTMENT, lang: 'ru' }));
    expect(russian?.fields).toMatchObject({
      title: '{Дарчиев назначен послом в США}',
      langid: 'russian',
      date: '2025-03-06',
    });
  });

  it('of every event of the dataset can be read back in every format', async () => {
    for (const { id } of istanbulDataset.events) {
      const wish = { dataset: istanbulDataset, event: id };
      const items = await cslOf(wish);
      expect(readBibtex(await textOf('bibtex', wish)).map(({ key }) => key)).toEqual(
        items.map((item) => item.id),
      );
      expect(readRis(await textOf('ris', wish))).toHaveLength(items.length);
    }
  });

  it('names the source whose report another repeats', async () => {
    const repeating = istanbulDataset.sources.find((source) => source.repeats !== undefined);
    const event = istanbulDataset.events.find(({ claims }) =>
      claims.some((claim) => claim.source === repeating?.id),
    );
    const wish = { dataset: istanbulDataset, event: event?.id ?? '' };
    for (const format of CITATION_FORMATS) {
      expect(await textOf(format, wish)).toMatch(/Repeats TASS, “/);
    }
  });
});
