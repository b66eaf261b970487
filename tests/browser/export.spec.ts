import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { expect, test } from './test.ts';

async function download(page: Page): Promise<{ name: string; text: string }> {
  const button = page.getByRole('button', { name: /^(?:Download|Скачать|تنزيل) SVG$/ });
  const [saved] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: saved.suggestedFilename(), text: await readFile(await saved.path(), 'utf8') };
}

/** Read by the browser's XML parser, on a page without our policy. */
async function reread(page: Page, text: string): Promise<Figure> {
  const blank = await page.context().newPage();
  const figure = await blank.evaluate((source) => {
    const root = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
    const all = [...root.querySelectorAll('*')];
    return {
      tag: root.localName,
      tags: [...new Set(all.map((one) => one.localName))],
      role: root.getAttribute('role'),
      viewBox: root.getAttribute('viewBox'),
      labelled: root.getAttribute('aria-labelledby'),
      parts: all.flatMap((one) => one.getAttribute('data-part') ?? []),
      ids: all.map((one) => one.id).filter((id) => id !== ''),
      events: all.flatMap((one) => one.getAttribute('data-event') ?? []),
      actors: all.flatMap((one) => one.getAttribute('data-actor') ?? []),
      texts: all.filter((one) => one.localName === 'text').map((one) => one.textContent),
      styles: all.filter((one) => one.localName === 'style').map((one) => one.textContent),
      handlers: all
        .flatMap((one) => one.getAttributeNames())
        .filter((name) => name.startsWith('on')),
    };
  }, text);
  await blank.close();
  return figure;
}

interface Figure {
  tag: string;
  tags: string[];
  role: string | null;
  viewBox: string | null;
  labelled: string | null;
  parts: string[];
  ids: string[];
  events: string[];
  actors: string[];
  texts: (string | null)[];
  styles: string[];
  handlers: string[];
}

test('the exported figure holds what the page shows, and nothing that a program would refuse', async ({
  page,
}) => {
  await page.goto('/?lang=en&actors=darchiev');
  await expect(page.locator('[data-event]').first()).toBeVisible();
  const shown = await page
    .locator('[data-event]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-event') ?? '').sort());
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('radio', { name: 'Both' }).check();
  await expect(page.getByRole('dialog', { name: 'Export' }).getByRole('img')).toBeVisible();
  const { name, text } = await download(page);
  expect(name).toBe('istanbul-2025-both-en-1000-light.svg');
  const figure = await reread(page, text);
  expect(figure.tag).toBe('svg');
  expect(figure.role).toBe('img');
  expect(figure.viewBox).toMatch(/^0 0 \d+ \d+$/);
  for (const id of figure.labelled?.split(' ') ?? ['none']) expect(figure.ids).toContain(id);
  for (const part of ['timeline', 'relations', 'legend', 'caption']) {
    expect(figure.parts).toContain(part);
  }
  expect(figure.events.sort()).toEqual(shown);
  expect(figure.actors).toContain('darchiev');
  expect(figure.handlers).toEqual([]);
  for (const tag of ['script', 'foreignObject', 'image']) expect(figure.tags).not.toContain(tag);
  expect(figure.styles.length).toBe(1);
  for (const rule of figure.styles[0]?.split('\n') ?? []) {
    expect(rule).toMatch(
      /^@font-face\{[^}]*src:url\(data:font\/woff;base64,[^)]*\) format\('woff'\)\}$/,
    );
  }
  expect(figure.texts.join('\n')).toMatch(/Shown: .*Alexander Darchiev/);
  expect(figure.texts.join('\n')).toContain('As known on 9 April 2025');
});

test('the same view gives the same bytes, in any language', async ({ page }) => {
  await page.goto('/?lang=en');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('radio', { name: 'العربية' }).check();
  await expect(dialog.getByRole('img')).toBeVisible();
  await page.waitForLoadState('networkidle');
  const first = await download(page);
  await page.keyboard.press('Escape');
  await page.reload();
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await dialog.getByRole('radio', { name: 'العربية' }).check();
  await expect(dialog.getByRole('img')).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect.poll(async () => (await download(page)).text).toBe(first.text);
  expect(first.text).toContain('xml:lang="ar"');
  expect(first.text).toContain('روسيا');
});

