import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HEAD_BYTES, limited, peek } from '../../../src/core/load/read/byte-source.ts';
import { loadSource, nameOf } from '../../../src/core/load/load-source.ts';
import type { LoadProgress } from '../../../src/core/load/load-table.ts';
import { MAX_BYTES, openBytes, TooLarge } from '../../../src/core/load/read/read.ts';
import { datasetWith } from './small-file.ts';

const CSV = `start,title\n${'2025-04-10,talks\n'.repeat(2000)}`;
const PARQUET = new Uint8Array(
  parquetWriteBuffer({ columnData: [{ name: 'start', data: ['2025', '2026'] }] }),
);
const ANSWERS: Readonly<Record<string, string | Uint8Array>> = {
  '/small.json': JSON.stringify(datasetWith({})),
  '/events.csv': CSV,
  '/%D8%A3.parquet': PARQUET,
  '/page.csv': '<!doctype html><title>no</title>',
  '/empty': '',
  '/archive.zip': 'PK\u0003\u0004\u0000\u0000',
};

let server: Server;
let base: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const url = request.url ?? '';
    const body = ANSWERS[url];
    if (url === '/cut.csv') {
      response.writeHead(200, { 'content-length': 99_999_999 });
      response.write(CSV);
      setTimeout(() => response.destroy(), 20);
    } else if (url === '/slow.csv') {
      response.writeHead(200);
      response.write(CSV);
    } else response.writeHead(body === undefined ? 404 : 200).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const loadUrl = (path: string, options?: Parameters<typeof loadSource>[1]) =>
  loadSource({ kind: 'url', url: `${base}${path}` }, options);

describe('an address', () => {
  it('gives a dataset, with its text', async () => {
    const loaded = await loadUrl('/small.json');
    expect(loaded).toMatchObject({ kind: 'json', name: 'small.json', problems: [] });
    expect(loaded.kind === 'json' && loaded.text).toBe(ANSWERS['/small.json']);
    expect(loaded.kind === 'json' && loaded.dataset).toEqual(datasetWith({}));
  });

  it('gives a table, whatever its name', async () => {
    expect(await loadUrl('/events.csv')).toMatchObject({
      kind: 'table',
      name: 'events.csv',
      table: { size: 2000 },
      problems: [],
      rows: 2000,
      refused: 0,
    });
    expect(await loadUrl('/%D8%A3.parquet')).toMatchObject({
      kind: 'table',
      name: 'أ.parquet',
      table: { size: 2 },
    });
  });

  it('tells how far it is', async () => {
    for (const [path, rows] of [
      ['/small.json', 0],
      ['/events.csv', 2000],
      ['/%D8%A3.parquet', 2],
    ] as const) {
      const told: LoadProgress[] = [];
      await loadUrl(path, { onProgress: (progress) => told.push(progress) });
      const size = Buffer.byteLength(ANSWERS[path] ?? '');
      expect(told.at(-1)).toEqual({ bytes: size, totalBytes: null, rows });
    }
  });

  it.each([
    ['/page.csv', 'read.html'],
    ['/empty', 'read.empty'],
    ['/archive.zip', 'read.packed'],
    ['/missing', 'read.status'],
    ['/cut.csv', 'read.failed'],
  ])('that is no data says so: %s', async (path, code) => {
    const loaded = await loadUrl(path);
    expect(loaded).toMatchObject({ kind: 'failed', problems: [{ code }] });
  });

  it('can be given up, before and meanwhile', async () => {
    const cancelled = { kind: 'cancelled', name: 'slow.csv' };
    expect(await loadUrl('/slow.csv', { signal: AbortSignal.abort() })).toEqual(cancelled);
    const giveUp = new AbortController();
    const loading = loadUrl('/slow.csv', { signal: giveUp.signal });
    setTimeout(() => giveUp.abort(), 50);
    expect(await loading).toEqual(cancelled);
  });
});

