import type { Locator, Page } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, test } from './test.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const place = mkdtempSync(join(tmpdir(), 'demarche-render-'));

test.beforeAll(async () => {
  cpSync(join(root, 'bin'), join(place, 'bin'), { recursive: true });
  cpSync(join(root, 'package.json'), join(place, 'package.json'));
  const configFile = join(root, 'vite.cli.config.ts');
  await build({ root, configFile, logLevel: 'error', build: { outDir: join(place, 'dist-cli') } });
});

test.afterAll(() => {
  rmSync(place, { recursive: true });
});

const program = join(place, 'bin/demarche.mjs');
const file = join(root, 'data/istanbul-2025.json');

/** What the command line writes for the first dataset. */
function drawn(args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [program, 'render', file, ...args],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

/** The data of a view in a format, as the command line writes them at an instant (s). */
function converted(view: string, format: string, second: number): Buffer {
  const args = [program, 'convert', file, '-', '--view', view, '--to', format];
  const env = { ...process.env, SOURCE_DATE_EPOCH: String(second) };
  const { status, stdout } = spawnSync(process.execPath, args, { env, maxBuffer: 1e8 });
  expect(status).toBe(0);
  return stdout;
}

async function save(
  page: Page,
  button: string | RegExp,
  within: Page | Locator = page,
): Promise<{ name: string; bytes: Buffer }> {
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    within.getByRole('button', { name: button, exact: within !== page }).click(),
  ]);
  return { name: saved.suggestedFilename(), bytes: await readFile(await saved.path()) };
}

test('data of one view are the same from the page and from the command line', async ({ page }) => {
  const view = 'actors=russia&known=all&lang=ar';
  const second = Date.UTC(2026, 0, 2, 23, 30) / 1000;
  await page.clock.setFixedTime(second * 1000);
  await page.goto(`/?${view}`);
  await page.getByRole('button', { name: 'تصدير', exact: true }).click();
  await page.getByRole('button', { name: 'تنزيل البيانات' }).click();
  const dialog = page.getByRole('dialog').last();
  // That every format is the same on both is held without a browser; here are text, one that streams, bytes, and pictures.
  test.slow();
  for (const format of ['json', 'csv', 'html', 'package', 'briefing-html', 'docx', 'csl']) {
    await dialog.locator(`input[type=radio][value="${format}"]`).check();
    const { bytes } = await save(page, 'تنزيل', dialog);
    expect(Buffer.compare(bytes, converted(view, format, second)), format).toBe(0);
  }
});

test('a saved figure reopens with its view when it is dropped on the page', async ({ page }) => {
  await page.goto('/?lang=ru&actors=darchiev&lanes=topic');
  await page.getByRole('button', { name: 'Экспорт' }).click();
  const figure = (await save(page, 'Скачать SVG')).bytes.toString();
  await page.goto('/?lang=en&data=us-russia-2009-2025');
  await expect(page.locator('[data-event]').first()).toBeVisible();
  const carrier = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'talks.svg', { type: 'image/svg+xml' }));
    return data;
  }, figure);
  await page.dispatchEvent('body', 'drop', { dataTransfer: carrier });
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Стамбул/);
  await expect(page).toHaveURL(/actors=darchiev/);
  await expect(page).toHaveURL(/lanes=topic/);
});

for (const [query, button] of [
  ['lang=ru&actors=russia,united-states&actors.all=1', 'Скачать SVG'],
  ['lang=ar&theme=dark&lanes=topic&digits=arab&calendar=hijri&axis=rtl', 'تنزيل SVG'],
  ['lang=en&digits=arab&calendar=hijri', 'Download SVG'],
] as const) {
  test(`the command line draws the bytes that the page saves for ${query}`, async ({ page }) => {
    await page.goto(`/?${query}`);
    await page.getByRole('button', { name: /^(Export|تصدير|Экспорт)$/ }).click();
    await page.locator('dialog input[value="both"]').check();
    const { bytes } = await save(page, button);
    const text = drawn(['--view', query, '--part', 'both', '--out', '-']);
    expect(text === bytes.toString()).toBe(true);
  });
}

test('outlined text is the same on the command line, and its words stay with it', async ({
  page,
}) => {
  await page.goto('/?lang=ar');
  await page.getByRole('button', { name: 'تصدير' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('figure img')).toBeVisible();
  await dialog.locator('input[value="outlined"]').check();
  const text = (await save(page, 'تنزيل SVG')).bytes.toString();
  expect(text).not.toMatch(/<text|<style/);
  expect(text).toMatch(/aria-label="[^"]*كما نُشر حتى 9 أبريل 2025/);
  expect(drawn(['--view', 'lang=ar', '--text', 'outlined', '--out', '-']) === text).toBe(true);
});