test('the figure goes to the clipboard as SVG and as PNG', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/?lang=en');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  const kinds = (): Promise<string[]> =>
    page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types));
  await dialog.getByRole('button', { name: 'Copy SVG' }).click();
  await expect(dialog.getByRole('status').last()).toHaveText('Figure copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^<\?xml[^]*<svg /);
  await dialog.getByRole('button', { name: 'Copy PNG' }).click();
  await expect.poll(kinds).toEqual(['image/png']);
});

test('a title of one’s own stays with its language, and letters without a font are named', async ({
  page,
}) => {
  await page.goto('/?lang=en');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByText('Title and description').click();
  const title = dialog.getByLabel('Title of the figure');
  await title.fill('Talks 会谈');
  await title.blur();
  await expect(dialog.getByText('The fonts have no letters for: 会 谈.')).toBeVisible();
  await dialog.getByRole('radio', { name: 'العربية' }).check();
  await expect(title).toHaveValue('روسيا والولايات المتحدة في إسطنبول 2025');
  await expect(dialog.getByText('The fonts have no letters')).toHaveCount(0);
  await dialog.getByRole('radio', { name: 'English' }).check();
  await expect(title).toHaveValue('Talks 会谈');
});

test('several pages are one archive and one PDF, and each of them is seen', async ({ page }) => {
  await page.goto('/?lang=en&form=chronicle');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('radio', { name: 'A4 page' }).check();
  await dialog.getByRole('button', { name: 'Next page' }).click();
  await expect(dialog.getByText(/^Page 2 of \d$/)).toBeVisible();
  const saved = async (name: string): Promise<string> => {
    const button = dialog.getByRole('button', { name });
    await expect(button).toBeEnabled();
    const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
    return file.suggestedFilename();
  };
  expect(await saved('Download SVG')).toBe('istanbul-2025-chronicle-en-a4-light.zip');
  expect(await saved('Download PDF')).toBe('istanbul-2025-chronicle-en-a4-light.pdf');
  await dialog.getByRole('radio', { name: 'One long page' }).check();
  await expect(dialog.getByRole('button', { name: 'Next page' })).toHaveCount(0);
});

test('a title that is emptied becomes that of the data again', async ({ page }) => {
  await page.goto('/?lang=en');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByText('Title and description').click();
  const title = dialog.getByLabel('Title of the figure');
  const ofData = 'Russia and the United States in Istanbul, 2025';
  await expect(title).toHaveValue(ofData);
  await title.fill('');
  await title.blur();
  await expect(title).toHaveValue(ofData);
});

test('a title that is being written is not taken away by a figure that was under way', async ({
  page,
}) => {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(/arabic.*\.woff$/, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('/?lang=en');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByText('Title and description').click();
  const title = dialog.getByLabel('Title of the figure');
  const preview = dialog.locator('figure');
  await expect(preview).toHaveAttribute('aria-busy', 'false');
  await dialog.getByRole('radio', { name: 'العربية' }).check();
  await title.fill('محادثات');
  await expect(preview).toHaveAttribute('aria-busy', 'true');
  release();
  await expect(preview).toHaveAttribute('aria-busy', 'false');
  await expect(title).toHaveValue('محادثات');
  await title.blur();
  await expect(preview.locator('img')).toHaveAttribute('alt', /محادثات/);
  await expect(title).toHaveValue('محادثات');
});

test('colours chosen for a figure stay chosen, though the page has others', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/?lang=en');
  const open = page.getByRole('button', { name: 'Export', exact: true });
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await open.click();
  await expect(dialog.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await dialog.getByRole('radio', { name: 'Light' }).check();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await open.click();
  await expect(dialog.getByRole('radio', { name: 'Light' })).toBeChecked();
});
