import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const small = {
  format: 'demarche/1',
  id: 'small',
  title: { en: 'A small set' },
  languages: ['en'],
  sources: [{ id: 's', title: 'A source' }],
  actors: [{ id: 'a', kind: 'state', name: 'Aland' }],
  topics: [],
  events: [
    {
      id: 'e',
      eventType: 'CONSULT',
      date: '2025-01-02',
      title: '<img src=x onerror="alert(1)"> & <script>alert(2)</script>',
      participants: [{ actor: 'a', role: 'initiator' }],
      topics: [],
      status: 'occurred',
      claims: [{ source: 's' }],
    },
  ],
};

async function open(page: Page, text: string, name = 'mine.json'): Promise<void> {
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.getByRole('dialog').locator('input[type="file"]').setInputFiles(file);
}

test('the words of a dataset are never markup', async ({ page }) => {
  await page.goto('/?lang=en');
  await open(page, JSON.stringify(small));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A small set');
  await page.locator('[data-names="e"]').first().click();
  await expect(page.getByRole('region', { name: 'Details' })).toContainText('<script>alert(2)');
  expect(await page.locator('main img').count()).toBe(0);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A small set');
});

test('a broken file says where and why, all at once, and the dataset before it stays', async ({
  page,
}) => {
  await page.goto('/?lang=en');
  const broken = structuredClone(small) as unknown as { events: Record<string, unknown>[] };
  broken.events[0] = { ...broken.events[0], date: '2025-02-30', eventType: 'TALK', topics: ['t'] };
  await open(page, JSON.stringify(broken, null, 2));
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('2025-02-30');
  await expect(dialog).toContainText('TALK');
  await expect(dialog).toContainText(/line \d+, column \d+/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Istanbul');
});

test('text that is not JSON is refused with its place', async ({ page }) => {
  await page.goto('/?lang=en');
  await open(page, '{ "format": "demarche/1", ');
  await expect(page.getByRole('dialog')).toContainText(/line 1/);
});

test('an address with nonsense in it gives notices, and the page all the same', async ({
  page,
}) => {
  await page.goto('/?lang=en&actors=nobody,darchiev&lanes=sideways&colour=red&from=yesterday');
  await expect(page.locator('[data-event]').first()).toBeVisible();
  for (const name of ['nobody', 'sideways', 'colour', 'yesterday']) {
    await expect(page.getByText(new RegExp(`“${name}”`)).first()).toBeVisible();
  }
  await expect(page.getByRole('button', { name: 'Remove Alexander Darchiev' })).toBeVisible();
});

test('a dataset that is not there is said so, in the language of the reader', async ({
  page,
  expectAlarm,
}) => {
  expectAlarm(/^console error: .* 404 /);
  await page.goto('/?lang=en&data=nothing-here');
  await expect(page.getByText(/nothing-here/).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Open', exact: true }).first()).toBeVisible();
});
