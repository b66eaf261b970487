import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';

const timelineEvent = (page: Page, id: string): Locator =>
  page.locator(`svg.timeline [data-event="${id}"]`);
const chip = (page: Page, name: string): Locator =>
  page.getByRole('button', { name: `Remove ${name}` });
const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true });

test.beforeEach(async ({ page }) => {
  await page.goto('/?lang=en');
  // The gestures come with the pointer, once there is something to point at.
  await expect(page.locator('svg.timeline [data-event]').first()).toBeVisible();
  await page.mouse.move(1, 1);
  await expect(page.locator('.brush .overlay')).toHaveCount(1);
});

test('Undo, Redo and Clear all keep the focus while there is more to do, then hand it on', async ({
  page,
}) => {
  for (const name of [/^Ukraine/, /^Türkiye/]) {
    await page.getByRole('checkbox', { name }).first().check();
  }
  await expect(chip(page, 'Türkiye')).toBeVisible();
  await button(page, 'Undo').focus();
  await page.keyboard.press('Enter');
  await expect(chip(page, 'Türkiye')).toHaveCount(0);
  await expect(button(page, 'Undo')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(chip(page, 'Ukraine')).toHaveCount(0);
  await expect(button(page, 'Undo')).toBeDisabled();
  await expect(button(page, 'Redo')).toBeFocused();
  await button(page, 'Redo').click();
  await expect(chip(page, 'Ukraine')).toBeVisible();
  await expect(button(page, 'Redo')).toBeFocused();
  await button(page, 'Clear all').click();
  await expect(chip(page, 'Ukraine')).toHaveCount(0);
  await expect(button(page, 'Undo')).toBeFocused();
});

for (const how of ['key', 'pointer'] as const) {
  test(`an event that another leads to begins at its top: by ${how}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 500 });
    await timelineEvent(page, 'riyadh-talks-february').focus();
    await page.keyboard.press('Enter');
    const details = page.getByRole('region', { name: 'Details' });
    await expect(details.getByRole('heading', { level: 3 })).toContainText('Riyadh');
    const link = details
      .locator('h4', { hasText: 'Before and after' })
      .locator('xpath=following-sibling::div[1]')
      .getByRole('button')
      .last();
    const title = (await link.textContent())?.trim() ?? '';
    await link.scrollIntoViewIfNeeded();
    const scrolled = (): Promise<number> =>
      details.evaluate((section) => section.parentElement?.scrollTop ?? 0);
    expect(await scrolled()).toBeGreaterThan(0);
    if (how === 'key') await link.press('Enter');
    else await link.click();
    await expect(details.getByRole('heading', { level: 3 })).toHaveText(title);
    expect(await scrolled()).toBe(0);
    await expect(details.getByRole('heading', { level: 2 })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page).not.toHaveURL(/event=/);
  });
}

test('zooming by key keeps the focused event in its place', async ({ page }) => {
  const event = timelineEvent(page, 'riyadh-talks-february');
  await event.focus();
  for (let step = 0; step < 6; step += 1) {
    const before = page.url();
    await page.keyboard.press('+');
    await expect(page).not.toHaveURL(before);
    await expect(event).toBeFocused();
    await expect(event).toBeInViewport();
  }
  await page.keyboard.press('-');
  await expect(event).toBeFocused();
});

test('choosing a dyad leaves it under the eyes and in focus', async ({ page }) => {
  const region = page.getByRole('region', { name: 'Relations' });
  const line = region.locator('[data-dyad="ukraine united-states"]');
  await line.focus();
  const tall = (): Promise<number> =>
    page.locator('svg.timeline').evaluate((svg) => svg.clientHeight);
  const topOf = (): Promise<number> =>
    region.evaluate((section) => Math.round(section.getBoundingClientRect().top));
  await page.evaluate(() => {
    scrollBy(0, 200);
  });
  const [height, top] = [await tall(), await topOf()];
  await page.keyboard.press('Enter');
  await expect.poll(tall).toBeLessThan(height);
  await expect.poll(async () => Math.abs((await topOf()) - top)).toBeLessThanOrEqual(2);
  await expect(line).toBeFocused();
  await expect(line).toBeInViewport();
});

test('Relations explains its squares, colours and widths', async ({ page }) => {
  const region = page.getByRole('region', { name: 'Relations' });
  const legend = region.getByRole('list', { name: 'Legend' });
  await expect(legend.getByRole('button')).not.toHaveCount(0);
  await expect(region).toContainText('A square is an event');
  await region.getByRole('combobox').selectOption('ring');
  await expect(legend).toContainText('Mean tone, from conflict to cooperation');
  await expect(legend.getByText(/events? together$/)).toHaveCount(2);
});

test('a width that no figure can have is put right in its field', async ({ page }) => {
  await button(page, 'Export').click();
  const width = page.getByRole('spinbutton');
  await width.fill('99999');
  await width.press('Tab');
  await expect(width).toHaveValue('4000');
  await expect(width).toHaveAccessibleDescription('From 320 to 4,000');
});

test('an event that a filter takes away stays open and says so', async ({ page }) => {
  await timelineEvent(page, 'riyadh-talks-february').focus();
  await page.keyboard.press('Enter');
  const details = page.getByRole('region', { name: 'Details' });
  await expect(details).toContainText('Riyadh');
  const words = details.getByText('This event is not among those shown.');
  await expect(words).toHaveCount(0);
  await page
    .getByRole('checkbox', { name: /^Türkiye/ })
    .first()
    .check();
  await expect(words).toBeVisible();
});

test('a link to a file of one’s own says that it does not carry the file', async ({
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const file = await (await page.request.get('/data/istanbul-2025.json')).body();
  await button(page, 'Open').click();
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'own.json', mimeType: 'application/json', buffer: file });
  await expect(page).toHaveURL(/data=local/);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await button(page, 'Copy link').click();
  await expect(page.getByText(/does not carry the file/)).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await (await browser.newContext()).newPage();
  const asked: string[] = [];
  other.on('request', (request) => asked.push(request.url()));
  await other.goto(link);
  await expect(other.getByRole('alert')).toContainText(/only on the device where it was opened/);
  expect(asked.filter((url) => url.endsWith('local.json'))).toEqual([]);
  await other.context().close();
});

test('what to try stands where the details will be', async ({ page }) => {
  const details = page.getByRole('region', { name: 'Details' });
  const step = details.getByRole('button', { name: /^See who reported/ });
  await step.click();
  await expect(details.getByRole('heading', { level: 3 })).not.toBeEmpty();
  await expect(details.getByRole('heading', { level: 2 })).toBeFocused();
});

test('the first steps lead where they say, with the numbers they say', async ({ page }) => {
  const count = page.locator('.chips [role=status]');
  const help = page.getByRole('dialog', { name: 'First steps and keys' });
  const take = async (words: RegExp): Promise<number> => {
    await button(page, 'First steps and keys').click();
    const step = help.getByRole('button', { name: words });
    const said = /: (\d+) event/.exec((await step.textContent()) ?? '');
    await step.click();
    await expect(help).toHaveCount(0);
    return Number(said?.[1]);
  };
  const pair = await take(/did together/);
  await expect(count).toHaveText(`${String(pair)} of 39 events`);
  await button(page, 'Undo').click();
  await expect(count).toHaveText('37 of 39 events');
  const disputed = await take(/^Keep only what/);
  await expect(count).toHaveText(`${String(disputed)} of 39 events`);
  await button(page, 'Clear all').click();
  const later = await take(/reported later/);
  await expect(count).toHaveText(new RegExp(`of ${String(39 + later)} events`));
  await take(/^See who reported/);
  await expect(
    page.getByRole('region', { name: 'Details' }).getByRole('heading', { level: 3 }),
  ).toBeVisible();
  await take(/as a table/);
  await expect(page.getByRole('table')).toBeVisible();
});

test('the legend filters, shows where its marks are, and leads to one of them', async ({
  page,
}) => {
  const kinds = page.getByRole('list', { name: 'Legend: kinds of event' });
  const disagree = kinds.getByRole('button', { name: 'Sources disagree' });
  await disagree.click();
  await expect(page).toHaveURL(/disputed=1/);
  await expect(disagree).toHaveAttribute('aria-pressed', 'true');
  await disagree.click();
  await expect(page).not.toHaveURL(/disputed=1/);
  const lines = page.getByRole('list', { name: 'Legend: dates and links' });
  const several = lines.getByRole('button', { name: 'Hosts' });
  await several.hover();
  const lit = page.locator('svg.timeline [data-event][data-lit]');
  await expect(lit).not.toHaveCount(0);
  const ids = await lit.evaluateAll((all) => all.map((one) => one.getAttribute('data-event')));
  await several.click();
  const focused = await page.locator('svg.timeline [data-event]:focus').getAttribute('data-event');
  expect(ids).toContain(focused);
  await page.getByRole('region', { name: 'Relations' }).getByRole('combobox').selectOption('ring');
  const widths = page.getByRole('list', { name: 'Legend: relations' });
  await widths.getByRole('button', { name: /^\d+ events together$/ }).click();
  await expect(page.locator('[data-dyad="russia united-states"]')).toBeFocused();
});

for (const width of [1440, 1280]) {
  test(`details that open leave the picture as wide as it is, at ${String(width)} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    const chart = page.locator('svg.timeline');
    // The window has another size at once, the picture a moment later.
    const room = await chart.evaluate((svg) => svg.parentElement?.clientWidth);
    const before = String(room);
    await expect(chart).toHaveAttribute('width', before);
    await timelineEvent(page, 'riyadh-talks-february').focus();
    await page.keyboard.press('Enter');
    await expect(
      page.getByRole('region', { name: 'Details' }).getByRole('heading', { level: 3 }),
    ).toBeVisible();
    await expect(chart).toHaveAttribute('width', before);
    const event = timelineEvent(page, 'riyadh-talks-february');
    const [mark, details] = await Promise.all([
      event.boundingBox(),
      page.locator('.details').boundingBox(),
    ]);
    const isApart =
      (mark?.x ?? 0) + (mark?.width ?? 0) <= (details?.x ?? 0) ||
      (mark?.y ?? 0) + (mark?.height ?? 0) <= (details?.y ?? 0);
    expect(isApart).toBe(true);
  });
}

test('Undo and Redo, which are only pictures, say their names to a pointer', async ({ page }) => {
  for (const name of ['Undo', 'Redo']) {
    await expect(button(page, name)).toHaveAttribute('title', name);
  }
});
