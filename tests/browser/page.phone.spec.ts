import { expect, test } from './test.ts';

test('on a phone the page is no wider than the screen, and filters are a sheet', async ({
  page,
}) => {
  for (const lang of ['en', 'ar', 'ru']) {
    await page.goto(`/?lang=${lang}`);
    await expect(page.locator('[data-actor]').first()).toBeVisible();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, lang).toBeLessThanOrEqual(0);
  }
  await page.goto('/?lang=en');
  await page.getByRole('button', { name: 'Filters' }).tap();
  await page
    .getByRole('checkbox', { name: /^Ukraine/ })
    .first()
    .check();
  await page.getByRole('button', { name: 'Show results' }).tap();
  await expect(page.getByRole('button', { name: 'Remove Ukraine' })).toBeVisible();
});

test('what fingers do stands below the timeline, in place of what a mouse does', async ({
  page,
}) => {
  await page.goto('/?lang=en&form=timeline');
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await expect(timeline.getByText('Two fingers zoom and move the timeline')).toBeVisible();
  await expect(timeline.getByText('Ctrl + wheel')).toBeHidden();
});

test('a tap on an event opens its details from below', async ({ page }) => {
  await page.goto('/?lang=en');
  await page.locator('[data-event="riyadh-talks-february"] text').first().tap();
  const details = page.getByRole('region', { name: 'Details' });
  await expect(details).toContainText('Riyadh');
  await details.getByRole('button', { name: 'Close' }).tap();
  await expect(page).not.toHaveURL(/event=/);
});

test('an event that is chosen can be seen above its details', async ({ page }) => {
  await page.goto('/?lang=en');
  const event = page.locator('.rows [data-event]').last();
  await expect(event).toBeVisible();
  await event.evaluate((mark) => {
    mark.scrollIntoView({ block: 'end' });
  });
  await event.focus();
  await page.keyboard.press('Enter');
  const details = page.getByRole('region', { name: 'Details' });
  await expect(details.getByRole('heading', { level: 3 })).toBeVisible();
  await expect
    .poll(async () => {
      const [mark, sheet] = await Promise.all([event.boundingBox(), details.boundingBox()]);
      return mark && sheet ? mark.y >= 0 && mark.y + mark.height <= sheet.y : false;
    })
    .toBe(true);
});

for (const lang of ['en', 'ar', 'ru']) {
  test(`the chronicle begins high up, below one line of counts and its shapes, in ${lang}`, async ({
    page,
  }) => {
    for (const [width, height] of [
      [390, 844],
      [360, 640],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.goto(`/?lang=${lang}`);
      await expect(page.locator('.rows [data-event]').first()).toBeVisible();
      const legend = await page.locator('[data-region="timeline"] .kinds').boundingBox();
      const plot = await page.locator('[data-region="timeline"] .plot').boundingBox();
      expect(legend?.height).toBeLessThan(48);
      expect((legend?.y ?? 0) + (legend?.height ?? 0)).toBeLessThanOrEqual(plot?.y ?? 0);
      const event = await page.locator('.rows [data-event]').first().boundingBox();
      if (width === 390) expect(event?.y).toBeLessThanOrEqual(330);
    }
  });
}

test('nothing that a desktop has is missing: a menu has the rest, a button the whole description', async ({
  page,
}) => {
  await page.goto('/?lang=en');
  const header = page.getByRole('banner');
  const cite = header.getByRole('button', { name: 'Cite' });
  await expect(cite).toBeHidden();
  await header.getByRole('button', { name: 'Menu' }).tap();
  for (const name of ['Settings', 'Cite', 'Open', 'Copy link', 'Movement', 'Export']) {
    await expect(header.getByRole('button', { name, exact: true })).toBeVisible();
  }
  const description = header.locator('.description');
  await expect(description).toBeHidden();
  await page.getByRole('main').getByRole('button', { name: 'Read on' }).tap();
  await expect(description).toBeVisible();
  await page.getByRole('button', { name: 'Later', exact: true }).tap();
  await expect(page).toHaveURL(/from=/);
});

test('the sheet of filters holds the focus, Esc and its button leave it', async ({ page }) => {
  await page.goto('/?lang=en');
  await expect(page.locator('[data-actor]').first()).toBeVisible();
  const show = page.getByRole('button', { name: 'Filters' });
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  for (const way of ['Escape', 'Show results']) {
    await show.press('Enter');
    await expect(sheet).toBeFocused();
    for (let stop = 0; stop < 60; stop += 1) await page.keyboard.press('Tab');
    const outside = page.locator('header :focus, main :focus, .details :focus');
    await expect(outside).toHaveCount(0);
    if (way === 'Escape') {
      await sheet.getByRole('searchbox').first().focus();
      await page.keyboard.press(way);
    } else await page.getByRole('button', { name: way }).tap();
    await expect(sheet).toHaveCount(0);
    await expect(show).toBeFocused();
  }
  await show.tap();
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(sheet).toHaveCount(0);
  await expect(page.getByRole('main')).not.toHaveAttribute('inert');
});

test('one finger is left to the page, two zoom the timeline', async ({ page }) => {
  await page.goto('/?lang=en&form=timeline');
  const chart = page.locator('svg.timeline');
  await expect(page.locator('.brush .overlay')).toHaveCount(1);
  await expect(chart).toHaveCSS('touch-action', 'pan-y');
  const box = await chart.boundingBox();
  if (!box) throw new Error('the timeline is not drawn');
  const client = await page.context().newCDPSession(page);
  const [x, y] = [box.x + box.width / 2, Math.min(box.y + 120, 780)];
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', half: number): Promise<unknown> =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        type === 'touchEnd'
          ? []
          : [
              { x: x - half, y, id: 1 },
              { x: x + half, y, id: 2 },
            ],
    });
  await touch('touchStart', 30);
  for (let half = 40; half <= 120; half += 20) await touch('touchMove', half);
  await touch('touchEnd', 0);
  await expect(page).toHaveURL(/from=/);
});
