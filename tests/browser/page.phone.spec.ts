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

test('an event that is chosen can be seen above its details', async ({ page }) => {
  await page.goto('/?lang=en');
  const event = page.locator('svg.timeline [data-event]').last();
  await expect(event).toBeVisible();
  await event.evaluate((mark) => {
    mark.scrollIntoView({ block: 'end' });
  });
  await event.focus();
  await page.keyboard.press('Enter');
  const details = page.getByRole('region', { name: 'Details' });
  await expect(details.getByRole('heading', { level: 3 })).toBeVisible();
  await expect
    .poll(async () => {
      const [mark, sheet] = await Promise.all([event.boundingBox(), details.boundingBox()]);
      return mark && sheet ? mark.y >= 0 && mark.y + mark.height <= sheet.y : false;
    })
    .toBe(true);
});

test('on a phone the first sentence and the shapes come before the timeline', async ({ page }) => {
  await page.goto('/?lang=en');
  await expect(page.getByText(/Every mark is an event/)).toBeVisible();
  const region = page.getByRole('region', { name: 'Timeline' });
  const legend = await region.getByRole('list', { name: 'Legend' }).first().boundingBox();
  const plot = await page.locator('svg.timeline').boundingBox();
  expect(legend?.height).toBeLessThan(48);
  expect((legend?.y ?? 0) + (legend?.height ?? 0)).toBeLessThanOrEqual(plot?.y ?? 0);
});