test('a PNG has the size that is asked for, its title, and the bytes of the command line', async ({
  page,
}) => {
  await page.goto('/?lang=ru');
  await page.getByRole('button', { name: 'Экспорт' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('figure img')).toBeVisible();
  for (const scale of [1, 2]) {
    await dialog.getByLabel('Размер PNG').selectOption({ value: String(scale) });
    const { name, bytes } = await save(page, 'Скачать PNG');
    expect(name).toBe('istanbul-2025-timeline-ru-1000-light.png');
    expect(bytes.readUInt32BE(16)).toBe(1000 * scale);
    expect(bytes.includes('Title\0\0\0\0\0Россия и США')).toBe(true);
    const file = join(place, 'fig.png');
    drawn(['--view', 'lang=ru', '--scale', String(scale), '--out', file]);
    expect(bytes.equals(await readFile(file))).toBe(true);
  }
});

/** A PNG of what the browser shows of an image. */
async function shown(page: Page, type: string, image: Buffer): Promise<Buffer> {
  await page.setContent('<img alt="">');
  const size = await page.locator('img').evaluate(
    async (img: HTMLImageElement, address) => {
      document.body.setAttribute('style', 'margin:0');
      img.setAttribute('style', 'display:block');
      img.src = address;
      await img.decode();
      return { width: img.naturalWidth, height: img.naturalHeight };
    },
    `data:${type};base64,${image.toString('base64')}`,
  );
  await page.setViewportSize(size);
  return page.locator('img').screenshot();
}

/** The share of pixels of which a colour is another by more than a tenth of its range. */
function shareApart(page: Page, ...pngs: [Buffer, Buffer]): Promise<number> {
  return page.evaluate(
    async (addresses) => {
      const pixels = await Promise.all(
        addresses.map(async (address) => {
          const img = new Image();
          img.src = address;
          await img.decode();
          const canvas = document.createElement('canvas');
          [canvas.width, canvas.height] = [img.naturalWidth, img.naturalHeight];
          const context = canvas.getContext('2d');
          context?.drawImage(img, 0, 0);
          return context?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
        }),
      );
      const [one = [], other = []] = pixels;
      if (one.length === 0 || one.length !== other.length) return 1;
      let apart = 0;
      for (let at = 0; at < one.length; at += 4) {
        const differs = [0, 1, 2].some(
          (channel) => Math.abs((one[at + channel] ?? 0) - (other[at + channel] ?? 0)) > 25.5,
        );
        if (differs) apart += 1;
      }
      return apart / (one.length / 4);
    },
    pngs.map((png) => `data:image/png;base64,${png.toString('base64')}`),
  );
}

/** Of the pixels that words cover, so many may differ: smoothing does not take so many, a pixel out of place does. */
const MOST_APART = 0.3;

const hasRsvg = spawnSync('rsvg-convert', ['--version']).status === 0;

for (const [query, ...options] of [
  ['lang=en&lanes=type'],
  ['lang=ar&theme=dark&axis=rtl&lanes=topic'],
  ['lang=ru', '--part', 'both', '--size', 'slide', '--pages', 'one'],
] as const) {
  const name = [query, ...options].join(' ');
  test(`outlines and pixels look like the text they are of for ${name}`, async ({ context }) => {
    const page = await context.newPage();
    const args = ['--view', query, ...options, '--no-data', '--out'];
    const svgOf = (mode: string): Buffer => Buffer.from(drawn(['--text', mode, ...args, '-']));
    const editable = svgOf('editable');
    const text = await shown(page, 'image/svg+xml', editable);
    const outlined = svgOf('outlined');
    const withWords = (change: (words: string) => string): Promise<Buffer> =>
      shown(
        page,
        'image/svg+xml',
        Buffer.from(editable.toString().replace(/<text[^]*?<\/text>/g, change)),
      );
    const file = join(place, 'compared.png');
    drawn([...args, file]);
    const pictures = new Map([
      ['outlines', await shown(page, 'image/svg+xml', outlined)],
      ['PNG', await readFile(file)],
    ]);
    if (hasRsvg) {
      const { stdout } = spawnSync('rsvg-convert', [], { input: outlined, maxBuffer: 1e8 });
      pictures.set('outlines by librsvg', stdout);
    }
    // Letters are smoothed in other ways by each maker, so the more words, the more pixels differ a little.
    const covered = await shareApart(page, text, await withWords(() => ''));
    for (const [maker, picture] of pictures) {
      const share = (await shareApart(page, text, picture)) / covered;
      expect.soft(share, maker).toBeLessThan(MOST_APART);
    }
    const moved = await withWords((words) => `<g transform="translate(0 1)">${words}</g>`);
    const share = (await shareApart(page, text, moved)) / covered;
    expect(share, 'words a pixel too low').toBeGreaterThan(MOST_APART);
  });
}
test('a slide for print, with time running the other way, is the same on the command line', async ({
  page,
}) => {
  await page.goto('/?lang=en');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  for (const value of ['slide', 'print', 'rtl']) {
    await page.locator(`dialog input[value="${value}"]`).check();
  }
  const text = (await save(page, 'Download SVG')).bytes.toString();
  expect(text).toContain('width="1280" height="720"');
  const options = ['--size', 'slide', '--theme', 'print', '--axis', 'rtl'];
  expect(drawn(['--view', 'lang=en', ...options, '--out', '-']) === text).toBe(true);
});
