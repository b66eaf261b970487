import type { Locator, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { delimited, eventRows } from './event-rows.ts';
import { expect, test } from './test.ts';

const EVENTS = 5000;
const ROWS = eventRows(EVENTS, 3650);
const TITLES = new Set(ROWS.map((row) => row[6]));
/** "Borduria: 12 events, 3 March 2001. mean tone −2.5" */
const BAR = /^(.+): ([\d,]+) events?, .*\d{4}.*\. mean tone [−+]?\d/;

async function openRows(page: Page, address = '/?lang=en'): Promise<Locator> {
  await page.goto(address);
  await page.getByRole('button', { name: /^(Open|فتح)$/ }).click();
  const buffer = Buffer.from(delimited(ROWS, ','));
  const file = { name: 'many.csv', mimeType: 'text/csv', buffer };
  await page.getByRole('dialog').locator('input[type="file"]').setInputFiles(file);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('many.csv');
  return page.locator('svg.timeline');
}

async function expectCounts(timeline: Locator): Promise<void> {
  await expect(timeline.locator('[data-lane] path').first()).toBeVisible();
  await expect(timeline.locator('[data-event]')).toHaveCount(0);
}

async function expectSmall(page: Page): Promise<void> {
  expect(await page.locator('*').count()).toBeLessThan(3000);
}

function countIn(name: string | null): number {
  return Number(BAR.exec(name ?? '')?.[2]?.replaceAll(',', '') ?? 'NaN');
}

async function nameOfCursor(timeline: Locator): Promise<string> {
  const cursor = timeline.locator('[data-bin]');
  await expect(cursor).toHaveCount(1);
  return (await cursor.getAttribute('aria-label')) ?? '';
}

/** Stands on the first bar; the keys are fetched with the first that is pressed. */
async function goToFirst(page: Page, timeline: Locator): Promise<void> {
  await timeline.locator('[data-bin]').focus();
  await expect(async () => {
    await page.keyboard.press('End');
    const last = await nameOfCursor(timeline);
    await page.keyboard.press('Home');
    expect(await nameOfCursor(timeline)).not.toBe(last);
  }).toPass();
}

/** The names of the bars from where the keys stand to the end of the lane. */
function walk(timeline: Locator): Promise<string[]> {
  return timeline.evaluate(async (svg) => {
    const names = new Set<string>();
    for (;;) {
      const bar = svg.querySelector('[data-bin]');
      const name = bar?.getAttribute('aria-label') ?? '';
      if (names.has(name)) return [...names];
      names.add(name);
      bar?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve));
    }
  });
}

test('thousands of events are drawn as counts, which keys can walk and open down to single events', async ({
  page,
}) => {
  const timeline = await openRows(page);
  await expectCounts(timeline);
  await expectSmall(page);
  const region = page.getByRole('region', { name: 'Timeline' });
  await expect(region.getByRole('note')).toContainText('5,000 events in this period');
  await expect(timeline.locator('[data-lane]')).toHaveCount(6);

  await timeline.locator('[data-bin]').focus();
  const first = await nameOfCursor(timeline);
  expect(first).toMatch(BAR);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => nameOfCursor(timeline)).not.toBe(first);
  expect(await nameOfCursor(timeline)).toMatch(BAR);
  await expect(timeline.locator('[data-bin]')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => nameOfCursor(timeline)).toBe(first);
  const [lane] = first.split(':');
  await page.keyboard.press('ArrowDown');
  if ((await nameOfCursor(timeline)).startsWith(`${lane ?? ''}:`)) {
    await page.keyboard.press('ArrowUp');
  }
  expect(await nameOfCursor(timeline)).not.toContain(`${lane ?? ''}:`);

  const whole = page.url();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toMatch(/from=/);
  await expectSmall(page);
  for (let step = 0; step < 12 && (await timeline.locator('[data-event]').count()) === 0; step++) {
    await page.keyboard.press('Enter');
    await page.waitForTimeout(150);
    await expectSmall(page);
  }
  const events = timeline.locator('[data-event]');
  await expect(events.first()).toBeVisible();
  await expect(timeline.locator('[data-bin]')).toHaveCount(0);
  for (const event of await events.all()) {
    const name = (await event.getAttribute('aria-label')) ?? '';
    expect(
      [...TITLES].some((title) => name.includes(title)),
      name,
    ).toBe(true);
    await event.focus();
    await expect(event).toBeFocused();
  }
  await expectSmall(page);
  // The address follows a moment later: it may be the whole again while it still says otherwise.
  const undo = page.getByRole('button', { name: 'Undo' });
  for (let step = 0; step < 12 && page.url() !== whole && (await undo.isEnabled()); step++) {
    await undo.click();
  }
  await expectCounts(timeline);
  await expect.poll(() => page.url()).toBe(whole);
});

