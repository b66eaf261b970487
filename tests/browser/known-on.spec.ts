import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';

const group = (page: Page): Locator =>
  page.getByRole('group', { name: 'What was known on', exact: true });
const slider = (page: Page): Locator => group(page).getByRole('slider');
const button = (page: Page, name: string): Locator =>
  group(page).getByRole('button', { name, exact: true });
const talks = (page: Page): Locator =>
  page.locator('[data-event="istanbul-talks-april"][aria-label]');
const rule = (page: Page, day = ''): Locator =>
  page
    .getByRole('region', { name: 'Timeline', exact: true })
    .locator('svg')
    .getByText(`as known on ${day}`);

async function writeDay(page: Page, day: string): Promise<void> {
  const field = group(page).getByRole('textbox');
  await field.fill(day);
  await field.press('Enter');
}

test('from day to day the talks are announced, take place, and the third round is called off', async ({
  page,
}) => {
  await page.goto('/?lang=en&from=2025-02-01&to=2025-07-31');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', '9 April 2025');
  await expect(talks(page)).toBeVisible();
  await expect(rule(page)).toBeVisible();

  await writeDay(page, '2025-04-07');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', '7 April 2025');
  await expect(page).toHaveURL(/known=2025-04-07/);
  await expect(talks(page)).toHaveCount(0);

  await button(page, 'Next').click();
  await expect(slider(page)).toHaveAttribute('aria-valuetext', '8 April 2025');
  await expect(page).toHaveURL(/known=2025-04-08/);
  await expect(talks(page)).toHaveAccessibleName(/Planned/);

  await writeDay(page, '2025-04-10');
  await expect(talks(page)).toHaveAccessibleName(/Took place/);
  const third = page.locator('[data-event="third-round"][aria-label]');
  await expect(third).toHaveAccessibleName(/Planned/);

  await slider(page).press('End');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', 'Everything reported');
  await expect(page).toHaveURL(/known=all/);
  await expect(rule(page)).toHaveCount(0);
  await slider(page).press('ArrowLeft');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', '16 June 2025');
  await expect(third).toHaveAccessibleName(/Cancelled/);
  await slider(page).press('ArrowLeft');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', '30 April 2025');
  await expect(third).toHaveAccessibleName(/Planned/);
});

test('the rule in the timeline stands at the chosen day', async ({ page }) => {
  await page.goto('/?lang=en&from=2025-02-01&to=2025-07-31');
  const before = await rule(page, '9 April 2025').boundingBox();
  await writeDay(page, '2025-04-30');
  const after = await rule(page, '30 April 2025').boundingBox();
  expect(after?.x).toBeGreaterThan(before?.x ?? Infinity);
});

test('it plays forward to the end and is one step of undo and of the browser’s history', async ({
  page,
}) => {
  await page.goto('/?lang=en&known=2025-04-09');
  const entries = (): Promise<number> => page.evaluate(() => history.length);
  const before = await entries();
  await button(page, 'Play').click();
  // Which days it goes through, tests/app/filters/KnownSlider.test.ts holds, on a clock of its own.
  await expect(slider(page)).toHaveAttribute('aria-valuetext', 'Everything reported');
  await expect(button(page, 'Play')).toBeVisible();
  await expect(page).toHaveURL(/known=all/);
  expect(await entries()).toBe(before + 1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(slider(page)).toHaveAttribute('aria-valuetext', '9 April 2025');
});

test('what is no day is refused in words, and the day of the dataset is one choice away', async ({
  page,
}) => {
  await page.goto('/?lang=en');
  await writeDay(page, 'yesterday');
  await expect(group(page).getByRole('alert')).toContainText('not a day');
  await expect(group(page).getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
  await expect(page).not.toHaveURL(/known=/);
  await writeDay(page, '2025-03');
  await expect(group(page).getByRole('alert')).toHaveCount(0);
  await expect(page).toHaveURL(/known=2025-03-31/);
  expect((await new AxeBuilder({ page }).include('fieldset').analyze()).violations).toEqual([]);
  await group(page)
    .getByRole('radio', { name: /dataset’s own date/ })
    .check();
  await expect(page).not.toHaveURL(/known=/);
  await expect(slider(page)).toHaveAttribute('aria-valuetext', '9 April 2025');
});

for (const axis of ['ltr', 'rtl']) {
  test(`in Arabic the slider runs as time does (${axis}), and all of it fits`, async ({ page }) => {
    await page.goto(`/?lang=ar&axis=${axis}&known=2025-02-17`);
    const field = page.getByRole('group', { name: 'المعروف حتى تاريخ', exact: true });
    const range = field.getByRole('slider');
    const box = await range.boundingBox();
    if (!box) throw new Error('the slider is not drawn');
    const latest = axis === 'ltr' ? box.x + box.width - 4 : box.x + 4;
    await page.mouse.click(latest, box.y + box.height / 2);
    await expect(page).toHaveURL(/known=all/);
    const overflow = await field.evaluate((one) => one.scrollWidth - one.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

test('a dataset whose sources have no dates has no such choice', async ({ page }) => {
  await page.goto('/?lang=en');
  await expect(group(page)).toBeVisible();
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  const dataset = {
    format: 'demarche/1',
    id: 'undated',
    title: { en: 'Undated' },
    languages: ['en'],
    sources: [{ id: 'gazette', title: 'The Gazette' }],
    actors: [{ id: 'north', kind: 'state', name: 'Northland' }],
    topics: [],
    events: [
      {
        id: 'talks',
        eventType: 'CONSULT',
        date: '2025-05-02',
        title: 'Talks',
        participants: [{ actor: 'north', role: 'participant' }],
        topics: [],
        status: 'occurred',
        claims: [{ source: 'gazette' }],
      },
    ],
  };
  await page.getByLabel('Paste text').fill(JSON.stringify(dataset));
  await page.getByRole('dialog').getByRole('button', { name: 'Open' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Undated');
  await expect(group(page)).toHaveCount(0);
});
