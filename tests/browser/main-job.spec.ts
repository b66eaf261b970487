import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';

const status = (page: Page): Locator => page.getByText(/^\d+ of \d+ events/).first();
const group = (page: Page, name: string): Locator => page.getByRole('group', { name, exact: true });
const events = (page: Page): Locator =>
  page.getByRole('region', { name: 'Timeline' }).locator('[data-event]');

const eventIds = (page: Page): Promise<(string | null)[]> =>
  page
    .locator('[data-event]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-event')).sort());

test('a newcomer finds the title, the regions and every event by name', async ({ page }) => {
  await page.goto('/?lang=en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Russia and the United States in Istanbul, 2025',
  );
  for (const name of ['Timeline', 'Relations', 'Filters', 'Details']) {
    await expect(page.getByRole('region', { name, exact: true })).toBeVisible();
  }
  await expect(page.getByRole('banner')).toBeVisible();
  await expect(page.getByRole('main')).toBeVisible();
  const talks = page.getByRole('button', { name: /Second Istanbul round on the embassies/ });
  await expect(talks).toBeVisible();
  await expect(talks).toHaveAccessibleName(/10 April 2025.*Planned/);
  await expect(status(page)).toBeVisible();
});

test('filtering to Darchiev and then to a topic narrows timeline, counts and relations', async ({
  page,
}) => {
  await page.goto('/?lang=en');
  await expect(events(page).first()).toBeVisible();
  const before = await events(page).count();
  await page.getByLabel('Find in Actors').fill('Darchiev');
  await group(page, 'Actors')
    .getByRole('checkbox', { name: /^Alexander Darchiev/ })
    .check();
  await expect(page).toHaveURL(/actors=darchiev/);
  await expect.poll(() => events(page).count()).toBeLessThan(before);
  const withDarchiev = await events(page).count();
  await page.getByLabel('Find in Topics').fill('flights');
  await group(page, 'Topics')
    .getByRole('checkbox', { name: /flights/i })
    .check();
  await expect(page).toHaveURL(/topics=/);
  await expect.poll(() => events(page).count()).toBeLessThan(withDarchiev);
  await expect(page.getByRole('button', { name: 'Remove Alexander Darchiev' })).toBeVisible();
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect.poll(() => events(page).count()).toBe(before);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page).toHaveURL(/actors=darchiev/);
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(page).not.toHaveURL(/actors=/);
});

test('the count beside an actor is the number of events its checkbox leaves', async ({ page }) => {
  await page.goto('/?lang=en');
  const box = group(page, 'Actors').getByRole('checkbox', { name: /^Ukraine/ });
  const name = await box.evaluate(
    (input: HTMLInputElement) => input.labels?.[0]?.textContent ?? '',
  );
  const count = /(\d+)\D*$/.exec(name)?.[1];
  await box.check();
  await expect(status(page)).toHaveText(new RegExp(`^${count ?? '?'} of `));
});

test('selecting an event opens its details with the claims source by source', async ({ page }) => {
  await page.goto('/?lang=en');
  await page.getByRole('button', { name: /Darchiev is named ambassador/ }).click();
  await expect(page).toHaveURL(/event=darchiev-appointment/);
  const details = page.getByRole('region', { name: 'Details' });
  await expect(details.getByRole('heading', { level: 3 }).first()).toContainText('Darchiev');
  await expect(details).toContainText('6 March 2025');
  await expect(details).toContainText('between 29 March and 6 April 2025');
  const links = details.getByRole('link');
  expect(await links.count()).toBeGreaterThan(4);
  for (const link of await links.all()) {
    expect(await link.getAttribute('href')).toMatch(/^https?:\/\//);
  }
});

test('a copied link gives the same view in another browser', async ({ page, browser }) => {
  await page.goto('/?lang=ru');
  await page
    .getByRole('checkbox', { name: /^Украина/ })
    .first()
    .check();
  await page.getByRole('combobox', { name: 'Дорожки' }).selectOption('topic');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Скопировать ссылку' }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await expect(page).toHaveURL(/lanes=topic/);
  const seen = await eventIds(page);
  const other = await (await browser.newContext()).newPage();
  await other.goto(link);
  await expect(other.locator('html')).toHaveAttribute('lang', 'ru');
  await expect.poll(() => eventIds(other)).toEqual(seen);
  await other.context().close();
});

test('reload, back and forward keep to the address', async ({ page }) => {
  await page.goto('/?lang=en');
  await expect(events(page).first()).toBeVisible();
  const start = await eventIds(page);
  await page
    .getByRole('checkbox', { name: /^Ukraine/ })
    .first()
    .check();
  await expect(page).toHaveURL(/(actors|topics)=/);
  await expect.poll(() => eventIds(page)).not.toEqual(start);
  const filtered = await eventIds(page);
  await page.reload();
  await expect.poll(() => eventIds(page)).toEqual(filtered);
  await page.goBack();
  await expect.poll(() => eventIds(page)).toEqual(start);
  await page.goForward();
  await expect.poll(() => eventIds(page)).toEqual(filtered);
});

test('an actor and a topic that never meet give the way out', async ({ page }) => {
  await page.goto('/?lang=en&actors=coulter&topics=tariffs');
  await expect(status(page)).toHaveText(/^0 of /);
  const way = page.getByRole('button', { name: /Remove/ }).last();
  await expect(page.getByText(/No event fits/).first()).toBeVisible();
  await way.click();
  await expect(status(page)).not.toHaveText(/^0 of /);
});

test('what was reported later appears on demand, and the talks have then happened', async ({
  page,
}) => {
  await page.goto('/?lang=en');
  await expect(page.locator('[data-event="bank-access-notes"]')).toHaveCount(0);
  await page.getByRole('radio', { name: /Everything reported/ }).check();
  await expect(page).toHaveURL(/known=all/);
  await expect(page.locator('[data-event="bank-access-notes"]')).toHaveCount(1);
  await expect(
    page.getByRole('button', { name: /Second Istanbul round on the embassies/ }),
  ).toHaveAccessibleName(/Took place/);
});

test('switching language and direction keeps the view', async ({ page }) => {
  await page.goto('/?lang=en&actors=darchiev');
  await expect(events(page).first()).toBeVisible();
  const seen = await eventIds(page);
  await page.getByRole('combobox', { name: 'Language' }).selectOption('ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/إسطنبول/);
  expect(await eventIds(page)).toEqual(seen);
  await page.getByRole('button', { name: 'الإعدادات' }).click();
  await page.getByRole('radio', { name: 'من اليمين إلى اليسار' }).check();
  await expect(page).toHaveURL(/axis=rtl/);
  expect(await eventIds(page)).toEqual(seen);
});
