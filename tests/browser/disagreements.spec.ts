import { readFile } from 'node:fs/promises';
import { expect, test } from './test.ts';

test('the list says who says otherwise, and leads to the event', async ({ page }) => {
  await page.goto('/?lang=en&known=all');
  const button = page.getByRole('button', { name: /^Disagreements \(\d+\)$/ });
  const count = /\d+/.exec((await button.textContent()) ?? '')?.[0] ?? '';
  await button.click();
  const dialog = page.getByRole('dialog', { name: `${count} disagreements between sources` });
  await expect(dialog).toBeVisible();
  await expect(dialog).toContainText('Lavrov sees progress in relations');
  const consent = dialog.locator('tbody', { hasText: 'US gives its consent to Darchiev' });
  await expect(consent.getByRole('rowheader', { name: 'Date' })).toBeVisible();
  await expect(consent.getByRole('cell').first()).toContainText('27 February 2025');
  await expect(consent.getByRole('cell').last()).toContainText('28 February 2025');
  for (const link of await consent.getByRole('link').all()) {
    expect(await link.getAttribute('href')).toMatch(/^https?:\/\//);
  }
  expect(await dialog.getByRole('rowheader').count()).toBe(
    Number(count) + (await dialog.locator('tbody').count()),
  );
  await consent.getByRole('button').click();
  await expect(dialog).toHaveCount(0);
  await expect(page).toHaveURL(/event=darchiev-agrement/);
  await expect(page.getByRole('heading', { name: 'Details' })).toBeFocused();
});

test('fewer sources had disagreed by the day the dataset is told from', async ({ page }) => {
  await page.goto('/?lang=en&known=all');
  const button = page.getByRole('button', { name: /^Disagreements/ });
  const number = async (): Promise<number> =>
    Number(/\d+/.exec((await button.textContent()) ?? '')?.[0]);
  const all = await number();
  await page.getByRole('radio', { name: /dataset’s own date/ }).check();
  await expect.poll(number).toBeLessThan(all);
  await button.click();
  await expect(page.getByRole('dialog')).toContainText('as known on 9 April 2025');
  await expect(page.getByRole('dialog')).not.toContainText('Lavrov sees progress in relations');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('the list goes into a spreadsheet', async ({ page }) => {
  await page.goto('/?lang=en&known=all');
  await page.getByRole('button', { name: /^Disagreements/ }).click();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download CSV' }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toBe('istanbul-2025-disagreements.csv');
  const text = await readFile(await file.path(), 'utf8');
  expect(text.startsWith('\uFEFFevent,date,field,told,asserted,source,publisher,')).toBe(true);
  expect(text).toMatch(/\r\nUS gives its consent to Darchiev,2025-02-27,date,27 February 2025,/);
  await expect(page.getByRole('dialog').getByRole('status')).toContainText(
    'istanbul-2025-disagreements.csv',
  );
});

for (const lang of ['en', 'ar', 'ru']) {
  test(`on a phone the list scrolls only down, in ${lang}`, async ({ page }) => {
    await page.goto(`/?lang=${lang}&known=all`);
    await page.locator('main button.numbers[aria-haspopup="dialog"]').click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('table')).toBeVisible();
    await page.setViewportSize({ width: 390, height: 480 });
    const spare = await dialog.evaluate((one) => {
      const { left, right, bottom } = one.getBoundingClientRect();
      const scrolled = one.querySelector('table')?.parentElement ?? one;
      return {
        around: Math.min(left, innerWidth - right, innerHeight - bottom),
        sideways: Math.max(...[one, scrolled].map((box) => box.scrollWidth - box.clientWidth)),
        down: scrolled.scrollHeight - scrolled.clientHeight,
      };
    });
    expect(spare.around).toBeGreaterThanOrEqual(0);
    expect(spare.sideways).toBeLessThanOrEqual(0);
    expect(spare.down).toBeGreaterThan(0);
  });
}
