import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isFree, writeSite } from '../../src/cli/site-folder.ts';

const place = mkdtempSync(join(tmpdir(), 'demarche-site-'));
const site = join(place, 'dist');
for (const folder of ['assets', 'data']) mkdirSync(join(site, folder), { recursive: true });
for (const path of ['index.html', 'assets/a.js', 'assets/a.js.map', 'data/first.json']) {
  writeFileSync(join(site, path), path);
}

afterAll(() => {
  rmSync(place, { recursive: true });
});

const PAGE = '<meta name="generator" content="Démarche 1.2.3" />';

describe('the folder of a site', () => {
  it('has the build without its own page, its data and its maps, and what is added', async () => {
    const folder = join(place, 'out', 'talks');
    await writeSite(
      site,
      folder,
      new Map([
        ['index.html', PAGE],
        ['data/talks.json', '{}'],
      ]),
    );
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe(PAGE);
    expect(existsSync(join(folder, 'assets/a.js'))).toBe(true);
    expect(existsSync(join(folder, 'assets/a.js.map'))).toBe(false);
    expect(existsSync(join(folder, 'data/first.json'))).toBe(false);
  });

  it('takes the place of the site before it, and of nothing else', async () => {
    const folder = join(place, 'again');
    await writeSite(
      site,
      folder,
      new Map([
        ['index.html', PAGE],
        ['data/old.json', '{}'],
      ]),
    );
    writeFileSync(join(folder, 'CNAME'), 'example.org');
    writeFileSync(join(folder, 'data/own.txt'), 'own');
    writeFileSync(join(place, 'outside.txt'), 'outside');
    appendFileSync(join(folder, '.published'), '../outside.txt\n');
    expect(await isFree(folder)).toBe(true);
    await writeSite(
      site,
      folder,
      new Map([
        ['index.html', PAGE],
        ['data/new.json', '{}'],
      ]),
    );
    expect(existsSync(join(folder, 'data/old.json'))).toBe(false);
    expect(readFileSync(join(folder, 'CNAME'), 'utf8')).toBe('example.org');
    expect(readFileSync(join(folder, 'data/own.txt'), 'utf8')).toBe('own');
    expect(existsSync(join(place, 'outside.txt'))).toBe(true);
  });

  it('is free where nothing is, and not where something else is', async () => {
    expect(await isFree(join(place, 'nowhere'))).toBe(true);
    mkdirSync(join(place, 'empty'));
    expect(await isFree(join(place, 'empty'))).toBe(true);
    expect(await isFree(site)).toBe(false);
  });
});
