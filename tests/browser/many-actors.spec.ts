import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const ACTORS = 3000;
const EVENTS = 6000;
const TYPES = ['CONSULT', 'AGREE', 'ACCUSE', 'COERCE', 'COOPERATE'] as const;
const DAY_MS = 86_400_000;

const state = (i: number): string => `a${String(i)}`;

/** Few actors have most of the events, as in all such data; the last one meets only the first, once. */
function manyActors(): string {
  const rank = (i: number): number => Math.floor(ACTORS * (((i * 7919) % EVENTS) / EVENTS) ** 3);
  return JSON.stringify({
    format: 'demarche/1',
    id: 'many',
    title: { en: 'Many actors' },
    languages: ['en'],
    sources: [{ id: 's', title: 'A source' }],
    actors: Array.from({ length: ACTORS }, (_, i) => ({
      id: state(i),
      kind: 'state',
      name: i === ACTORS - 1 ? 'Farthest Isle' : `State ${String(i)}`,
    })),
    topics: Array.from({ length: 500 }, (_, i) => ({
      id: `t${String(i)}`,
      name: `Topic ${String(i)}`,
    })),
    events: Array.from({ length: EVENTS }, (_, i) => ({
      id: `e${String(i)}`,
      eventType: TYPES[i % TYPES.length],
      date: new Date(Date.UTC(2000, 0, 1) + i * DAY_MS).toISOString().slice(0, 10),
      title: `Event ${String(i)}`,
      participants: [
        { actor: state(i === 0 ? ACTORS - 1 : rank(i) % (ACTORS - 1)), role: 'initiator' },
        { actor: state(i === 0 ? 0 : (rank(i) + 1 + (i % 40)) % (ACTORS - 1)), role: 'recipient' },
      ],
      topics: [`t${String(i % 500)}`],
      status: 'occurred',
      claims: [{ source: 's' }],
    })),
  });
}

async function openMany(page: Page): Promise<void> {
  await page.goto('/?lang=en');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  const buffer = Buffer.from(manyActors());
  const file = { name: 'many.json', mimeType: 'application/json', buffer };
  await page.getByRole('dialog').locator('input[type="file"]').setInputFiles(file);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Many actors');
  const close = page.getByRole('dialog').getByRole('button', { name: 'Close' });
  if (await close.isVisible()) await close.click();
}

/** Besides the timeline, whose own tests say how much it draws. */
function nodeCount(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      document.querySelectorAll('*').length -
      document.querySelectorAll('[data-region="timeline"] *, [data-layer="timeline"] *').length,
  );
}

test('of thousands of actors the page shows few, says how many others there are, and finds them all', async ({
  page,
}) => {
  await openMany(page);
  const filters = page.getByRole('region', { name: 'Filters' });
  const actors = filters.getByRole('group', { name: 'Actors' });
  await expect(actors.getByRole('checkbox')).toHaveCount(30);
  expect(await nodeCount(page)).toBeLessThan(3000);

  const relations = page.getByRole('region', { name: 'Relations' });
  const drawn = await relations.locator('[data-actor]').count();
  expect(drawn).toBeLessThanOrEqual(60);
  const others = relations.getByRole('button', { name: /^[\d,]+ other actors/ });
  const count = Number((await others.getAttribute('data-others')) ?? 0);
  expect(count).toBeGreaterThan(1000);
  await expect(others).toHaveAccessibleName(
    new RegExp(`^${new Intl.NumberFormat('en').format(count)} other actors`),
  );
  await expect(relations).toContainText(/pairs of actors are not drawn here/);

  await actors.getByRole('button', { name: 'Show 30 more' }).click();
  await expect(actors.getByRole('checkbox')).toHaveCount(60);
  expect(await nodeCount(page)).toBeLessThan(3000);

  await actors.getByRole('searchbox').fill('farthest');
  await expect(actors.getByRole('checkbox')).toHaveCount(1);
  await actors.getByRole('checkbox', { name: /^Farthest Isle/ }).check();
  await expect(page.getByRole('status').filter({ hasText: 'of 6,000 events' })).toHaveText(
    '1 of 6,000 events',
  );
  await expect(relations.getByRole('button', { name: /^Farthest Isle: 1 event/ })).toBeVisible();
  await expect(relations.getByRole('button', { name: /Farthest Isle/ })).toHaveCount(2);
  await actors.getByRole('searchbox').fill('');
  await expect(actors.getByRole('checkbox', { checked: true })).toHaveCount(1);
});

test('the table of many events is cut into pages', async ({ page }) => {
  await openMany(page);
  await page.getByRole('button', { name: 'Show as a table' }).click();
  const table = page.getByRole('region', { name: 'Table' });
  await expect(table).toContainText(/once they are no more than 1,500/);
  const filters = page.getByRole('region', { name: 'Filters' });
  const actors = filters.getByRole('group', { name: 'Actors' });
  await actors.getByRole('checkbox').first().check();
  await expect(table.getByRole('row')).toHaveCount(26);
  await expect(table.getByRole('status')).toHaveText(/^Rows 1–25 of \d/);
  await table.getByRole('button', { name: 'Next rows' }).click();
  await expect(table.getByRole('status')).toHaveText(/^Rows 26–50 of \d/);
  await expect(table).toContainText('Earliest first');
  expect(await nodeCount(page)).toBeLessThan(3000);
});

test('with the tables open and the filters at their longest the page stays small while zooming', async ({
  page,
}) => {
  await openMany(page);
  const actors = page
    .getByRole('region', { name: 'Filters' })
    .getByRole('group', { name: 'Actors' });
  await actors.getByRole('button', { name: 'Show 30 more' }).click();
  await page.getByRole('button', { name: 'Show as a table' }).click();
  const events = page.locator('svg.timeline [data-event]');
  let most = 0;
  for (let step = 0; step < 12; step += 1) {
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.waitForTimeout(150);
    most = Math.max(most, await events.count());
    expect(await page.locator('*').count()).toBeLessThan(3000);
  }
  expect(most).toBeGreaterThan(50);
});
