import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './test.ts';

for (const lang of ['en', 'ar', 'ru']) {
  for (const theme of ['light', 'dark']) {
    test(`axe finds nothing in ${lang}, ${theme}`, async ({ page }) => {
      await page.goto(`/?lang=${lang}&theme=${theme}`);
      await expect(page.locator('[data-actor]').first()).toBeVisible();
      const bare = await new AxeBuilder({ page }).analyze();
      expect(bare.violations).toEqual([]);
      await page.goto(
        `/?lang=${lang}&theme=${theme}&event=istanbul-talks-april&actors=darchiev&open=russia&known=all`,
      );
      await expect(page.locator('[data-actor]').first()).toBeVisible();
      const full = await new AxeBuilder({ page }).analyze();
      expect(full.violations).toEqual([]);
    });
  }
}

test('axe finds nothing in the dialogs', async ({ page }) => {
  await page.goto('/?lang=en');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Export' }).getByRole('img')).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('a missing translation is shown in another language and says so', async ({ page }) => {
  await page.goto('/?lang=ru');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  const foreign = page.locator('aside [lang]:not([lang="ru"]), h1[lang]:not([lang="ru"])');
  await expect(foreign).toHaveCount(0);
});
