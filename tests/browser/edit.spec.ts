import { readFileSync } from 'node:fs';
import { expect, test } from './test.ts';

const original = readFileSync(new URL('../../data/istanbul-2025.json', import.meta.url), 'utf8');
const event = 'istanbul-talks-april';

test('a title and a date are changed, kept through a reload, undone and downloaded', async ({
  page,
}) => {
  await page.goto(`/?lang=en&event=${event}`);
  const details = page.getByRole('region', { name: 'Details' });
  await details.getByRole('button', { name: 'Edit', exact: true }).click();
  const title = details.getByRole('textbox', { name: 'Title', exact: true });
  const before = await title.inputValue();
  await title.fill('Talks in Istanbul, second round');
  const date = details.getByRole('textbox', { name: 'Date', exact: true });
  await date.fill('11 April 2025');
  await expect(details.getByText('Read as: 11 April 2025')).toBeVisible();
  await date.blur();
  const mark = page.getByRole('region', { name: 'Timeline' }).locator(`[data-event="${event}"]`);
  await expect(mark.first()).toHaveAccessibleName(/Talks in Istanbul, second round/);
  await expect(details.getByText(/2 changes.*kept on this device/)).toBeVisible();

  await page.reload();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(title).toHaveValue('Talks in Istanbul, second round');
  await details.getByRole('button', { name: 'Undo change' }).click();
  await expect(date).toHaveValue('2025-04-10');
  await expect(mark.first()).toHaveAccessibleName(/Talks in Istanbul, second round/);

  await details.getByRole('button', { name: 'Save', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Save the dataset' });
  await dialog.getByRole('textbox', { name: 'Version', exact: true }).fill('');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Download JSON' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('istanbul-2025.json');
  const lines = readFileSync(await download.path(), 'utf8').split('\n');
  const old = original.split('\n');
  expect(lines).toHaveLength(old.length);
  const changed = lines.flatMap((line, i) => (line === old[i] ? [] : [[old[i], line]]));
  expect(changed).toEqual([
    [expect.stringContaining(before), expect.stringContaining('Talks in Istanbul, second round')],
  ]);
});

test('a second tab is told, and may take over', async ({ page, context }) => {
  await page.goto('/?lang=en');
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Add event' })).toBeVisible();
  const second = await context.newPage();
  await second.goto('/?lang=en');
  await second.getByRole('button', { name: 'Edit', exact: true }).click();
  await second.getByRole('button', { name: 'Go on here' }).click();
  await expect(second.getByRole('button', { name: 'Add event' })).toBeEnabled();
  await expect(page.getByText(/Another tab has taken over/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add event' })).toBeDisabled();
});
