import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openOnDisk } from '../../src/cli/disk.ts';
import { runOpen } from '../../src/cli/open.ts';
import { serveSite } from '../../src/cli/serve-site.ts';
import { fetchMappingBeside } from '../../src/core/load/read/mapping-beside.ts';
import { fakeIo } from './fake-io.ts';

const place = mkdtempSync(join(tmpdir(), 'demarche-open-'));
const site = join(place, 'dist');
const file = join(place, 'my events é.csv');
mkdirSync(site);
writeFileSync(join(site, 'index.html'), '<p>page</p>');
writeFileSync(file, 'start\n2025\n');
writeFileSync(join(place, 'secret.txt'), 'secret');

afterAll(() => {
  rmSync(place, { recursive: true });
});

async function open(args: readonly string[]) {
  const { io, written } = fakeIo();
  const code = await runOpen(args, { ...io, site, open: openOnDisk });
  return { code, ...written };
}

/** A path exactly as given, without a client's tidying. */
const ask = (address: string, path: string, headers = {}, method = 'GET'): Promise<number> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(address);
    request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });

describe('open', () => {
  it('serves the page with the file, and nothing else', async () => {
    const { address, close } = await serveSite(site, file, 0);
    try {
      const data = new URL(address).searchParams.get('data') ?? '';
      expect(await (await fetch(address)).text()).toBe('<p>page</p>');
      expect(await (await fetch(data)).text()).toBe('start\n2025\n');
      expect(await ask(address, '/../secret.txt')).toBe(404);
      expect(await ask(address, '/%2e%2e/secret.txt')).toBe(404);
      expect(await ask(address, '/..%2fsecret.txt')).toBe(404);
      expect(await ask(address, '/%')).toBe(404);
      expect(await ask(address, '//')).toBe(404);
      expect(await ask(address, '/', { host: 'example.org' })).toBe(403);
      expect(await ask(address, '/', {}, 'POST')).toBe(405);
      expect(await ask(address, '/', {}, 'HEAD')).toBe(200);
    } finally {
      await close();
    }
  });

  it('serves beside the file what is known of its columns', async () => {
    const { address, close } = await serveSite(site, file, 0, { columns: { Dat: 'start' } });
    try {
      const data = new URL(address).searchParams.get('data') ?? '';
      expect(await fetchMappingBeside(data, address)).toEqual({ columns: { Dat: 'start' } });
      expect(await fetchMappingBeside(data, 'https://example.org/')).toBeUndefined();
    } finally {
      await close();
    }
  });

  it('prints the address until it is interrupted', async () => {
    const { code, out, err } = await open([file]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(
      /^http:\/\/localhost:\d+\/\?data=http%3A%2F%2Flocalhost%3A\d+%2Fopened%2F\S+\n$/,
    );
  });

  it('refuses what it cannot serve', async () => {
    for (const args of [[], ['-'], [file, file], [join(place, 'gone')], [file, '--port', 'x']]) {
      const { code, out, err } = await open(args);
      expect({ code, out }, args.join()).toEqual({ code: 2, out: '' });
      expect(err).not.toBe('');
    }
    const { port } = new URL((await serveSite(site, file, 0)).address);
    expect((await open([file, '--port', port])).code).toBe(2);
  });

  it('says how to build the page where it is not built', async () => {
    const { io, written } = fakeIo();
    const nowhere = { ...io, site: join(place, 'none'), open: openOnDisk };
    expect(await runOpen([file], nowhere)).toBe(2);
    expect(written.err).toContain('npm run build');
  });
});
