import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';
import { openOnDisk, pourInto, pourOntoDisk } from '../../src/cli/disk.ts';

const place = mkdtempSync(join(tmpdir(), 'demarche-disk-'));
const file = join(place, 'a.txt');
writeFileSync(file, 'abcdefghij');

afterAll(() => {
  rmSync(place, { recursive: true });
});

async function* pieces(...all: string[]): AsyncGenerator<string> {
  for (const one of all) yield await Promise.resolve(one);
}

describe('a file of the disk', () => {
  it('has a name and a size, and is read in any part', async () => {
    const found = await openOnDisk(file);
    expect([found.name, found.size]).toEqual(['a.txt', 10]);
    expect(await found.text()).toBe('abcdefghij');
    expect(await found.slice(2, 5).text()).toBe('cde');
    expect(await found.slice(-3).text()).toBe('hij');
    expect(await found.slice(4).slice(1, 3).text()).toBe('fg');
    expect(await found.slice(8, 2).text()).toBe('');
    expect((await found.slice(0, 99).arrayBuffer()).byteLength).toBe(10);
    expect(await new Response(found.stream()).text()).toBe('abcdefghij');
  });

  it('is refused where there is none and where it is a folder', async () => {
    await expect(openOnDisk(join(place, 'gone'))).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(openOnDisk(place)).rejects.toMatchObject({ code: 'EISDIR' });
  });
});

describe('writing piece by piece', () => {
  it('writes all of it', async () => {
    const out = join(place, 'b.txt');
    await pourOntoDisk(out, pieces('ab', '', 'c'));
    expect(readFileSync(out, 'utf8')).toBe('abc');
  });

  it('leaves what was there, and nothing half, where it fails', async () => {
    const out = join(place, 'c.txt');
    writeFileSync(out, 'before');
    const broken = async function* (): AsyncGenerator<string> {
      yield await Promise.resolve('half');
      throw new Error('broken off');
    };
    await expect(pourOntoDisk(out, broken())).rejects.toThrow('broken off');
    expect(readFileSync(out, 'utf8')).toBe('before');
    expect(existsSync(`${out}.part`)).toBe(false);
  });

  it('waits for a stream that is full', async () => {
    const stream = new PassThrough({ highWaterMark: 2 });
    const all = text(stream);
    await pourInto(stream, pieces('abc', 'def', 'g'));
    stream.end();
    expect(await all).toBe('abcdefg');
  });
});
