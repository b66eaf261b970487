import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, test } from './test.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const place = mkdtempSync(join(tmpdir(), 'demarche-render-'));

test.beforeAll(async () => {
  cpSync(join(root, 'bin'), join(place, 'bin'), { recursive: true });
  cpSync(join(root, 'package.json'), join(place, 'package.json'));
  const configFile = join(root, 'vite.cli.config.ts');
  await build({ root, configFile, logLevel: 'error', build: { outDir: join(place, 'dist-cli') } });
});

test.afterAll(() => {
  rmSync(place, { recursive: true });
});

test('a saved figure reopens with its view when it is dropped on the page', async ({ page }) => {
  await page.goto('/?lang=ru&actors=darchiev&lanes=topic');
  await page.getByRole('button', { name: 'Экспорт' }).click();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /Скачать SVG/ }).click(),
  ]);
  const figure = await readFile(await saved.path(), 'utf8');
  await page.goto('/?lang=en&data=us-russia-2009-2025');
  await expect(page.locator('[data-event]').first()).toBeVisible();
  const carrier = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'talks.svg', { type: 'image/svg+xml' }));
    return data;
  }, figure);
  await page.dispatchEvent('body', 'drop', { dataTransfer: carrier });
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Стамбул/);
  await expect(page).toHaveURL(/actors=darchiev/);
  await expect(page).toHaveURL(/lanes=topic/);
});

for (const [query, button] of [
  ['lang=en', 'Download SVG'],
  ['lang=ar&theme=dark&lanes=topic', /تنزيل/],
  ['lang=ru&actors=russia,united-states&actors.all=1', /Скачать SVG/],
  ['lang=ar&digits=arab&calendar=hijri&axis=rtl', /تنزيل/],
  ['lang=en&digits=arab&calendar=hijri', 'Download SVG'],
] as const) {
  test(`the command line draws the bytes that the page saves for ${query}`, async ({ page }) => {
    await page.goto(`/?${query}`);
    await page.getByRole('button', { name: /^(Export|تصدير|Экспорт)$/ }).click();
    await page.locator('dialog input[value="both"]').check();
    await expect(page.locator('dialog figure img')).toHaveAttribute('alt', /both/);
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ]);
    const file = join(root, 'data/istanbul-2025.json');
    const args = ['render', file, '--view', query, '--part', 'both', '--out', '-'];
    const drawn = spawnSync(process.execPath, [join(place, 'bin/demarche.mjs'), ...args], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    expect({ status: drawn.status, stderr: drawn.stderr }).toEqual({ status: 0, stderr: '' });
    expect(drawn.stdout === (await readFile(await saved.path(), 'utf8'))).toBe(true);
  });
}
