import type { Locator, Page } from '@playwright/test';
import { axeComplaints } from './axe-complaints.ts';
import { expect, test } from './test.ts';

/** Every dialog, and the buttons that lead to it, from the first. */
const DIALOGS: readonly (readonly [name: string, (page: Page) => readonly Locator[]])[] = [
  ['help', (page) => [page.locator('.intro button')]],
  ['settings', (page) => [action(page, 0)]],
  ['cite', (page) => [action(page, 1)]],
  ['open', (page) => [action(page, 2)]],
  ['export', (page) => [exporting(page)]],
  ['download', (page) => [exporting(page), page.locator('dialog[open] h2 + button').first()]],
  ['disagreements', (page) => [page.locator('main button.numbers[aria-haspopup="dialog"]')]],
];

const action = (page: Page, place: number): Locator =>
  page.locator('header .actions button').nth(place);

const exporting = (page: Page): Locator => page.locator('header .top > .primary');

const CSV = 'Дата;Событие;Страны\n03/04/2025;Переговоры;Россия, США\nскоро;Позже;США\n';

for (const lang of ['en', 'ar', 'ru']) {
  for (const theme of ['light', 'dark']) {
    test(`axe finds nothing in any dialog, which Esc leaves for where one was, in ${lang}, ${theme}`, async ({
      page,
    }) => {
      test.slow();
      await page.goto(`/?lang=${lang}&theme=${theme}`);
      await expect(page.locator('svg [data-actor]').first()).toBeVisible();
      const dialogs = page.getByRole('dialog');
      for (const [name, buttonsTo] of DIALOGS) {
        const buttons = buttonsTo(page);
        for (const [at, button] of buttons.entries()) {
          await button.press('Enter');
          await expect(dialogs).toHaveCount(at + 1);
        }
        if (name === 'export') await expect(dialogs.getByRole('img')).toBeVisible();
        expect(await axeComplaints(page, 'dialog:last-of-type'), name).toEqual([]);
        for (const button of [...buttons].reverse()) {
          await page.keyboard.press('Escape');
          await expect(button).toBeFocused();
        }
        await expect(dialogs).toHaveCount(0);
      }
      await action(page, 2).press('Enter');
      const file = { name: 'mine.csv', mimeType: 'text/csv', buffer: Buffer.from(CSV) };
      await page.locator('input[type=file]').setInputFiles(file);
      await expect(dialogs.getByLabel('Дата')).toBeVisible();
      expect(await axeComplaints(page, 'dialog:last-of-type'), 'mapping').toEqual([]);
    });
  }
}
