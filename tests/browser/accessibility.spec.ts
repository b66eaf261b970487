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
      await page.locator('[data-region="table"] button').first().press('Enter');
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
  test(`axe finds nothing in ${lang}, light or dark, whatever is open`, async ({ page }) => {
    test.slow();
    await open(page, `lang=${lang}&open=russia`);
    for (const [state, reach] of STATES) {
      await reach(page);
      expect(await axeComplaints(page), state).toEqual([]);
    }
  });
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
  // The axis and the names of lanes are not read out as a row of numbers, and the count is read once.
  const read = await page.getByRole('main').ariaSnapshot();
  expect(read).not.toMatch(/text: .*(March 2025|10 17)/);
  expect(read.match(/37 of 39 events/g)).toHaveLength(1);
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
  const summary = page.locator('.chips [aria-live]').nth(1);
  await expect(status).toHaveText('37 of 39 events');
  await page.locator('.chips').evaluate((chips) => {
    const said = ((globalThis as { said?: string[] }).said = [] as string[]);
    const live = [...chips.querySelectorAll('[aria-live]')];
    const look = (): void => {
      for (const one of live) {
        const isHeard = one.getAttribute('aria-live') === 'polite' && one.textContent !== '';
        if (isHeard && said.at(-1) !== one.textContent) said.push(one.textContent);
      }
    };
    look();
    const changes = { childList: true, characterData: true, subtree: true };
    new MutationObserver(look).observe(chips, changes);
  });
  await page.locator('svg.timeline [tabindex="0"]').focus();
  for (let step = 0; step < 6; step += 1) {
    await page.keyboard.press('+');
    await page.waitForTimeout(100);
  }
  await expect(summary).toHaveText((await status.textContent()) ?? '');
  // What was there, the first step, and where the last one has led.
  const said = await page.evaluate(() => (globalThis as { said?: string[] }).said);
  expect(said).toHaveLength(3);
  expect(said?.at(-1)).toBe(await status.textContent());
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

/** The names of what a chart draws, each once. */
const namesIn = (page: Page, selector: string): Promise<string[]> =>
  page
    .locator(selector)
    .evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('aria-label') ?? ''))]);

/** The cells of a table, row by row, without the spaces around them. */
const cellsOf = (page: Page, place: number): Promise<string[][]> =>
  page
    .getByRole('table')
    .nth(place)
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.children].map((cell) => {
          const copy = cell.cloneNode(true) as Element;
          // It leads elsewhere, and says nothing of the row.
          for (const button of copy.querySelectorAll('button.quiet')) button.remove();
          return copy.textContent.replaceAll(/\s+/g, ' ').trim();
        }),
      ),
    );

