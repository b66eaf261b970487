import { expect, test } from './test.ts';

test('counts along time are shown by choice, zoom to a period, and become a figure and a table', async ({
  page,
}) => {
  await page.goto('/?lang=en');
  await page.getByRole('button', { name: 'Movement', exact: true }).click();
  const region = page.getByRole('region', { name: 'Movement' });
  await region.getByLabel('Counted').selectOption('month');
  await expect.poll(() => new URL(page.url()).searchParams.get('movement')).toBe('month');
  const march = region.getByRole('button', { name: /^1–31 March 2025: \d+/ });
  await march.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).searchParams.get('to')).toMatch(/^2025-03-31/);
  await region.getByLabel('Counted').selectOption('week');
  await region.getByRole('button', { name: 'Counts as a table' }).click();
  await expect(region.getByRole('table').getByRole('row').nth(2)).toBeVisible();
  const saved = page.waitForEvent('download');
  await region.getByRole('button', { name: 'Download counts (CSV)' }).click();
  expect((await saved).suggestedFilename()).toBe('istanbul-2025-movement.csv');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('dialog').getByLabel('Movement').check();
  const preview = page.getByRole('dialog').getByRole('img', { name: /^Counts along time: / });
  await expect(preview).toBeVisible();
});