test('a bar under the pointer says its exact count, and a click opens it', async ({ page }) => {
  const timeline = await openRows(page);
  await expectCounts(timeline);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await timeline.locator('[data-bin]').focus();
  const name = await nameOfCursor(timeline);
  const frame = await timeline.locator('[data-bin] rect').boundingBox();
  if (!frame) throw new Error('no bar is framed');
  await page.getByRole('heading', { level: 1 }).click();
  await page.mouse.move(frame.x + frame.width / 2, frame.y + frame.height / 2);
  const card = page.locator('.plot .card');
  await expect(card).toContainText(`${String(countIn(name))} event`);
  const [lane = ''] = name.split(':');
  await expect(card).toContainText(lane);
  await page.mouse.click(frame.x + frame.width / 2, frame.y + frame.height / 2);
  await expect.poll(() => page.url()).toMatch(/from=\d{4}-\d\d/);
  const note = page.getByRole('status').filter({ hasText: /of 5,000 events/ });
  await expect(note).not.toHaveText(/^5,000 of/);
});

test('the counts of a lane are those of the file, and a filter follows', async ({ page }) => {
  const timeline = await openRows(page, '/?lang=en&lanes=topic');
  await expectCounts(timeline);
  await expect(timeline.locator('[data-lane]')).toHaveCount(3);
  await goToFirst(page, timeline);
  const names = await walk(timeline);
  const [lane = ''] = names[0]?.split(':') ?? [];
  const sum = names.reduce((total, name) => total + countIn(name), 0);
  expect(sum).toBe(ROWS.filter((row) => row[4] === lane).length);

  const filters = page.getByRole('region', { name: 'Filters' });
  await filters.getByRole('checkbox', { name: /^Borduria/ }).check();
  const count = ROWS.filter((row) => row[3].split('|').includes('Borduria')).length;
  const shown = new Intl.NumberFormat('en').format(count);
  await expect(page.getByRole('status').filter({ hasText: 'of 5,000 events' })).toHaveText(
    `${shown} of 5,000 events`,
  );
  await expectCounts(timeline);
});

test('lanes by type, and the page with the table open, stay small', async ({ page }) => {
  const timeline = await openRows(page);
  await expectCounts(timeline);
  await page.getByRole('combobox', { name: 'Lanes' }).selectOption('type');
  await expectCounts(timeline);
  await timeline.locator('[data-bin]').focus();
  expect(await nameOfCursor(timeline)).toMatch(BAR);
  const lanes = await timeline.locator('[data-lane]').count();
  expect(lanes).toBe(new Set(ROWS.map((row) => row[2])).size);
  await page.getByRole('button', { name: 'Show as a table' }).click();
  const table = page.getByRole('region', { name: 'Table' });
  await expect(table).toContainText(/once they are no more than 1,500/);
  await expectSmall(page);
  for (let step = 0; step < 3; step++) {
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.waitForTimeout(150);
    await expectSmall(page);
  }
  await expect(table.getByRole('row')).toHaveCount(26);
  await expectCounts(timeline);
});

test('a figure of counts has its lanes as groups, and a legend', async ({ page }) => {
  const timeline = await openRows(page);
  await expectCounts(timeline);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await expect(dialog.getByRole('img')).toBeVisible();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Download SVG' }).click(),
  ]);
  const text = await readFile(await saved.path(), 'utf8');
  expect(text).toMatch(/data-part="timeline"/);
  expect(text).toMatch(/data-part="legend"/);
  expect(text.match(/data-lane="/g)).toHaveLength(6);
  expect(text).not.toMatch(/data-event=|data-bin=|NaN|undefined/);
  expect(text).toMatch(/1 event|[\d,]+ events/);
  expect(text.length).toBeLessThan(600_000);
});

test('counts in Arabic run on an axis from right to left', async ({ page }) => {
  const timeline = await openRows(page, '/?lang=ar&axis=rtl');
  await expectCounts(timeline);
  await expectSmall(page);
  await goToFirst(page, timeline);
  const name = await nameOfCursor(timeline);
  expect(name).toMatch(/[\u0600-\u06ff]/);
  const box = await timeline.locator('[data-bin] rect').boundingBox();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => nameOfCursor(timeline)).not.toBe(name);
  const next = await timeline.locator('[data-bin] rect').boundingBox();
  expect(next?.x).toBeLessThan(box?.x ?? 0);
});
