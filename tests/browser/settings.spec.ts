import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from './test.ts';

const TABLE = fileURLToPath(new URL('../../src/core/time/hijri-months.json', import.meta.url));

test('settings change the picture at once, are in the address, and are there on the next visit', async ({
  page,
}) => {
  await page.goto('/?lang=en');
  await expect(page.locator('[data-event]').first()).toBeVisible();
  await page.getByRole('button', { name: 'Settings' }).click();
  const dialog = page.getByRole('dialog', { name: 'Settings' });
  await dialog.getByRole('radio', { name: 'Dark' }).check();
  await dialog.getByRole('radio', { name: /Hijri/ }).check();
  await dialog.getByRole('radio', { name: /Arabic-Indic/ }).check();
  await dialog.getByRole('radio', { name: 'Right to left' }).check();
  await dialog.getByRole('radio', { name: 'العربية' }).check();
  await expect(page).toHaveURL(/lang=ar&axis=rtl&theme=dark&digits=arab&calendar=hijri/);
  await expect(
    page.locator('[data-region="timeline"] svg text', { hasText: 'شوال ١٤٤٦' }),
  ).toHaveCount(1);
  await expect(
    page
      .getByRole('status')
      .filter({ hasText: /حدثًا|أحداث/ })
      .first(),
  ).toHaveText(/[٠-٩]/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page.locator('.demarche')).toHaveAttribute('data-script', 'Arab');
  await expect(page.locator('.demarche')).toHaveAttribute('data-theme', 'dark');
  await expect(
    page.locator('[data-region="timeline"] svg text', { hasText: 'شوال ١٤٤٦' }),
  ).toHaveCount(1);
});

test('what the address says wins over what was set before, and is not kept', async ({ page }) => {
  await page.goto('/?lang=en');
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.goto('/?lang=ru&theme=light&digits=latn');
  await expect(page.locator('.demarche')).toHaveAttribute('data-theme', 'light');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await page.goto('/?lang=en');
  await expect(page.locator('.demarche')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('the months of the Hijri line are those this browser knows, from 1900 to 2077', async ({
  page,
}) => {
  const table = JSON.parse(await readFile(TABLE, 'utf8')) as { firstMs: number; months: string };
  const wrong = await page.evaluate(({ firstMs, months }) => {
    const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
      timeZone: 'UTC',
      day: 'numeric',
    });
    const found: string[] = [];
    let ms = firstMs;
    for (let at = 0; at < months.length; at += 3) {
      const bits = Number.parseInt(months.slice(at, at + 3), 16);
      for (let month = 11; month >= 0; month -= 1) {
        const year = new Date(ms).getUTCFullYear();
        if (year >= 1900 && year <= 2077 && format.format(ms) !== '1') {
          found.push(new Date(ms).toISOString());
        }
        ms += (((bits >> month) & 1) === 1 ? 30 : 29) * 86_400_000;
      }
    }
    return found;
  }, table);
  expect(wrong).toEqual([]);
});