for (const query of ['lang=en', 'lang=ru&actors=turkiye', 'lang=ar&known=all&digits=arab']) {
  test(`the tables say what the pictures show, number by number: ${query}`, async ({ page }) => {
    await open(page, query);
    const marks = await namesIn(page, 'svg.timeline [data-event]');
    const lines = await namesIn(page, '[data-dyad]');
    const counted = /[\d٠-٩]+/.exec(
      (await page.locator('.chips [role=status]').textContent()) ?? '',
    )?.[0];
    await page.locator('[data-region="table"] button').last().press('Enter');
    await page.locator('[data-region="table"] button').first().press('Enter');
    await expect(page.getByRole('table')).toHaveCount(2);
    await expect(page.locator('caption').first()).toContainText(counted ?? '?');

    /** Without isolates, and with spaces as {@link cellsOf} has them. */
    const plain = (words: string): string =>
      words.replaceAll(/[\u2066-\u2069]/g, '').replaceAll(/\s+/g, ' ');
    const rows = await cellsOf(page, 0);
    expect(rows).toHaveLength(marks.length);
    for (const [date = '', title = '', actors = '', , status = ''] of rows) {
      const mark = marks.map(plain).find((name) => name.startsWith(`${title}. ${plain(date)}.`));
      expect(mark, title).toBeDefined();
      for (const name of plain(actors).split(/, (?:and )?| and | и | و| ?، و?/)) {
        expect(mark, title).toContain(name);
      }
      const [word = '', ...disagree] = status.split(/ (?=Sources|Источники|تختلف)/);
      expect(mark, title).toContain(`${word}.`);
      expect(/Sources disagree|Источники расходятся|تختلف المصادر/.test(mark ?? ''), title).toBe(
        disagree.length > 0,
      );
    }

    const pairs = (await cellsOf(page, 1)).map((cells) => cells.map(plain));
    for (const line of lines.map(plain)) {
      const said = pairs.filter(([pair = '', count = '', certain = '', tone = '']) => {
        const numbers = line.slice(pair.length);
        const sure = count === certain || numbers.includes(`(${certain} `) || certain.length < 2;
        return line.startsWith(`${pair}: `) && numbers.includes(tone) && sure
          ? numbers.includes(count) || count.length < 2
          : false;
      });
      expect(said, line).not.toEqual([]);
    }
    await expect(page.locator('thead th[scope="col"]')).toHaveCount(8 + 4);
    await expect(page.locator('tbody th[scope="row"]')).toHaveCount(rows.length + pairs.length);
  });
}

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
  await expect(page.locator('.demarche')).toHaveAttribute('data-theme', 'light');
  const legend = page.getByRole('list', { name: /Legend: kinds/ });
  const pressed = legend.getByRole('button', { pressed: true });
  await expect(pressed).toHaveCSS('border-top-width', '3px');
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
  await expect(page.locator('.demarche')).toHaveAttribute('data-theme', 'dark');
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
    await expect.poll(spare).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.evaluate(() => {
      document.documentElement.style.setProperty('font-size', '200%');
    });
    // A chart takes its new room a frame later.
    await expect.poll(spare).toBeLessThanOrEqual(0);
    await expect(page.locator('.demarche')).toHaveCSS(
      'font-size',
      lang === 'ar' ? '30.2px' : '28px',
    );
    // So do the letters of the charts, none of which is set under 11 px.
    const smallest = (): Promise<number> =>
      page
        .locator('main svg text')
        .evaluateAll((texts) =>
          Math.min(...texts.map((one) => Number.parseFloat(getComputedStyle(one).fontSize))),
        );
    await expect.poll(smallest).toBeGreaterThanOrEqual(22);
    // Lines grow with their letters, and so do the boxes beside them.
    const cramped = await page.locator('label').evaluateAll((labels) =>
      labels
        .filter((one) => one.checkVisibility())
        .filter((one) => {
          const style = getComputedStyle(one);
          const box = one.querySelector('input[type="checkbox"], input[type="radio"]');
          const isTight =
            Number.parseFloat(style.lineHeight) < 1.25 * Number.parseFloat(style.fontSize);
          return isTight || (box !== null && box.getBoundingClientRect().width < 32);
        })
        .map((one) => one.textContent.trim()),
    );
    expect(cramped).toEqual([]);
  });
}

for (const theme of ['light', 'dark']) {
  test(`what an empty field asks for can be read against it, in ${theme}`, async ({ page }) => {
    await open(page, `lang=en&theme=${theme}`);
    const ratios = await page.locator('input[placeholder]').evaluateAll((fields) => {
      const luminance = (colour: string): number => {
        const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map((part) => {
          const value = Number(part) / 255;
          return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      return fields.map((field) => {
        const words = luminance(getComputedStyle(field, '::placeholder').color);
        const ground = luminance(getComputedStyle(field).backgroundColor);
        return (Math.max(words, ground) + 0.05) / (Math.min(words, ground) + 0.05);
      });
    });
    expect(ratios.length).toBeGreaterThan(0);
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5);
  });
}

test('a missing translation is shown in another language and says so', async ({ page }) => {
  await page.goto('/?lang=ru');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  const foreign = page.locator('aside [lang]:not([lang="ru"]), h1[lang]:not([lang="ru"])');
  await expect(foreign).toHaveCount(0);
});
