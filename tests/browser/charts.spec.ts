import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const svgBox = async (page: Page): Promise<{ x: number; y: number; width: number }> => {
  const box = await page.locator('svg.timeline').boundingBox();
  if (!box) throw new Error('the timeline is not drawn');
  return box;
};
const spanOf = (page: Page): { from: string | null; to: string | null } => {
  const query = new URL(page.url()).searchParams;
  return { from: query.get('from'), to: query.get('to') };
};

test.beforeEach(async ({ page }) => {
  await page.goto('/?lang=en');
  // The gestures come with the pointer, once there is something to point at.
  await expect(page.locator('svg.timeline [data-event]').first()).toBeVisible();
  await page.mouse.move(1, 1);
  await expect(page.locator('.brush .overlay')).toHaveCount(1);
});

test('the plain wheel scrolls the page, with Ctrl it zooms at the pointer', async ({ page }) => {
  const box = await svgBox(page);
  await page.mouse.move(box.x + box.width * 0.8, box.y + 120);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  expect(spanOf(page).from).toBeNull();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -120);
  await page.keyboard.up('Control');
  await expect.poll(() => spanOf(page).from).not.toBeNull();
});

test('dragging pans, and the gesture is one step for undo', async ({ page }) => {
  const box = await svgBox(page);
  await page.mouse.move(box.x + box.width * 0.7, box.y + 250);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6, box.y + 255, { steps: 8 });
  await page.mouse.up();
  await expect.poll(() => spanOf(page).from).toMatch(/^2025-02-1[5-9]|^2025-02-2/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => spanOf(page).from).toBeNull();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
});

test('buttons do what gestures do', async ({ page }) => {
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => spanOf(page).from).toMatch(/^2025-03-0/);
  await page.getByRole('button', { name: 'Later', exact: true }).click();
  await expect.poll(() => spanOf(page).from).toMatch(/^2025-03-2/);
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect.poll(() => spanOf(page).from).toMatch(/^20(09|1\d)/);
});

test('the brush on the skyline moves the visible span', async ({ page }) => {
  for (let step = 0; step < 2; step += 1) {
    await page.getByRole('button', { name: 'Zoom in' }).click();
  }
  const strip = await page.locator('.skyline').boundingBox();
  if (!strip) throw new Error('no skyline');
  await page.mouse.click(strip.x + strip.width * 0.8, strip.y + 20);
  await expect.poll(() => spanOf(page).from).toMatch(/^2025-04-[12]/);
});

test('pointing at an event opens a card and lights up its actors', async ({ page }) => {
  await page.getByRole('button', { name: /^Russia: and \d+ more/ }).click();
  await page.locator('[data-event="riyadh-talks-february"] path').last().hover();
  await expect(page.locator('.card')).toContainText('18 February 2025');
  await expect(page.locator('[data-layer="relations"]')).toHaveAttribute('data-dimmed', '');
  await expect(page.locator('[data-actor="lavrov"]')).toHaveAttribute('data-lit', '');
  await expect(page.locator('[data-actor="darchiev"]')).not.toHaveAttribute('data-lit', '');
});

test('pointing at an actor lights up its events, choosing a dyad filters to it', async ({
  page,
}) => {
  const relations = page.getByRole('region', { name: 'Relations' });
  await relations.getByRole('button', { name: /^Ukraine: / }).hover();
  await expect(page.locator('[data-event="jeddah-talks"]')).toHaveAttribute('data-lit', '');
  await expect(page.locator('[data-event="lavrov-progress"]')).not.toHaveAttribute('data-lit', '');
  const dyad = relations.locator('[data-dyad="ukraine united-states"]');
  await dyad.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/actors=ukraine,united-states&actors\.all=pair/);
});

test('the relations take the form that is chosen, and the address says it', async ({ page }) => {
  const relations = page.getByRole('region', { name: 'Relations' });
  await expect(relations.locator('[data-actor]').first()).toBeVisible();
  for (const form of ['ring', 'table', 'ladder']) {
    await relations.getByRole('combobox').selectOption(form);
    await expect(page).toHaveURL(new RegExp(`relations=${form}`));
    await expect(relations.locator('[data-dyad="russia united-states"]')).toHaveCount(1);
    await expect(relations.locator('[data-actor="ukraine"]')).toHaveCount(1);
  }
});

test('who is not listed beside a pole is listed when one asks for them', async ({ page }) => {
  const relations = page.getByRole('region', { name: 'Relations' });
  const people = relations.locator('[data-actor]');
  await expect(people.first()).toBeVisible();
  const before = await people.count();
  await relations.getByRole('button', { name: /^Russia: and \d+ more/ }).click();
  await expect.poll(() => people.count()).toBeGreaterThan(before);
});

test('lanes open to the bodies and people under them', async ({ page }) => {
  await page.getByRole('button', { name: 'Open Russia' }).click();
  await expect(page).toHaveURL(/open=russia/);
  await expect(page.locator('svg.timeline')).toContainText('Vladimir Putin');
  await page.getByRole('button', { name: 'Close Russia' }).click();
  await expect(page.locator('svg.timeline')).not.toContainText('Vladimir Putin');
});

test('a drag that begins before anything has been pointed at is not lost', async ({ page }) => {
  await page.goto('/?lang=en');
  await expect(page.locator('svg [data-actor]').first()).toBeVisible();
  const box = await page.locator('svg.timeline').boundingBox();
  if (!box) throw new Error('the timeline is not drawn');
  const before = page.url();
  await page.mouse.move(box.x + box.width / 2, box.y + 160);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 120, box.y + 160);
  await page.mouse.up();
  await expect.poll(() => page.url()).not.toBe(before);
  await expect(page).toHaveURL(/from=/);
});
