import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

/** Scripts whose names begin so do not come, until that is called off. */
async function withhold(page: Page, name: string): Promise<() => Promise<void>> {
  const pattern = new RegExp(`/assets/${name}-[^/]+\\.js`);
  await page.route(pattern, (route) => route.fulfill({ status: 404, body: '' }));
  return () => page.unroute(pattern);
}

const press = (name: string) => (page: Page) =>
  page.getByRole('button', { name, exact: true }).first().click();
const PARTS: readonly (readonly [
  string,
  (page: Page) => Promise<void>,
  (page: Page) => Promise<void>,
])[] = [
  [
    'ExportDialog',
    press('Export'),
    async (page) => expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible(),
  ],
  [
    'OpenDialog',
    press('Open'),
    async (page) => expect(page.locator('dialog input[type=file]')).toBeAttached(),
  ],
  [
    'ChosenDetails',
    (page) => page.locator('svg.timeline [data-event]').first().press('Enter'),
    async (page) =>
      expect(
        page.getByRole('region', { name: 'Details' }).getByRole('heading', { level: 3 }).first(),
      ).toBeVisible(),
  ],
  [
    'EventRows',
    press('Show as a table'),
    async (page) => expect(page.getByRole('table').first()).toBeVisible(),
  ],
];

test('a part that does not come is said, and comes when it is asked for again', async ({
  page,
  expectAlarm,
}) => {
  expectAlarm(/404/);
  await page.goto('/?lang=en');
  await expect(page.locator('svg.timeline [data-event]').first()).toBeVisible();
  for (const [name, want, found] of PARTS) {
    const giveBack = await withhold(page, name);
    await want(page);
    await expect(page.getByRole('alert')).toContainText('could not be fetched');
    await giveBack();
    await page.getByRole('button', { name: 'Try again' }).click();
    await found(page);
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.keyboard.press('Escape');
  }
});

test('a language that does not come leaves the page in the one it has, and says so', async ({
  page,
  expectAlarm,
}) => {
  expectAlarm(/404/);
  await page.goto('/?lang=en');
  await expect(page.locator('svg.timeline [data-event]').first()).toBeVisible();
  const giveBack = await withhold(page, 'language');
  const language = page.getByRole('combobox', { name: /^Language/ });
  await language.selectOption('ar');
  await expect(page.getByText('could not be fetched')).toBeVisible();
  await expect(language).toHaveValue('en');
  await expect(page).not.toHaveURL(/lang=ar/);
  await giveBack();
  await language.selectOption('ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
});