describe('a file', () => {
  const loadFile = (content: string | Uint8Array, name: string) =>
    loadSource({ kind: 'file', file: new File([content as BlobPart], name) });

  it('is told by what it holds', async () => {
    expect(await loadFile(CSV, 'x.json')).toMatchObject({ kind: 'table', table: { size: 2000 } });
    expect(await loadFile(PARQUET, 'x.csv')).toMatchObject({ kind: 'table', table: { size: 2 } });
    const json = JSON.stringify(datasetWith({}));
    expect(await loadFile(json, 'x.csv')).toMatchObject({
      kind: 'json',
      dataset: { id: datasetWith({}).id },
    });
  });

  it('that is broken is described as what it seems to be', async () => {
    const cut = await loadFile('{"format": "demarche/1"', 'x');
    expect(cut).toMatchObject({
      kind: 'json',
      dataset: undefined,
      problems: [{ code: 'json.syntax' }],
    });
    const prose = await loadFile('hello', 'x');
    expect(prose).toMatchObject({ kind: 'failed', problems: [{ code: 'read.format' }] });
    const utf16 = await loadFile(Uint8Array.of(0xff, 0xfe, 0x7b, 0), 'x');
    expect(utf16).toMatchObject({ kind: 'json', text: '{', dataset: undefined });
    const bad = await loadFile('start\nsoon', 'x');
    expect(bad).toMatchObject({ kind: 'table', table: undefined, rows: 1, refused: 1 });
  });
});

describe('a paste', () => {
  it('is a table or JSON', async () => {
    const rows = await loadSource({ kind: 'text', text: 'start\ttitle\n2025\tإسطنبول' });
    expect(rows).toMatchObject({ kind: 'table', name: '', table: { size: 1 } });
    const json = await loadSource({
      kind: 'text',
      text: JSON.stringify(datasetWith({})),
      name: 'mine',
    });
    expect(json).toMatchObject({ kind: 'json', name: 'mine', problems: [] });
  });
});

describe('a name', () => {
  it.each([
    ['https://example.org/a/b.csv?x=1#y', 'b.csv'],
    ['https://example.org/a/', 'a'],
    ['https://example.org/', 'https://example.org/'],
    ['https://example.org/%ff', '%ff'],
    ['nothing', 'nothing'],
  ])('of %s is %s', (url, name) => {
    expect(nameOf({ kind: 'url', url })).toBe(name);
  });
});

describe('bytes', () => {
  async function* chunks(count: number): AsyncGenerator<Uint8Array> {
    for (let i = 0; i < count; i += 1) yield Promise.resolve(new Uint8Array(1000).fill(i));
  }

  const lengthOf = async (all: AsyncIterable<Uint8Array>): Promise<number> => {
    let length = 0;
    for await (const chunk of all) length += chunk.length;
    return length;
  };

  it('can be looked at and still be read', async () => {
    for (const count of [0, 1, 9]) {
      const { head, bytes } = await peek({ name: '', totalBytes: null, chunks: chunks(count) });
      expect(head.length).toBe(Math.min(count * 1000, Math.ceil(HEAD_BYTES / 1000) * 1000));
      expect(await lengthOf(bytes.chunks)).toBe(count * 1000);
    }
  });

  it('beyond what the caller reads are refused, and everything within', async () => {
    const text = JSON.stringify(datasetWith({}));
    const source = { kind: 'file', file: new File([text], 'a.json') } as const;
    const mostBytes = source.file.size;
    expect(await loadSource(source, { mostBytes })).toMatchObject({ kind: 'json' });
    await expect(loadSource(source, { mostBytes: mostBytes - 1 })).rejects.toThrow(TooLarge);
    const url = { kind: 'url', url: `${base}/small.json` } as const;
    expect(await loadSource(url, { mostBytes })).toMatchObject({ kind: 'json' });
    await expect(loadSource(url, { mostBytes: mostBytes - 1 })).rejects.toThrow(TooLarge);
  });

  it('beyond a limit are refused, announced or not', async () => {
    const source = { name: 'x', totalBytes: null, chunks: chunks(3) };
    await expect(lengthOf(limited(source, 2999).chunks)).rejects.toThrow(TooLarge);
    expect(() => limited({ ...source, totalBytes: 3000 }, 2999)).toThrow(TooLarge);
    expect(await lengthOf(limited({ ...source, chunks: chunks(3) }, 3000).chunks)).toBe(3000);
  });

  it('of a file are limited as one text, not as a table', async () => {
    const fileOf = (size: number, text: string): File =>
      ({ name: 'x', size, slice: () => new Blob([text]) }) as unknown as File;
    const file = fileOf(MAX_BYTES + 1, '{');
    expect(await loadSource({ kind: 'file', file })).toMatchObject({
      kind: 'failed',
      problems: [{ code: 'read.large', params: { max: 400 } }],
    });
    expect((await openBytes({ kind: 'file', file })).bytes?.totalBytes).toBe(MAX_BYTES + 1);
    const table = fileOf(3 * 1024 ** 3, 'start');
    expect(await loadSource({ kind: 'file', file: table })).toMatchObject({
      problems: [{ code: 'read.large', params: { max: 2048 } }],
    });
  });
});
