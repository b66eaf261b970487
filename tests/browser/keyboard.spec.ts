import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';

test('the main job is done without a pointer', async ({ page }) => {
  await page.goto('/?lang=en');
  await expect(page.locator('[data-event]').first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the timeline' })).toBeFocused();

  await page.getByRole('checkbox', { name: /^Türkiye/ }).focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/actors=turkiye/);

  const stops = page.locator('svg.timeline [data-event][tabindex="0"]');
  await expect(stops).toHaveCount(1);
  await stops.focus();
  await page.keyboard.press('Home');
  const first = page.locator('[data-event]:focus');
  await expect(first).toHaveAttribute('data-event', 'istanbul-talks-february');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-event]:focus')).not.toHaveAttribute(
    'data-event',
    'istanbul-talks-february',
  );
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/event=istanbul-talks-february/);
  await expect(page.getByRole('region', { name: 'Details' })).toContainText('27 February 2025');
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/event=/);
});

test('A, D and T go to the next event of the same actor, dyad and thread, and say where that is', async ({
  page,
}) => {
  await page.goto('/?lang=en&known=all');
  const mark = (id: string): Locator => page.locator(`svg.timeline [data-event="${id}"]`);
  const focused = page.locator('svg.timeline [data-event]:focus');
  const region = page.getByRole('region', { name: 'Timeline' });
  await mark('istanbul-talks-february').focus();
  await page.keyboard.press('t');
  await expect(region.getByRole('status')).toHaveText(/^This thread: \d+ of \d+$/);
  await page.keyboard.press('Shift+t');
  await expect(mark('istanbul-talks-february')).toBeFocused();

  for (const [key, name] of [
    ['a', 'Russia'],
    ['d', 'Russia and United States'],
  ] as const) {
    await mark('istanbul-talks-february').focus();
    let last = 0;
    for (let step = 0; step < 4; step += 1) {
      await page.keyboard.press(key);
      const place = new RegExp(`^${name}: (\\d+) of \\d+$`);
      await expect(region.getByRole('status')).toHaveText(place);
      const said = (await region.getByRole('status').textContent()) ?? '';
      const now = Number(place.exec(said)?.[1]);
      if (last > 0) expect(now).toBe(last + 1);
      last = now;
      await expect(focused).toHaveAccessibleName(/Russia|Russian|Darchiev|Putin|Lavrov/);
    }
    for (let step = 0; step < 4; step += 1) {
      const before = await focused.getAttribute('data-event');
      await page.keyboard.press(`Shift+${key}`);
      await expect(focused).not.toHaveAttribute('data-event', before ?? '');
    }
    await expect(mark('istanbul-talks-february')).toBeFocused();
  }
});

test('a walk goes on beyond what is in sight', async ({ page }) => {
  await page.goto('/?lang=en&known=all&from=2025-02-20&to=2025-03-02');
  const region = page.getByRole('region', { name: 'Timeline' });
  const marks = page.locator('svg.timeline [data-event]');
  await expect(marks.first()).toBeVisible();
  const inSight = await marks.count();
  await page.locator('svg.timeline [data-event="istanbul-talks-february"]').focus();
  const seen = new Set<string>();
  for (let step = 0; step <= inSight; step += 1) {
    const before = await page.locator('svg.timeline :focus').getAttribute('data-event');
    await page.keyboard.press('a');
    await expect(region.getByRole('status')).toHaveText(/^Russia: /);
    const said = await region.getByRole('status').textContent();
    if (said?.includes('no later')) break;
    const focused = page.locator('svg.timeline [data-event]:focus');
    await expect(focused).not.toHaveAttribute('data-event', before ?? '');
    await expect(focused).toBeInViewport();
    seen.add((await focused.getAttribute('data-event')) ?? '');
  }
  expect(seen.size).toBeGreaterThan(3);
});

test('the timeline is one tab stop, and arrows in Relations go from actor to actor along dyads', async ({
  page,
}) => {
  await page.goto('/?lang=en');
  await expect(page.locator('[data-actor]').first()).toBeVisible();
  const stops = await page
    .locator('[data-region="timeline"] .plot :is(a, button, input, [tabindex])')
    .evaluateAll((all) => (all as HTMLElement[]).filter((one) => one.tabIndex >= 0).length);
  expect(stops).toBe(1);
  const chart = page.getByRole('region', { name: 'Relations' });
  await expect(chart.locator('svg [tabindex="0"]')).toHaveCount(1);
  await chart.locator('[data-actor="russia"]').focus();
  await page.keyboard.press('ArrowRight');
  await expect(chart.locator('[data-actor="russia"]')).not.toBeFocused();
  await expect(chart.locator('[data-actor]:focus')).toHaveCount(1);
  const next = await chart.locator(':focus').getAttribute('data-actor');
  const dyad = [next ?? '', 'russia'].sort().join(' ');
  await expect(chart.locator(`[data-dyad="${dyad}"]`)).toHaveCount(1);

  await page.keyboard.press('Home');
  await expect(chart.locator('[data-actor="united-states"]')).toBeFocused();
  await page.keyboard.press('d');
  await expect(chart.locator('[data-dyad="russia united-states"]')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(chart.locator('[data-actor="russia"]')).toBeFocused();
});

test('O opens and closes the lane one stands in, and Shift + O all of them', async ({ page }) => {
  await page.goto('/?lang=en');
  const event = page.locator('svg.timeline [data-event="darchiev-appointment"]');
  const said = page.getByRole('region', { name: 'Timeline' }).getByRole('status');
  const russia = page.locator('.plot').getByRole('button', { name: /^(Open|Close) Russia$/ });
  await event.focus();
  await expect(russia).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('o');
  await expect(said).toHaveText('Russia: opened');
  await expect(page).toHaveURL(/open=russia/);
  await expect(russia).toHaveAttribute('aria-expanded', 'true');
  await expect(event).toBeFocused();
  await page.keyboard.press('o');
  await expect(said).toHaveText('Russia: closed');
  await expect(russia).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Shift+O');
  await expect(page.getByRole('button', { name: 'Close United States' })).toBeVisible();
  await expect(page).toHaveURL(/open=[a-z-]+,/);
});

test('Details give the focus back to what opened them: a row of the table, a mark, an actor', async ({
  page,
}) => {
  await page.goto('/?lang=en');
  const details = page.getByRole('region', { name: 'Details' });
  const heading = details.getByRole('heading', { level: 2 });
  await page.getByRole('button', { name: 'Show as a table' }).press('Enter');
  const row = page
    .getByRole('table')
    .getByRole('button', { name: /Riyadh/ })
    .first();
  const mark = page.locator('svg.timeline [data-event="riyadh-talks-february"]');
  const actor = page.locator('[data-actor="turkiye"]');
  for (const opener of [row, mark, actor]) {
    for (const way of ['Escape', 'Close']) {
      await opener.focus();
      await page.keyboard.press('Enter');
      await expect(heading).toBeFocused();
      if (way === 'Escape') await page.keyboard.press('Escape');
      else await details.getByRole('button', { name: 'Close' }).press('Enter');
      await expect(opener).toBeFocused();
      await expect(page).not.toHaveURL(/[?&](event|actor)=/);
    }
  }
});

test('plus, minus and 0 zoom from the keyboard', async ({ page }) => {
  await page.goto('/?lang=en');
  await page.locator('svg.timeline [tabindex="0"]').focus();
  await page.keyboard.press('+');
  await expect(page).toHaveURL(/from=/);
  const zoomed = page.url();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page).not.toHaveURL(zoomed);
});

