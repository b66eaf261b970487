import { expect, test } from './test.ts';

test('the main job is done without a pointer', async ({ page }) => {
  await page.goto('/?lang=en');
  await expect(page.locator('[data-event]').first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the timeline' })).toBeFocused();

  await page.getByRole('checkbox', { name: /^Türkiye/ }).focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/actors=turkiye/);

  const stops = page.locator('svg.timeline [data-event][tabindex="0"]');
  await expect(stops).toHaveCount(1);
  await stops.focus();
  await page.keyboard.press('Home');
  const first = page.locator('[data-event]:focus');
  await expect(first).toHaveAttribute('data-event', 'istanbul-talks-february');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-event]:focus')).not.toHaveAttribute(
    'data-event',
    'istanbul-talks-february',
  );
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/event=istanbul-talks-february/);
  await expect(page.getByRole('region', { name: 'Details' })).toContainText('27 February 2025');
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/event=/);
});

test('the timeline is one tab stop, and arrows in Relations go from actor to actor', async ({
  page,
}) => {
  await page.goto('/?lang=en');
  await expect(page.locator('[data-actor]').first()).toBeVisible();
  await expect(page.locator('svg.timeline [tabindex="0"]')).toHaveCount(1);
  const chart = page.getByRole('region', { name: 'Relations' });
  await expect(chart.locator('svg [tabindex="0"]')).toHaveCount(1);
  await chart.locator('[data-actor="russia"]').focus();
  await page.keyboard.press('ArrowRight');
  await expect(chart.locator('[data-actor="russia"]')).not.toBeFocused();
  await expect(chart.locator(':focus')).toHaveCount(1);
});

test('plus, minus and 0 zoom from the keyboard', async ({ page }) => {
  await page.goto('/?lang=en');
  await page.locator('svg.timeline [tabindex="0"]').focus();
  await page.keyboard.press('+');
  await expect(page).toHaveURL(/from=/);
  const zoomed = page.url();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page).not.toHaveURL(zoomed);
});
