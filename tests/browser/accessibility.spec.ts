import type { Page } from '@playwright/test';
import { axeComplaints } from './axe-complaints.ts';
import { expect, test } from './test.ts';

const LANGS = ['en', 'ar', 'ru'] as const;

/** Waits until the page stands as its address says. */
async function open(page: Page, query: string): Promise<void> {
  await page.goto(`/?${query}`);
  await expect(page.locator('svg [data-actor]').first()).toBeVisible();
}

const STATES: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['as it opens', () => Promise.resolve()],
  [
    'with an event, filters and the table',
    async (page) => {
      await page.locator('#table-region button').first().press('Enter');
      await expect(page.getByRole('table')).toBeVisible();
      await page.locator('fieldset input[type="checkbox"]').first().check();
      await page
        .getByRole('table')
        .getByRole('rowheader')
        .first()
        .getByRole('button')
        .press('Enter');
      await expect(page.locator('.details h3')).toBeVisible();
    },
  ],
  [
    'with nothing found',
    async (page) => {
      await page.getByRole('searchbox').first().fill('nothing is called so');
      await expect(page.locator('.empty')).toBeVisible();
    },
  ],
];

for (const lang of LANGS) {
  for (const theme of ['light', 'dark']) {
    test(`axe finds nothing in ${lang}, ${theme}, whatever is open`, async ({ page }) => {
      test.slow();
      await open(page, `lang=${lang}&theme=${theme}&open=russia`);
      for (const [state, reach] of STATES) {
        await reach(page);
        expect(await axeComplaints(page), state).toEqual([]);
      }
    });
  }
}

test('regions, headings and the names of charts can be walked by', async ({ page }) => {
  await open(page, 'lang=en&event=istanbul-talks-april');
  await expect(page.getByRole('banner')).toHaveCount(1);
  await expect(page.getByRole('main')).toHaveCount(1);
  for (const name of ['Timeline', 'Relations', 'Filters', 'Details', 'Table']) {
    await expect(page.getByRole('region', { name, exact: true })).toHaveCount(1);
  }
  const levels = await page
    .locator('h1, h2, h3, h4, h5, h6')
    .evaluateAll((all) => all.map(({ localName }) => Number(localName.slice(1))));
  expect(levels[0]).toBe(1);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  levels.forEach((level, at) => {
    expect(level - (levels[at - 1] ?? 0), `heading ${String(at)}`).toBeLessThanOrEqual(1);
  });
  const names = await page
    .getByRole('list')
    .evaluateAll((all) =>
      all.map((one) => one.getAttribute('aria-label')).filter((name) => name !== null),
    );
  expect(new Set(names).size).toBe(names.length);
});

