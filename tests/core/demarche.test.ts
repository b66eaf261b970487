import { beforeAll, describe, expect, it, vi } from 'vitest';
import { runConvert } from '../../src/cli/convert.ts';
import { Explorer } from '../../src/app/explorer/explorer.svelte.ts';
import {
  ask,
  drawChronicle,
  drawFigure,
  drawRelations,
  drawTimeline,
  open,
  openView,
  writeData,
  writePng,
  writeSvg,
} from '../../src/core/demarche.ts';
import type { DataFile, OpenView } from '../../src/core/demarche.ts';
import { paletteOf } from '../../src/core/charts/drawing/palette.ts';
import { DATA_FORMAT_NAMES } from '../../src/core/files/formats/format-list.ts';
import { LANGS } from '../../src/core/i18n/languages.ts';
import { localSession } from '../../src/core/line/session.ts';
import { readFontFile } from '../../tools/font-paths.ts';
import { fakeIo } from '../cli/fake-io.ts';
import { ISTANBUL_TEXT } from '../fixtures/istanbul.ts';

const NOW = Date.UTC(2026, 0, 2, 13);
const QUERY = 'types=CONSULT&from=2025-03-01&to=2025-04-30&known=all';

async function viewOf(query: string): Promise<OpenView> {
  const { dataset } = await open(ISTANBUL_TEXT);
  if (!dataset) throw new Error('the dataset does not open');
  const { view, problems } = await openView(dataset, query);
  expect(problems).toEqual([]);
  return view;
}