const JOB = {
  en: { actor: /^Türkiye/, table: 'Show as a table', exporting: 'Export', save: 'Download SVG' },
  ar: { actor: /^تركيا/, table: 'عرض في جدول', exporting: 'تصدير', save: 'تنزيل SVG' },
  ru: {
    actor: /^Турция/,
    table: 'Показать в виде таблицы',
    exporting: 'Экспорт',
    save: 'Скачать SVG',
  },
} as const;

/** Tab, as often as it takes; the focus has to be seen at every stop. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible();
  if (await wanted.evaluate((one) => one === document.activeElement)) return;
  for (let stop = 0; stop < 150; stop += 1) {
    await page.keyboard.press('Tab');
    const { isThere, isSeen, what } = await wanted.evaluate((goal) => {
      const at = document.activeElement;
      const what = at?.outerHTML.slice(0, 120);
      if (!at || at === document.body) return { isThere: false, isSeen: true, what };
      const box = at.getBoundingClientRect();
      const x = Math.min(innerWidth - 1, Math.max(0, box.left + Math.min(box.width, 20) / 2));
      const y = Math.min(innerHeight - 1, Math.max(0, box.top + box.height / 2));
      const above = document.elementFromPoint(x, y);
      const isAlone = above?.closest('.details') === at.closest('.details');
      const isSeen = box.bottom > 0 && box.top < innerHeight && isAlone;
      return { isThere: at === goal, isSeen, what };
    });
    expect(isSeen, what).toBe(true);
    if (isThere) return;
  }
  throw new Error('Tab does not lead there');
}

for (const lang of ['en', 'ar', 'ru'] as const) {
  test(`filter, look closer, read who says so, take the figure away: with Tab and keys alone, in ${lang}`, async ({
    page,
  }) => {
    test.slow();
    const words = JOB[lang];
    await page.goto(`/?lang=${lang}`);
    await expect(page.locator('svg [data-actor]').first()).toBeVisible();
    await tabTo(page, page.getByRole('checkbox', { name: words.actor }).first());
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/actors=turkiye/);

    await tabTo(page, page.locator('svg.timeline [data-event][tabindex="0"]'));
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(page.locator('.details h3')).toBeVisible();
    await expect(page.locator('[data-details]')).toBeFocused();
    const id = new URL(page.url()).searchParams.get('event') ?? '';
    await page.keyboard.press('Escape');
    await expect(page.locator(`svg.timeline [data-event="${id}"]`)).toBeFocused();

    await tabTo(page, page.getByRole('button', { name: words.table }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('table')).toBeVisible();

    await page.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
    });
    await tabTo(
      page,
      page.getByRole('banner').getByRole('button', { name: words.exporting, exact: true }),
    );
    await page.keyboard.press('Enter');
    const save = page.getByRole('dialog').getByRole('button', { name: words.save }).first();
    await tabTo(page, save);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.keyboard.press('Enter'),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.svg$/);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
}

test('? shows the keys, not while one writes, and can be turned off', async ({ page }) => {
  await page.goto('/?lang=en');
  await expect(page.locator('svg [data-actor]').first()).toBeVisible();
  const help = page.getByRole('dialog', { name: 'First steps and keys' });
  const event = page.locator('svg.timeline [data-event][tabindex="0"]');
  await event.focus();
  await page.keyboard.press('?');
  await expect(help).toBeVisible();
  await expect(help).toContainText('to the next event of the same actor');
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
  await expect(event).toBeFocused();

  await page.getByRole('searchbox').first().pressSequentially('who?');
  await expect(help).toHaveCount(0);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');

  await page.getByRole('button', { name: 'First steps and keys' }).press('Enter');
  await help.getByRole('switch').press('Space');
  await page.keyboard.press('Escape');
  await event.focus();
  await page.keyboard.press('?');
  await page.keyboard.press('End');
  await expect(page.locator('svg.timeline :focus')).toHaveCount(1);
  await expect(help).toHaveCount(0);
});
