import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_BYTES, openBytes, readText } from '../../../../src/core/load/read/read.ts';

const ANSWERS: Readonly<Record<string, readonly [number, string | Uint8Array]>> = {
  '/mark.json': [200, '\uFEFF{"ключ":1}'],
  '/empty.json': [200, ''],
  '/missing.json': [404, '{}'],
  '/broken.json': [500, 'oops'],
  '/page.json': [200, '\n<!doctype html><html></html>'],
  '/figure.svg': [200, '<?xml version="1.0"?><svg/>'],
  '/cyrillic.json': [200, Uint8Array.of(0x22, 0xea, 0xeb, 0x22)],
};

let tag = '"first"';

function answerPart(request: IncomingMessage, response: ServerResponse): void {
  const bytes = '0123456789';
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
  const body = from === undefined ? bytes : bytes.slice(Number(from), Number(to) + 1);
  response.writeHead(from === undefined ? 200 : 206, {
    'accept-ranges': 'bytes',
    'content-length': body.length,
    etag: tag,
  });
  response.end(body);
}

let server: Server;
let base: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/ranges.bin') {
      answerPart(request, response);
      return;
    }
    const [status, body] = ANSWERS[request.url ?? ''] ?? [404, ''];
    if (request.url === '/huge.json') response.setHeader('content-length', MAX_BYTES + 1);
    response.writeHead(request.url === '/huge.json' ? 200 : status);
    if (request.url === '/huge.json') response.write('[');
    else response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const read = (path: string) => readText({ kind: 'url', url: `${base}${path}` });

describe('an address', () => {
  it('gives its text without the byte order mark', async () => {
    expect(await read('/mark.json')).toEqual({ text: '{"ключ":1}' });
    expect(await read('/figure.svg')).toEqual({ text: '<?xml version="1.0"?><svg/>' });
  });

  it.each([
    ['/missing.json', 'read.status', { status: 404 }],
    ['/broken.json', 'read.status', { status: 500 }],
    ['/page.json', 'read.html', {}],
    ['/empty.json', 'read.empty', {}],
    ['/cyrillic.json', 'read.encoding', {}],
    ['/huge.json', 'read.large', { max: 400 }],
  ])('that fails says how: %s', async (path, code, params) => {
    expect((await read(path)).problems).toEqual([
      { code, severity: 'error', path: [], params: { url: `${base}${path}`, ...params } },
    ]);
  });

  it('gives parts of itself where the server does, and only of the file that was opened', async () => {
    const opened = await openBytes({ kind: 'url', url: `${base}/ranges.bin` });
    const { range } = opened.bytes ?? {};
    expect(new TextDecoder().decode(await range?.(2, 5))).toBe('234');
    tag = '"changed"';
    await expect(range?.(2, 5)).rejects.toThrow('206');
    const whole = await openBytes({ kind: 'url', url: `${base}/mark.json` });
    expect(whole.bytes?.range).toBeUndefined();
  });

  it('that nobody answers says so', async () => {
    const closed = createServer();
    await new Promise<void>((done) => closed.listen(0, '127.0.0.1', done));
    const url = `http://127.0.0.1:${(closed.address() as AddressInfo).port}/`;
    await new Promise((done) => closed.close(done));
    expect((await readText({ kind: 'url', url })).problems).toMatchObject([
      { code: 'read.network', params: { url } },
    ]);
  });

  it('that was given up says so', async () => {
    const given = await readText({ kind: 'url', url: base }, AbortSignal.abort());
    expect(given.problems?.[0]?.code).toBe('read.failed');
  });

  it.each(['javascript:alert(1)', 'file:///x', 'data/x.json', 'data:,x', ''])(
    'that is not of the web is not asked: %j',
    async (url) => {
      expect((await readText({ kind: 'url', url })).problems).toMatchObject([
        { code: 'url.invalid', params: { found: url } },
      ]);
    },
  );
});

describe('a file', () => {
  it('gives its text', async () => {
    const file = new File(['\uFEFF[1]'], 'x.json');
    expect(await readText({ kind: 'file', file })).toEqual({ text: '[1]' });
  });

  it('in another encoding is refused by name', async () => {
    const file = new File([Uint8Array.of(0xff, 0xfe, 0x5b, 0)], 'utf-16.json');
    expect((await readText({ kind: 'file', file })).problems).toMatchObject([
      { code: 'read.encoding', params: { url: 'utf-16.json' } },
    ]);
  });

  it('that cannot be read or is too large is refused', async () => {
    const gone = {
      name: 'gone.json',
      size: 1,
      arrayBuffer: () => Promise.reject(new Error('gone')),
    };
    const large = { ...gone, size: MAX_BYTES + 1 };
    const codes = [];
    for (const file of [gone, large]) {
      const { problems } = await readText({ kind: 'file', file: file as unknown as File });
      codes.push(problems?.[0]?.code);
    }
    expect(codes).toEqual(['read.failed', 'read.large']);
  });
});

describe('a text', () => {
  it('is taken as it is, but for web pages', async () => {
    expect(await readText({ kind: 'text', text: '\uFEFFa,b' })).toEqual({ text: 'a,b' });
    const page = '<!-- saved -->\n<HTML lang="en">';
    expect((await readText({ kind: 'text', text: page, name: 'paste' })).problems).toMatchObject([
      { code: 'read.html', params: { url: 'paste' } },
    ]);
  });
});
