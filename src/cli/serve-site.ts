import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { mappingPathOf } from '../core/load/read/mapping-file.ts';
import type { MappingHints } from '../core/load/read/load-options.ts';

/** A site that is being served, with one file beside it. */
export interface Served {
  /** Of the page, with the file opened. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

const HOST = '127.0.0.1';
const NAMES = ['localhost', HOST];
/** The folder, on the server alone, in which the file stands. */
const BESIDE = '/opened/';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Serves a folder, and a file beside it, to this machine alone.
 * @param site the folder of the built page
 * @param port 0 for any that is free
 * @param hints what is known of the columns of a table; the page finds them beside the file
 * @throws where the port is taken
 */
export async function serveSite(
  site: string,
  file: string,
  port: number,
  hints: MappingHints = {},
): Promise<Served> {
  const name = basename(file);
  const explained = BESIDE + mappingPathOf(name);
  const server = createServer((request, response) => {
    const beside = Object.keys(hints).length > 0 ? { path: explained, hints } : undefined;
    void answer(request, response, site, file, beside).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, resolve);
  });
  const base = `http://localhost:${String((server.address() as AddressInfo).port)}`;
  const data = `${base}${BESIDE}${encodeURIComponent(name)}`;
  return {
    address: `${base}/?data=${encodeURIComponent(data)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function answer(
  { method, url = '/', headers }: IncomingMessage,
  response: ServerResponse,
  site: string,
  file: string,
  beside: { readonly path: string; readonly hints: MappingHints } | undefined,
): Promise<void> {
  // Another site whose name has been turned to this machine is to read nothing.
  if (!isOwnHost({ headers })) {
    refuse(response, 403);
    return;
  }
  if (method !== 'GET' && method !== 'HEAD') {
    refuse(response, 405);
    return;
  }
  const asked = pathnameOf(url);
  if (beside && asked === beside.path) {
    response.writeHead(200, { 'content-type': TYPES['.json'] }).end(JSON.stringify(beside.hints));
    return;
  }
  const path = asked === undefined ? undefined : pathOf(asked, site, file);
  const found = path === undefined ? undefined : await stat(path).catch(() => undefined);
  if (path === undefined || !found?.isFile()) {
    refuse(response, 404);
    return;
  }
  response.writeHead(200, {
    'content-type': TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream',
    'content-length': found.size,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  if (method === 'HEAD') response.end();
  else await pipeline(createReadStream(path), response);
}

/** Undefined for what is no address. */
function pathnameOf(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

/** What of the disk a path of the site means; undefined for anything outside the site. */
function pathOf(path: string, site: string, file: string): string | undefined {
  if (path === BESIDE + basename(file)) return file;
  if (path.includes('\0')) return undefined;
  const inside = normalize(join(site, path.endsWith('/') ? `${path}index.html` : path));
  return inside.startsWith(normalize(site + sep)) ? inside : undefined;
}

function refuse(response: ServerResponse, status: 403 | 404 | 405): void {
  response.writeHead(status, { 'content-type': 'text/plain' }).end(`${String(status)}\n`);
}

function isOwnHost({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  return NAMES.includes(headers.host?.replace(/:\d+$/, '') ?? '');
}
