import type { Locator, Page } from '@playwright/test';
import { LANGS } from '../../src/core/i18n/languages.ts';
import { loadLocale } from '../../src/core/i18n/locale.ts';
import type { MessageKey } from '../../src/core/i18n/en/words/catalogues.ts';
import { axeComplaints } from './axe-complaints.ts';
import { expect, test } from './test.ts';

type Say = (key: MessageKey, params?: Readonly<Record<string, number>>) => string;

/** Every dialog, and the buttons that lead to it, from the first. */
const DIALOGS: readonly (readonly [name: string, (page: Page, t: Say) => readonly Locator[]])[] = [
  ['help', (page, t) => [button(page, t('help.action'))]],
  ['settings', (page, t) => [button(page, t('region.settings'))]],
  ['cite', (page, t) => [button(page, t('cite.action'))]],
  ['open', (page, t) => [button(page, t('action.open'))]],
  ['export', (page, t) => [button(page, t('action.export'))]],
  [
    'download',
    (page, t) => [button(page, t('action.export')), button(page, t('action.download-data'))],
  ],
  ['disagreements', (page) => [page.locator('main button.numbers[aria-haspopup="dialog"]')]],
];

const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true });

const CSV = 'Дата;Событие;Страны\n03/04/2025;Переговоры;Россия, США\nскоро;Позже;США\n';

for (const lang of LANGS) {
  test(`axe finds nothing in any dialog, which Esc leaves for where one was, in ${lang}`, async ({
    page,
  }) => {
    test.slow();
    const { t } = await loadLocale(lang);
    await page.goto(`/?lang=${lang}`);
    await expect(page.locator('svg [data-actor]').first()).toBeVisible();
    const dialogs = page.getByRole('dialog');
    for (const [name, buttonsTo] of DIALOGS) {
      const buttons = buttonsTo(page, t);
      for (const [at, one] of buttons.entries()) {
        await one.press('Enter');
        await expect(dialogs).toHaveCount(at + 1);
      }
      if (name === 'export') await expect(dialogs.getByRole('img')).toBeVisible();
      expect(await axeComplaints(page, 'dialog:last-of-type'), name).toEqual([]);
      for (const one of [...buttons].reverse()) {
        await page.keyboard.press('Escape');
        await expect(one).toBeFocused();
      }
      await expect(dialogs).toHaveCount(0);
    }
    await button(page, t('action.open')).press('Enter');
    const file = { name: 'mine.csv', mimeType: 'text/csv', buffer: Buffer.from(CSV) };
    await page.locator('input[type=file]').setInputFiles(file);
    await expect(dialogs.getByLabel(t('mapping.calendar'), { exact: true })).toBeVisible();
    expect(await axeComplaints(page, 'dialog:last-of-type'), 'mapping').toEqual([]);
  });
}
