import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const FRAME = 'iframe.print-frame';
const pictureOf = (page: Page) => page.frameLocator(FRAME).locator('img');

/** The browser's dialog stays open until the test closes it. */
async function stubPrint(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counted = window.top as unknown as { printed: number; printer: Window; made: Blob };
    window.print = () => {
      counted.printed += 1;
      counted.printer = window;
    };
    if (window !== window.top) return;
    const addressOf = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file: Blob) => {
      counted.made = file;
      return addressOf(file);
    };
    counted.printed = 0;
  });
}

function printed(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as { printed: number }).printed);
}

/** The events in the last picture that the page made a file of. */
function eventsIn(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const text = await (globalThis as unknown as { made: Blob }).made.text();
    const all = text.matchAll(/data-event="([^"]+)"/g);
    return [...new Set([...all].map(([, id = '']) => id))].sort();
  });
}

/** What is printed: whether it is the frame's, and what stands in that beside the picture. */
function sheetOf(page: Page): Promise<unknown> {
  return page.evaluate((selector) => {
    const { printer } = globalThis as unknown as { printer: Window };
    const frame = document.querySelector<HTMLIFrameElement>(selector);
    const { body } = printer.document;
    const [picture, ...others] = body.children;
    const { height = '', objectFit = '' } = picture ? (picture as HTMLElement).style : {};
    return {
      isFrame: printer === frame?.contentWindow,
      others: others.length,
      words: body.textContent,
      fits: [height, objectFit],
    };
  }, FRAME);
}

const ONE_PICTURE = { isFrame: true, others: 0, words: '', fits: ['99vh', 'contain'] };

for (const lang of ['en', 'ar']) {
  test(`Ctrl+P prints the view as a figure on one page and nothing else (${lang})`, async ({
    page,
  }) => {
    await stubPrint(page);
    await page.goto(`/?lang=${lang}&actors=darchiev`);
    await expect(page.locator('[data-event]').first()).toBeVisible();
    const shown = await page
      .locator('.timeline [data-event]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-event') ?? '').sort());
    await page.keyboard.press('Control+p');
    await expect.poll(() => printed(page)).toBe(1);

    expect(shown.length).toBeGreaterThan(0);
    expect(await eventsIn(page)).toEqual(shown);

    expect(await sheetOf(page)).toEqual(ONE_PICTURE);
    expect(await pictureOf(page).getAttribute('alt')).not.toBe('');

    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(page.locator(FRAME)).toHaveCount(0);
    await expect(page.locator('#app')).toBeVisible();
  });
}

test('a browser that does not say when it has printed prints again, and nothing old', async ({
  page,
}) => {
  await stubPrint(page);
  await page.goto('/?lang=en');
  await expect(page.locator('[data-event]').first()).toBeVisible();
  await page.keyboard.press('Control+p');
  await expect.poll(() => printed(page)).toBe(1);
  const first = await pictureOf(page).getAttribute('src');
  await page.keyboard.press('Escape');
  await expect(page.locator(FRAME)).toHaveCount(0);
  await page.keyboard.press('Control+p');
  await expect.poll(() => printed(page)).toBe(2);
  expect(await pictureOf(page).getAttribute('src')).not.toBe(first);
});

for (const lang of ['en', 'ar', 'ru']) {
  test(`the browser’s own menu prints charts, legends and filters no wider than the paper (${lang})`, async ({
    page,
  }) => {
    await page.goto(`/?lang=${lang}&actors=russia`);
    await expect(page.locator('[data-event]').first()).toBeVisible();
    await page.setViewportSize({ width: 1280, height: 900 });
    const relations = page.locator('.plot > svg').nth(1);
    await expect(relations.locator('[data-actor]').first()).toBeVisible();
    const paper = 700;
    await page.emulateMedia({ media: 'print' });
    await page.locator('#app').evaluate((app, width) => {
      app.setAttribute('data-paper', '');
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`[data-paper] { inline-size: ${String(width)}px }`);
      document.adoptedStyleSheets = [sheet];
    }, paper);
    for (const svg of await page.locator('.plot > svg').all()) {
      const box = await svg.boundingBox();
      expect(box?.width).toBeLessThanOrEqual(paper);
      expect(box?.height).toBeGreaterThan(150);
    }
    for (const shown of ['.kinds li', '.lines li', '.chips']) {
      await expect(page.locator(shown).first()).toBeVisible();
    }
    for (const hidden of ['.zoom', '.skyline', '.head select', '.top select', '.page > .details']) {
      await expect(page.locator(hidden).first()).toBeHidden();
    }
    await page.emulateMedia({ media: 'screen' });
  });
}

test('the export dialog prints the very figure it shows', async ({ page }) => {
  await stubPrint(page);
  await page.goto('/?lang=en');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const preview = page.getByRole('dialog').locator('figure img');
  await expect(preview).toBeVisible();
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await expect.poll(() => printed(page)).toBe(1);
  const shown = await preview.getAttribute('alt');
  expect(await pictureOf(page).getAttribute('alt')).toBe(shown);
  expect(await sheetOf(page)).toEqual(ONE_PICTURE);
});

test('the code to embed shows the view in a page of somebody else’s', async ({ page }) => {
  await page.goto('/?lang=en&actors=darchiev');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByText('Embed in a page').click();
  const image = await page.getByLabel('Only the figure', { exact: false }).first().inputValue();
  const alt = await page.getByRole('dialog').locator('figure img').getAttribute('alt');
  expect(image).toContain('<img src="istanbul-2025-timeline-en-1000-light.svg"');
  expect(image).toContain(`lang="en"`);
  const code = await page.getByRole('textbox', { name: 'The live view' }).inputValue();
  const host = `<!doctype html><title>A page</title><h1>A page</h1>${code}${image}`;
  await page.route('**/somewhere.html', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: host }),
  );
  await page.route('**/istanbul-2025-timeline-en-1000-light.svg', (route) =>
    route.fulfill({
      contentType: 'image/svg+xml',
      body: '<svg xmlns="http://www.w3.org/2000/svg"/>',
    }),
  );
  await page.goto('/somewhere.html');
  expect(await page.locator('img').getAttribute('alt')).toBe(alt);

  const frame = page.frameLocator('iframe');
  await expect(frame.locator('[data-event]').first()).toBeVisible();
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(frame.getByRole('table')).toHaveCount(0);
  await expect(frame.getByRole('button', { name: 'Export' })).toHaveCount(0);
  const full = frame.getByRole('link', { name: 'Open the full view' });
  await expect(full).toHaveAttribute('href', /\?lang=en&actors=darchiev$/);
  await expect(full).toHaveAttribute('target', '_blank');

  const steps = await page.evaluate(() => history.length);
  await frame.getByRole('button', { name: 'Zoom in' }).click();
  await expect(full).toHaveAttribute('href', /&from=/);
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

for (const width of [600, 390]) {
  test(`an embedded view fits a frame ${String(width)} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 400 });
    await page.goto('/?lang=ar&embed=1');
    await expect(page.locator('[data-event]').first()).toBeAttached();
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond).toBe(0);
    const legend = page.locator('.kinds');
    expect(await legend.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
  });
}