async function bytesOf({ chunks }: DataFile): Promise<Uint8Array> {
  const parts: BlobPart[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

describe('the line', () => {
  it('opens a text, a file and whatever a session opens, and says what is wrong with it', async () => {
    const sources = [
      ISTANBUL_TEXT,
      new File([ISTANBUL_TEXT], 'talks.json'),
      { kind: 'text', text: ISTANBUL_TEXT, name: 'talks' } as const,
    ];
    for (const source of sources) {
      expect((await open(source)).dataset?.header.id).toBe('istanbul-2025');
    }
    const { dataset, problems } = await open('{"format": "demarche/1",');
    expect(dataset).toBeUndefined();
    expect(problems.map(({ code }) => code)).toContain('json.syntax');
  });

  it('takes a text that is an address for one, and says what is wrong with one that it cannot read', async () => {
    const fetched: unknown[] = [];
    vi.stubGlobal('fetch', (url: unknown) => {
      fetched.push(url);
      return Promise.resolve(new Response(ISTANBUL_TEXT));
    });
    const address = 'https://example.org/talks.json';
    for (const source of [address, ` ${address}\n`, new URL(address)]) {
      expect((await open(source)).dataset?.header.id).toBe('istanbul-2025');
    }
    vi.unstubAllGlobals();
    expect(fetched).toEqual([address, address, address]);
    const { problems } = await open(new URL('file:///talks.json'));
    expect(problems.map(({ code, params }) => [code, params['found']])).toEqual([
      ['url.invalid', 'file:///talks.json'],
    ]);
  });

  it('opens a view as an address says it, or as a view, and leaves out what is not there', async () => {
    const { dataset } = await open(ISTANBUL_TEXT);
    if (!dataset) throw new Error('the dataset does not open');
    const said = await openView(dataset, 'lang=ru&actors=russia,nobody&event=gone');
    expect(said.view.view).toMatchObject({
      lang: 'ru',
      filter: { actors: ['russia'] },
      event: null,
    });
    expect(said.problems).toHaveLength(2);
    const given = await openView(dataset, { lang: 'ru' });
    expect(given.view.view.lang).toBe('ru');
    expect((await openView(dataset, 'theme=dark', 'ar')).view.view.lang).toBe('ar');
  });

  it('counts in its answer what it then draws and writes', async () => {
    const view = await viewOf(`${QUERY}&lang=en`);
    const answer = await ask(view);
    expect(answer.inSpan).toBeGreaterThan(3);
    const timeline = await drawTimeline(view, answer, { widthPx: 900 });
    const { text: svg } = await writeSvg(timeline, { name: 'talks', fonts: readFontFile });
    const drawn = new Set([...svg.matchAll(/data-event="([^"]+)"/g)].map(([, id]) => id));
    for (const { id, inSpan } of answer.events) if (inSpan) expect(drawn).toContain(id);
    const relations = await drawRelations(view, answer, { widthPx: 600 });
    const counted = new Map(answer.dyads.map(({ a, b, count }) => [`${a} ${b}`, count]));
    expect(relations.layout.edges.length).toBeGreaterThan(0);
    for (const { a, b, count } of relations.layout.edges) {
      expect(counted.get(`${a} ${b}`)).toBe(count);
    }
    const { text } = await writeSvg(await drawFigure(view), { name: 'talks', fonts: readFontFile });
    const inFigure = new Set([...text.matchAll(/data-event="([^"]+)"/g)].map(([, id]) => id));
    expect(inFigure.size).toBe(answer.inSpan);
    const json = await bytesOf(await writeData(view, 'json', { now: NOW }));
    const { events } = JSON.parse(new TextDecoder().decode(json)) as { events: unknown[] };
    expect(events).toHaveLength(answer.inSpan);
  });

  it('writes a figure that opens again with its view, and one of pixels', async () => {
    const view = await viewOf(`${QUERY}&lang=en`);
    const figure = await drawFigure(view, { part: 'both', title: 'Talks 会' });
    const file = { name: 'talks', fonts: readFontFile };
    const svg = await writeSvg(figure, { ...file, carries: 'view-and-data' });
    const data = await localSession.carried(view.dataset);
    expect('text' in data && data.text).toContain('istanbul-2025');
    expect(await writeSvg(figure, { ...file, carries: data })).toEqual(svg);
    const bare = await writeSvg(figure, { ...file, carries: 'view' });
    expect((await open(bare.text)).dataset).toBeUndefined();
    expect(svg.missing).toEqual(['会']);
    const again = await open(svg.text);
    expect(again.view).toBe(figure.query);
    expect(again.dataset?.header.id).toBe('istanbul-2025');
    const png = await writePng(figure, { name: 'talks', fonts: readFontFile });
    expect([...png.bytes.slice(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
  });

  it('draws as usual what is asked for as undefined, and no figure narrower than one may be', async () => {
    const view = await viewOf(`${QUERY}&lang=en`);
    const usual = await drawFigure(view);
    const asked = await drawFigure(view, { part: undefined, size: undefined, width: undefined });
    expect(asked.scene).toEqual(usual.scene);
    expect((await drawFigure(view, { width: NaN })).scene).toEqual(usual.scene);
    expect((await drawFigure(view, { width: -5 })).scene.width).toBe(320);
    const answer = await ask(view);
    for (const draw of [drawTimeline, drawChronicle, drawRelations]) {
      expect((await draw(view, answer, { widthPx: -5 })).scene.width).toBe(320);
    }
  });

  it.each([
    ['timeline', drawTimeline],
    ['chronicle', drawChronicle],
    ['relations', drawRelations],
  ])(
    'writes the %s alone in the colours of the view, with what it says in words',
    async (_, draw) => {
      const view = await viewOf(`${QUERY}&lang=ar&theme=dark`);
      const chart = await draw(view, await ask(view), { widthPx: 700 });
      const { text } = await writeSvg(chart, {
        name: 'talks',
        fonts: readFontFile,
        carries: 'view-and-data',
      });
      expect(text).toMatch(/^<\?xml[^>]*>\n<svg [^>]*xml:lang="ar"/);
      expect(text).toMatch(/<title [^>]*>\p{L}/u);
      expect(chart.document.description).not.toBe('');
      expect(text).toContain(`>${chart.document.description}</desc>`);
      expect(text).not.toContain('<metadata>');
      const ground = /<rect width="700" height="[\d.]+" fill="([^"]+)"/.exec(text)?.[1];
      expect(ground).toBe(paletteOf('dark').ground);
      const png = await writePng(chart, { name: 'talks', fonts: readFontFile });
      expect(png.name).toBe('talks.png');
    },
  );

  it('refuses a format that there is not', async () => {
    const view = await viewOf('');
    await expect(writeData(view, 'pdf' as 'json', { now: NOW })).rejects.toThrow(RangeError);
  });
});

describe('page and command line', () => {
  const pageOn = async (query: string): Promise<OpenView> => {
    const explorer = new Explorer(
      {
        base: 'https://example.org/',
        languages: ['en'],
        query: () => `?data=local&${query}`,
        setQuery: () => undefined,
        after: () => () => undefined,
        painted: () => Promise.resolve(),
        keep: () => undefined,
        kept: () => JSON.stringify({ name: '', text: ISTANBUL_TEXT }),
      },
      localSession,
    );
    await explorer.start();
    if (!explorer.openView) throw new Error('the page has no view');
    return explorer.openView;
  };

  describe.each(LANGS)('in %s', (lang) => {
    const query = `${QUERY}&lang=${lang}`;
    let view: OpenView;
    beforeAll(async () => {
      view = await pageOn(query);
    });

    const converted = async (format: string, more: readonly string[]) => {
      const { io, poured } = fakeIo(
        { 'talks.json': ISTANBUL_TEXT },
        { SOURCE_DATE_EPOCH: String(NOW / 1000) },
      );
      expect(await runConvert(['talks.json', 'out', '--to', format, ...more], io)).toBe(0);
      return poured['out'] ?? new Uint8Array();
    };

    it.each(DATA_FORMAT_NAMES)('write the same %s for the same view', async (format) => {
      const fromPage = await bytesOf(
        await writeData(view, format, { now: NOW, fonts: readFontFile }),
      );
      expect(fromPage.length).toBeGreaterThan(100);
      expect(Buffer.compare(fromPage, await converted(format, ['--view', query]))).toBe(0);
    });

    it.each(DATA_FORMAT_NAMES)('write the same %s for all events', async (format) => {
      const fromPage = await bytesOf(
        await writeData(view, format, { scope: 'all', now: NOW, fonts: readFontFile }),
      );
      expect(fromPage.length).toBeGreaterThan(100);
      expect(Buffer.compare(fromPage, await converted(format, ['--lang', lang]))).toBe(0);
    });
  });
});
