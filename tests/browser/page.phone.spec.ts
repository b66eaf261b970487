import { expect, test } from './test.ts';

test('on a phone the page is no wider than the screen, and filters are a sheet', async ({
  page,
}) => {
  for (const lang of ['en', 'ar', 'ru']) {
    await page.goto(`/?lang=${lang}`);
    await expect(page.locator('[data-actor]').first()).toBeVisible();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, lang).toBeLessThanOrEqual(0);
  }
  await page.goto('/?lang=en');
  await page.getByRole('button', { name: 'Show filters' }).tap();
  await page
    .getByRole('checkbox', { name: /^Ukraine/ })
    .first()
    .check();
  await page.getByRole('button', { name: 'Show results' }).tap();
  await expect(page.getByRole('button', { name: 'Remove Ukraine' })).toBeVisible();
});

test('a tap on an event opens its details from below', async ({ page }) => {
  await page.goto('/?lang=en');
  await page.locator('[data-event="riyadh-talks-february"] path').last().tap();
  const details = page.getByRole('region', { name: 'Details' });
  await expect(details).toContainText('Riyadh');
  await details.getByRole('button', { name: 'Close' }).tap();
  await expect(page).not.toHaveURL(/event=/);
});