test('the count is said once what changes has come to rest, not at every step', async ({
  page,
}) => {
  await open(page, 'lang=en');
  const status = page.locator('.chips [role=status]');
  const before = (await status.textContent()) ?? '';
  await status.evaluate((one) => {
    const said = ((globalThis as { said?: string[] }).said = [] as string[]);
    new MutationObserver(() => said.push(one.textContent)).observe(one, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  await page.locator('svg.timeline [tabindex="0"]').focus();
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('+');
  await expect(page.locator('[data-count]')).not.toHaveText(before);
  await expect(status).toHaveText((await page.locator('[data-count]').textContent()) ?? '');
  expect(await page.evaluate(() => (globalThis as { said?: string[] }).said)).toHaveLength(1);
});

test('each chart is summed up in words that are true', async ({ page }) => {
  await open(page, 'lang=en&actors=turkiye');
  const count = /^(\d+) of/.exec((await page.locator('.chips [role=status]').textContent()) ?? '');
  await expect(page.locator('svg.timeline')).toHaveAccessibleDescription(
    new RegExp(`^${count?.[1] ?? ''} events, 10 February – 15 May 2025\\..*Türkiye: \\d+ events`),
  );
  await expect(page.locator('svg.timeline [data-event]')).toHaveCount(Number(count?.[1]));
  const described = page.getByRole('region', { name: 'Relations' }).getByRole('group').first();
  await expect(described).toHaveAccessibleDescription(/ and .*: \d+ events?, (mean )?tone/);
});

test('the table says what the picture shows, event by event', async ({ page }) => {
  await open(page, 'lang=en');
  const marks = await page
    .locator('svg.timeline [data-event]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
  await page.getByRole('button', { name: 'Show as a table' }).press('Enter');
  const table = page.getByRole('table');
  await expect(table.locator('caption')).toContainText(`: ${String(marks.length)} events`);
  const rows = await table.locator('tbody tr').evaluateAll((all) =>
    all.map((row) => {
      const cell = (index: number): string => row.children[index]?.textContent.trim() ?? '';
      const [status = '', ...more] = cell(4).split(/\s{2,}|(?=Sources disagree)/);
      return { date: cell(0), title: cell(1), actors: cell(2), status, disputed: more.length > 0 };
    }),
  );
  expect(rows).toHaveLength(marks.length);
  for (const { date, title, status, disputed } of rows) {
    const mark = marks.find((name) => name.startsWith(`${title}. ${date}.`));
    expect(mark, title).toBeDefined();
    expect(mark, title).toContain(`${status.trim()}.`);
    expect(mark?.includes('Sources disagree.'), title).toBe(disputed);
  }
  await expect(table.locator('thead th[scope="col"]')).toHaveCount(6);
  await expect(table.locator('tbody th[scope="row"]')).toHaveCount(rows.length);
});

test('what can be pressed is 24 px in either direction, or has that much room', async ({
  page,
}) => {
  await open(page, 'lang=en&event=istanbul-talks-april&actors=russia');
  // The sliders of the period show while one of them has the focus.
  await page.getByRole('slider', { name: 'From' }).focus();
  const small = await page
    .locator('button, input, select, summary, [role=switch]')
    .evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility({ visibilityProperty: true }))
        .map((one) => ({ one, box: (one.closest('label') ?? one).getBoundingClientRect() }))
        .filter(({ box }) => box.width > 1 && Math.min(box.width, box.height) < 24)
        .map(
          ({ one, box }) =>
            `${one.outerHTML.slice(0, 90)} ${String(box.width)}×${String(box.height)}`,
        ),
    );
  expect(small).toEqual([]);
});

test('where the reader’s colours rule, charts keep to light or dark with them and what is pressed shows', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
  await open(page, 'lang=en&theme=dark&types=CONSULT');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  const legend = page.getByRole('list', { name: /Legend: kinds/ });
  const pressed = legend.getByRole('button', { pressed: true });
  await expect(pressed).toHaveCSS('border-top-width', '3px');
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('nothing moves by itself for readers who want no motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, 'lang=en');
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((one) => {
        const { transitionDuration, animationName } = getComputedStyle(one);
        return (
          animationName !== 'none' || transitionDuration.split(', ').some((time) => time !== '0s')
        );
      }).length,
  );
  expect(moving).toBe(0);
});

for (const lang of LANGS) {
  test(`at 320 px (400 %) and with text twice as large the page scrolls only down, in ${lang}`, async ({
    page,
  }) => {
    const spare = (): Promise<number> =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    await page.setViewportSize({ width: 320, height: 256 });
    await open(page, `lang=${lang}&event=istanbul-talks-april`);
    expect(await spare()).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.evaluate(() => {
      document.documentElement.style.setProperty('font-size', '200%');
    });
    expect(await spare()).toBeLessThanOrEqual(0);
    await expect(page.locator('body')).toHaveCSS('font-size', lang === 'ar' ? '30.2px' : '28px');
  });
}

test('a missing translation is shown in another language and says so', async ({ page }) => {
  await page.goto('/?lang=ru');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  const foreign = page.locator('aside [lang]:not([lang="ru"]), h1[lang]:not([lang="ru"])');
  await expect(foreign).toHaveCount(0);
});
