import { expect, test } from './test.ts';

const SIZES = [
  { name: 'a desktop', width: 1280, height: 800, query: '&form=chronicle' },
  { name: 'a phone', width: 390, height: 844, query: '' },
];

for (const { name, width, height, query } of SIZES) {
  test.describe(`the chronicle on ${name}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto(`/?lang=en${query}`);
      await expect(page.locator('.rows [data-event]').first()).toBeVisible();
    });

    test('is a list of every event by name, in the region of the timeline', async ({ page }) => {
      const region = page.getByRole('region', { name: 'Timeline' });
      const items = region.getByRole('list').getByRole('listitem');
      const events = region.locator('.rows [data-event]');
      const count = await events.count();
      expect(count).toBe(37);
      await expect(
        events.filter({ has: page.locator('[data-names="riyadh-talks-february"]') }),
      ).toHaveAccessibleName(/US and Russia meet in Riyadh/);
      await expect(items.filter({ has: page.locator('[data-event]') }).last()).toHaveAttribute(
        'aria-posinset',
        '37',
      );
    });

    test('is gone through row by row with the keys, and opens what they choose', async ({
      page,
    }) => {
      await page.locator('.rows [data-event][tabindex="0"]').focus();
      await page.keyboard.press('End');
      const focused = page.locator('.rows [data-event]:focus');
      await expect(focused).toHaveAttribute('data-event', 'flights-proposal-april');
      await expect(focused).toBeInViewport();
      await page.keyboard.press('ArrowUp');
      await expect(focused).not.toHaveAttribute('data-event', 'flights-proposal-april');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/event=/);
      await expect(page.locator('[data-details]')).toBeFocused();
      const selected = new URL(page.url()).searchParams.get('event') ?? '';
      await expect(page.locator(`[data-names="${selected}"] text`).first()).toHaveAttribute(
        'font-weight',
        '600',
      );
    });

    test('gives way to the timeline and comes back', async ({ page }) => {
      const form = page.getByRole('combobox', { name: 'Form', exact: true });
      await form.selectOption({ label: 'Timeline' });
      await expect(page).toHaveURL(/form=timeline/);
      await expect(page.locator('svg.timeline [data-event]').first()).toBeVisible();
      await form.selectOption({ label: 'Chronicle' });
      await expect(page.locator('.rows [data-event]').first()).toBeVisible();
    });
  });
}

test('reads from the right in Arabic, on no wider a page than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/?lang=ar');
  const glyph = page.locator('.rows [data-event] path').first();
  await expect(glyph).toBeVisible();
  expect((await glyph.boundingBox())?.x).toBeGreaterThan(300);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
});
