import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { test as plain } from '@playwright/test';
import { preview } from 'vite';
import type { PreviewServer } from 'vite';
import { expect, test as base } from './test.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const place = mkdtempSync(join(tmpdir(), 'demarche-published-'));
const file = join(place, 'talks.html');
const onDisk = pathToFileURL(file).href;
let server: PreviewServer | undefined;

const test = base.extend({
  baseURL: async ({}, use) => {
    await use(server?.resolvedUrls?.local[0] ?? 'file:///');
  },
});

test.describe.configure({ mode: 'default' });

const publish = (...args: readonly string[]): string =>
  execFileSync(process.execPath, ['bin/demarche.mjs', 'publish', ...args], {
    ...{ cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
  });

test.beforeAll(async () => {
  const data = 'data/istanbul-2025.json';
  publish(data, '--lang', 'ru', '--out', join(place, 'site'));
  publish(data, '--lang', 'ar', '--out', file);
  const shared = { configFile: false, root: place, appType: 'mpa', logLevel: 'error' } as const;
  const at = { port: 0, host: '127.0.0.1' };
  server = await preview({ ...shared, build: { outDir: 'site' }, preview: at });
});

test.afterAll(async () => {
  await server?.close();
  rmSync(place, { recursive: true });
});

test('a site is about its own dataset, which its addresses need not name', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Russia and the United States in Istanbul, 2025',
  );
  await page
    .getByRole('checkbox', { name: /^Russia/ })
    .first()
    .check();
  await expect.poll(() => new URL(page.url()).search).toBe('?lang=en&actors=russia');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.getByRole('dialog').getByRole('button', { name: /2009–2025/ })).toHaveCount(0);
});

const fromDisk = base.extend({
  baseURL: async ({}, use) => {
    await use('file:///');
  },
});

fromDisk(
  'a page that is one file opens from a disk, filters and saves figures',
  async ({ page }) => {
    await page.goto(onDisk);
    await expect(page.getByRole('status').filter({ hasText: '37 of 39' })).toBeVisible();
    await page
      .getByRole('checkbox', { name: /^Türkiye/ })
      .first()
      .check();
    await expect(page.getByRole('status').filter({ hasText: '37 of 39' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    for (const kind of ['SVG', 'PNG']) {
      const [saved] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: `Download ${kind}` }).click(),
      ]);
      expect(saved.suggestedFilename()).toContain('istanbul-2025');
    }
  },
);

// What complains tells so by a script, so this one is without the watch for complaints.
plain(
  'without scripts a published page tells its title, its picture and every event',
  async ({ browser }) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(onDisk);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'روسيا والولايات المتحدة في إسطنبول 2025',
    );
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.locator('tbody tr')).toHaveCount(37);
    const { width = 0 } = (await page.locator('img').boundingBox()) ?? {};
    expect(width).toBeGreaterThan(500);
    await page.close();
  },
);
