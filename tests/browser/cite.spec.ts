import type { Locator, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { expect, test } from './test.ts';

const EVENT = '/?lang=en&event=darchiev-appointment';

async function citeEvent(page: Page): Promise<Locator> {
  await page.goto(EVENT);
  await page.getByRole('button', { name: 'Cite this event' }).click();
  const dialog = page.getByRole('dialog', { name: 'Cite this event' });
  await expect(dialog).toBeVisible();
  return dialog;
}

for (const [format, start, ending] of [
  ['Text', /^“Darchiev is named ambassador to the US”, 6 March 2025\./, 'txt'],
  ['BibTeX', /^@misc\{istanbul-2025:darchiev-appointment,/, 'bib'],
  ['RIS', /^TY {2}- GEN/, 'ris'],
  ['CSL-JSON', /^\[/, 'json'],
] as const) {
  test(`an event is cited as ${format}, to copy and to save`, async ({ page }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const dialog = await citeEvent(page);
    await dialog.getByRole('radio', { name: format }).check();
    const words = dialog.getByRole('textbox', { name: 'Citation' });
    await expect(words).toHaveValue(start);
    // The dataset has no address of its own, and one of the reader's machine is no address.
    expect(await words.inputValue()).not.toMatch(/127\.0\.0\.1|localhost/);

    await dialog.getByRole('button', { name: 'Copy' }).click();
    await expect(dialog.getByRole('status')).toHaveText('Citation copied.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.replaceAll('\r\n', '\n')).toBe(await words.inputValue());

    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Download' }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe(`darchiev-appointment.${ending}`);
    const text = await readFile(await saved.path(), 'utf8');
    expect(text.replaceAll('\r\n', '\n')).toBe(await words.inputValue());
  });
}

test('Esc leaves the citation, not the event, and the button has the focus again', async ({
  page,
}) => {
  const dialog = await citeEvent(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Cite this event' })).toBeFocused();
  await expect(page).toHaveURL(/event=darchiev-appointment/);
});

test('where copying is refused, the citation is selected to be copied by hand', async ({
  page,
}) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  const dialog = await citeEvent(page);
  await dialog.getByRole('button', { name: 'Copy' }).click();
  await expect(dialog.getByRole('status')).toContainText('copy it by hand');
  const isSelected = await dialog.getByRole('textbox').evaluate((area: HTMLTextAreaElement) => {
    return area.selectionStart === 0 && area.selectionEnd === area.value.length;
  });
  expect(isSelected).toBe(true);
});

for (const [lang, button, words] of [
  ['en', 'Cite', 'version 1.2.0, CC0-1.0'],
  ['ar', 'استشهاد', 'روسيا والولايات المتحدة في إسطنبول 2025'],
  ['ru', 'Цитировать', 'версия 1.2.0, CC0-1.0'],
] as const) {
  test(`the dataset is cited in ${lang}`, async ({ page }) => {
    await page.goto(`/?lang=${lang}`);
    await page.getByRole('button', { name: button, exact: true }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('textbox')).toHaveValue(new RegExp(words.replaceAll('.', '\\.')));
  });
}
