import { readFile } from 'node:fs/promises';
import { expect, test } from './test.ts';

const openDialog = async (page: import('@playwright/test').Page): Promise<void> => {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('button', { name: 'Download data' }).click();
  await expect(page.getByRole('dialog', { name: 'Download data' })).toBeVisible();
};

test('takes the filtered events away as data, and all of them', async ({ page }) => {
  await page.goto('./?types=CONSULT');
  await openDialog(page);
  const dialog = page.getByRole('dialog', { name: 'Download data' });
  const label = await dialog.locator('label', { hasText: 'As filtered' }).innerText();
  const count = Number(/\d+/.exec(label)?.[0]);

  const take = async (format: RegExp): Promise<string> => {
    await dialog.getByRole('radio', { name: format }).check();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Download', exact: true }).click(),
    ]);
    await expect(dialog.getByRole('status')).toContainText(
      `${download.suggestedFilename()} saved.`,
    );
    return readFile(await download.path(), 'utf8');
  };

  const part = JSON.parse(await take(/^JSON \(demarche/)) as Record<string, unknown[]>;
  expect(part['events']).toHaveLength(count);
  await expect(dialog.getByRole('status')).toContainText(/\d+ links? to .* left out/);
  expect(JSON.stringify(part['description'])).toContain('Shown: event types: Consultation');
  expect((await take(/^iCalendar/)).match(/BEGIN:VEVENT/g)).toHaveLength(count);
  expect(await take(/^GEXF/)).toContain('version="1.3"');

  await dialog.getByRole('radio', { name: /^All events/ }).check();
  const whole = JSON.parse(await take(/^JSON \(demarche/)) as Record<string, unknown[]>;
  const own = JSON.parse(await readFile('data/istanbul-2025.json', 'utf8')) as object;
  await expect(dialog.getByRole('status')).not.toContainText('left out');
  expect({ $schema: './schema.json', ...whole }).toEqual({ $schema: './schema.json', ...own });
});
