import { expect, test } from './test.ts';

const CSV = 'Дата;Событие;Страны\n03/04/2025;Переговоры;Россия, США\nскоро;Позже;США\n';

test('a table with other columns is asked about, and nothing is replaced before', async ({
  page,
}) => {
  await page.goto('/?lang=en');
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toContainText('Istanbul');
  const choose = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Open', exact: true }).first().click();
    const file = { name: 'mine.csv', mimeType: 'text/csv', buffer: Buffer.from(CSV) };
    await page.locator('input[type=file]').setInputFiles(file);
  };
  await choose();
  const dialog = page.getByRole('dialog', { name: 'mine.csv' });
  await expect(dialog.getByLabel('Date or start', { exact: true })).toHaveValue('0');
  await expect(dialog.getByLabel('Actors', { exact: true })).toHaveValue('2');
  await expect(dialog.getByText('= 3 April 2025')).toBeVisible();
  await expect(dialog.getByRole('status')).toContainText('1 of 2');
  await expect(title).toContainText('Istanbul');
  await dialog.getByLabel('Dates in numbers', { exact: true }).selectOption('month-first');
  await expect(dialog.getByText('= 4 March 2025')).toBeVisible();
  await dialog.getByRole('button', { name: 'Open' }).click();
  await expect(title).toHaveText('mine.csv');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.reload();
  await expect(title).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  // What was said can be seen and changed again.
  await page.getByRole('button', { name: 'Open', exact: true }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'What the columns mean' }).click();
  await expect(dialog.getByLabel('Dates in numbers', { exact: true })).toHaveValue('month-first');
  await dialog.getByRole('button', { name: 'Forget' }).click();
  await expect(dialog.getByRole('button', { name: 'Forget' })).toHaveCount(0);
});
