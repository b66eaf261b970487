import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runPublish } from '../../src/cli/publish.ts';
import { DATASET_ELEMENT } from '../../src/core/files/site/own-names.ts';
import { ISTANBUL_TEXT } from '../fixtures/istanbul.ts';
import states from '../fixtures/two-states.json' with { type: 'json' };
import { fakeIo } from './fake-io.ts';

const place = mkdtempSync(join(tmpdir(), 'demarche-publish-'));
const site = join(place, 'dist');
const onePage = join(place, 'page.html');
const built = readFileSync(new URL('../../index.html', import.meta.url), 'utf8');
mkdirSync(site);
writeFileSync(join(site, 'index.html'), built);
writeFileSync(
  onePage,
  built.replace(
    '</body>',
    `<script type="application/json" id="${DATASET_ELEMENT}"></script></body>`,
  ),
);

afterAll(() => {
  rmSync(place, { recursive: true });
});

const CSV = 'Date;Event;Staat A;Staat B\n03.05.2024;Treffen;Norway;Sweden\n';
const SMALL_TEXT = JSON.stringify(states);
const FILES = { 'talks.json': ISTANBUL_TEXT, 'small.json': SMALL_TEXT, 'my talks.csv': CSV };

async function publish(args: readonly string[], env = {}) {
  const { io, written, made } = fakeIo(FILES, { SOURCE_DATE_EPOCH: '1750000000', ...env });
  const code = await runPublish(args, { ...io, site, onePage });
  return { code, made, ...written };
}
const read = (...path: readonly string[]): string => readFileSync(join(place, ...path), 'utf8');

describe('publish', () => {
  it('makes a site of a dataset, with its picture, its data and its page', async () => {
    const out = join(place, 'talks');
    const { code, err } = await publish([
      ...['--out', out, '--lang', 'ar', '--url', 'https://example.org/t', 'talks.json'],
    ]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const page = read('talks', 'index.html');
    expect(page).toContain('<title>روسيا والولايات المتحدة في إسطنبول 2025</title>');
    expect(page).toContain('content="https://example.org/t/pictures/istanbul-2025.png"');
    expect(page).toContain('<meta name="demarche-dataset" content="istanbul-2025" />');
    expect(page.match(/<tr id=/g)).toHaveLength(37);
    expect(read('talks', '.nojekyll')).toBe('');
    expect(read('talks', 'pictures', 'istanbul-2025.svg')).toContain('<svg');
    const data = JSON.parse(read('talks', 'data', 'istanbul-2025.json')) as { events: unknown[] };
    expect(data.events).toHaveLength(47);
  });

  it('makes a list of several, each with a page of its own', async () => {
    const out = join(place, 'both');
    const { code } = await publish(['--out', out, '--title', 'Both', 'my talks.csv', 'small.json']);
    expect(code).toBe(0);
    expect(read('both', 'index.html')).toContain(`<a href="${states.id}.html">`);
    expect(read('both', `${states.id}.html`)).toContain(`content="${states.id}"`);
  });

  it('makes one page of a table under the author’s title, which asks nobody about its columns', async () => {
    const { code, made } = await publish([
      '--out',
      'page.html',
      '--title',
      'Nordics',
      'my talks.csv',
    ]);
    expect(code).toBe(0);
    const page = String(made['page.html']);
    expect(page).toContain('<title>Nordics</title>');
    const [, text = ''] = new RegExp(`id="${DATASET_ELEMENT}">([^<]*)<`).exec(page) ?? [];
    const dataset = JSON.parse(text) as { title: unknown; events: { date: string }[] };
    expect(dataset.title).toEqual({ en: 'Nordics' });
    expect(dataset.events).toMatchObject([{ date: '2024-05-03' }]);
    expect(page).toContain('src="data:image/svg+xml;base64,');
  });

  it('says in one sentence what cannot be, and writes nothing', async () => {
    const cases: readonly (readonly [readonly string[], string])[] = [
      [['--out', 'a'], 'no file is named'],
      [['talks.json'], '--out says'],
      [['--out', 'a.html', 'talks.json', 'small.json'], 'about one dataset'],
      [['--out', 'a', 'talks.json', 'small.json'], '--title says'],
      [['--out', 'a', '--lang', 'xx', 'talks.json'], '--lang is one of'],
      [['--out', 'a', '--url', 'example.org', 'talks.json'], '--url begins'],
      [['--out', 'a.html', '--url', 'https://example.org', 'talks.json'], '--url is for a folder'],
      [['--out', site, 'talks.json'], 'holds something else'],
      [['--out', join(place, 'x'), '--title', 'T', 'small.json', 'small.json'], 'two datasets'],
      [['--out', join(place, 'x'), 'nowhere.json'], 'nowhere.json'],
    ];
    for (const [args, why] of cases) {
      const { code, err, made } = await publish(args);
      expect([args, code, err]).toEqual([args, 2, expect.stringContaining(why)]);
      expect(made).toEqual({});
    }
  });

  it('ends with 1 where nothing can be read', async () => {
    const { io, written } = fakeIo({ 'bad.json': '{"format": "demarche/1"}' });
    expect(await runPublish(['--out', 'p.html', 'bad.json'], { ...io, site, onePage })).toBe(1);
    expect(written.err).toContain('bad.json');
  });

  it('says that the page has to be built first', async () => {
    const { io, written } = fakeIo(FILES);
    expect(await runPublish(['--out', 'p.html', 'talks.json'], io)).toBe(2);
    expect(written.err).toContain('npm run build');
  });
});
