// One server on this machine for everything that is measured: folders under names, and a list of the scripts asked for.
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.plain': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.tsv': 'text/tab-separated-values; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** Bytes from `bytes=a-b`, both within; undefined where all is wanted. */
function readRange(header, size) {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === undefined) return undefined;
  if (first === '') return { start: Math.max(0, size - Number(last)), end: size - 1 };
  return { start: Number(first), end: last === '' ? size - 1 : Math.min(size - 1, Number(last)) };
}

/**
 * @param {Record<string, string>} folders by the first part of the path
 * @returns {Promise<{origin: string, takeScripts: () => {files: number, gzip: number}, close: () => void}>}
 *   `takeScripts`: the scripts that were fetched since it was last asked, each once
 */
export function serve(folders) {
  const scripts = new Set();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const [, mount, ...rest] = normalize(decodeURIComponent(pathname)).split('/');
    const folder = folders[mount];
    const path = folder === undefined ? undefined : join(folder, rest.join('/') || 'index.html');
    const size = path === undefined ? undefined : statSync(path, { throwIfNoEntry: false })?.size;
    if (size === undefined) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    if (type.startsWith('text/javascript')) scripts.add(path);
    const range = readRange(request.headers.range, size);
    response.writeHead(range === undefined ? 200 : 206, {
      'content-type': type,
      'content-length': range === undefined ? size : range.end - range.start + 1,
      'accept-ranges': 'bytes',
      'cache-control': 'no-store',
      ...(range && { 'content-range': `bytes ${range.start}-${range.end}/${size}` }),
    });
    if (request.method === 'HEAD') response.end();
    else createReadStream(path, range).pipe(response);
  });
  const takeScripts = () => {
    const sizes = [...scripts].map((path) => gzipSync(readFileSync(path), { level: 9 }).length);
    scripts.clear();
    return { files: sizes.length, gzip: sizes.reduce((sum, size) => sum + size, 0) };
  };
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const origin = `http://127.0.0.1:${server.address().port}`;
      const close = () => {
        server.closeAllConnections();
        server.close();
      };
      resolve({ origin, takeScripts, close });
    });
  });
}
