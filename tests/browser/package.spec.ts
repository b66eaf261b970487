import type { Page } from '@playwright/test';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import type { PreviewServer } from 'vite';
import { expect, test as base } from './test.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const place = mkdtempSync(join(tmpdir(), 'demarche-package-'));
let server: PreviewServer | undefined;
let origin = '';

const test = base.extend({
  baseURL: async ({}, use) => {
    await use(origin);
  },
});

// One after the other, since what comes before them is built once.
test.describe.configure({ mode: 'default' });

const run = (command: string, args: readonly string[], cwd: string): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

interface Manifest {
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** The package as anybody gets it, installed in an empty folder beside the examples. */
test.beforeAll(async () => {
  test.setTimeout(600_000);
  run(process.execPath, ['tools/build-package.mjs'], root);
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', place], root);
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
  const versioned = ['svelte', 'react', 'react-dom', '@types/react'].map(
    (name) => `${name}@${manifest.devDependencies[name] ?? ''}`,
  );
  writeFileSync(join(place, 'package.json'), '{ "type": "module", "private": true }\n');
  const quietly = ['--no-audit', '--no-fund', '--prefer-offline'];
  run('npm', ['install', ...quietly, './demarche-0.1.0.tgz', ...versioned], place);
  cpSync(join(root, 'examples'), join(place, 'examples'), { recursive: true });
  for (const name of ['svelte', 'react']) {
    await build({
      configFile: false,
      root: join(place, 'examples', name),
      base: './',
      logLevel: 'error',
      plugins: name === 'svelte' ? [svelte({ configFile: false })] : [],
      build: { outDir: join(place, 'built', name), emptyOutDir: true },
    });
  }
  const shared = { configFile: false, root: place, appType: 'mpa', logLevel: 'error' } as const;
  const at = { port: 0, host: '127.0.0.1' };
  server = await preview({ ...shared, build: { outDir: '.' }, preview: at });
  origin = (server.resolvedUrls?.local[0] ?? '').replace(/\/$/, '');
});

test.afterAll(async () => {
  await server?.close();
  rmSync(place, { recursive: true });
});

const eventsIn = (page: Page, within: string) => page.locator(`${within} [data-event]`);

test('two elements on one page are each by itself, and the page keeps its own look', async ({
  page,
}) => {
  await page.goto('/examples/html/');
  const [first, second] = ['#first', '#second'] as const;
  await expect(eventsIn(page, first).first()).toBeVisible();
  await expect(eventsIn(page, second).first()).toBeVisible();
  await expect(page.locator(`${first} .demarche`)).toHaveAttribute('lang', 'en');
  await expect(page.locator(`${second} .demarche`)).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveTitle('Two timelines in a plain page');

  const counts = () => Promise.all([eventsIn(page, first).count(), eventsIn(page, second).count()]);
  const [few, many] = await counts();
  expect(few).toBeLessThan(many);

  // What is pressed in one changes that one alone, and neither the address nor what the device keeps.
  const zoom = page.locator(first).getByRole('button', { name: 'Zoom in' });
  await zoom.click();
  await expect(page.locator('#view')).toHaveText(/types=CONSULT.*from=/);
  expect((await counts())[1]).toBe(many);
  expect(new URL(page.url()).search).toBe('');
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);

  // Neither reaches the other's colours, nor the page theirs.
  const colourOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((one) => getComputedStyle(one).backgroundColor);
  expect(await colourOf(`${first} .demarche`)).not.toBe(await colourOf(`${second} .demarche`));
  await expect(page.locator(`${first} h1`)).not.toHaveCSS('text-transform', 'uppercase');
  const ids = await page.evaluate(() =>
    [...document.querySelectorAll('demarche-timeline')].flatMap(({ shadowRoot }) =>
      [...(shadowRoot?.querySelectorAll('[id]') ?? [])].map(({ id }) => id),
    ),
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test('an element follows its attributes, and leaves nothing when it goes', async ({ page }) => {
  await page.goto('/examples/html/');
  const mark = eventsIn(page, '#first');
  await expect(mark.first()).toBeVisible();
  const before = await mark.count();
  await page.locator('#first').evaluate((one) => {
    one.setAttribute('view', 'known=all');
    one.setAttribute('lang', 'ru');
  });
  await expect(page.locator('#first .demarche')).toHaveAttribute('lang', 'ru');
  await expect.poll(() => mark.count()).toBeGreaterThan(before);
  await page.locator('#first').evaluate((one) => {
    one.remove();
  });
  await expect(page.locator('demarche-timeline')).toHaveCount(1);
  await expect(eventsIn(page, '#second').first()).toBeVisible();
});

test('the explorer is a component of a Svelte page, and follows its view', async ({ page }) => {
  await page.goto('/built/svelte/');
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Filters' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText(
    'What Russia took part in',
  );
  const russia = page.getByRole('checkbox', { name: /^Russia/ }).first();
  await expect(russia).toBeChecked();
  await page
    .getByRole('combobox', { name: /^Actor/ })
    .first()
    .selectOption('United States');
  await expect(russia).not.toBeChecked();
  await expect(page.getByRole('checkbox', { name: /^United States/ }).first()).toBeChecked();
});

test('the element stands in a React page, and changes its language with it', async ({ page }) => {
  await page.goto('/built/react/');
  await expect(eventsIn(page, 'demarche-timeline').first()).toBeVisible();
  await page.getByRole('button', { name: 'По-русски' }).click();
  await expect(page.locator('demarche-timeline .demarche')).toHaveAttribute('lang', 'ru');
});

test('Node draws and writes without a browser, and the types say how', () => {
  const said = run(process.execPath, ['examples/node/figure.mjs'], place);
  expect(said).toContain('are written');
  expect(readFileSync(join(place, 'consultations.svg'), 'utf8')).toMatch(/<svg [^>]*xml:lang="ar"/);
  const figure = run('npx', ['demarche', 'render', 'consultations.svg', '--out', '-'], place);
  expect(figure).toContain('<svg');

  mkdirSync(join(place, 'typed'));
  writeFileSync(
    join(place, 'typed', 'use.ts'),
    `import { ask, drawFigure, open, openView, writeSvg } from 'demarche';
import type { Answer, Problem } from 'demarche';
import { readFont } from 'demarche/fonts';
import { Demarche } from 'demarche/svelte';
import type { DemarcheTimeline } from 'demarche/element';
const { dataset, problems } = await open('{}');
export const said: readonly Problem[] = problems;
if (dataset) {
  const { view } = await openView(dataset, 'lang=ar');
  const answer: Answer = await ask(view);
  const { text } = await writeSvg(await drawFigure(view), { name: 'x', fonts: readFont });
  // @ts-expect-error -- a text is no number
  export const wrong: number = text;
  export const count: number = answer.inSpan;
}
export const element: DemarcheTimeline | null = document.querySelector('demarche-timeline');
if (element) {
  element.view = 'known=all';
  element.addEventListener('viewchange', ({ detail }) => detail.toUpperCase());
}
export const component = Demarche;
`.replaceAll(/^ {2}export /gm, '  '),
  );
  writeFileSync(
    join(place, 'typed', 'page.tsx'),
    `import type {} from 'demarche/react';
export const page = (
  <demarche-timeline src="talks.json" lang="ar" explorer onviewchange={({ detail }) => detail.trim()} />
);
// @ts-expect-error -- it needs a dataset
export const empty = <demarche-timeline view="known=all" />;
`,
  );
  writeFileSync(
    join(place, 'typed', 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        ...{
          strict: true,
          module: 'nodenext',
          target: 'es2022',
          noEmit: true,
          types: [],
          jsx: 'react-jsx',
        },
        lib: ['es2023', 'dom', 'dom.iterable'],
      },
    }),
  );
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  expect(run(process.execPath, [tsc, '-p', 'typed'], place)).toBe('');
});
