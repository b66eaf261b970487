// Builds the site, opens it in Chromium and weighs every script that is fetched until the page is idle: its
// own, the language's and whatever it loads without being asked. Exits 1 when they are over budget.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';
import { findBrowser } from './browser.mjs';

/**
 * KB (1000 bytes) of gzipped JavaScript. The goal is 150. What is over it are the gestures of d3 (17 KB), which are fetched
 * with the page, since a drag that begins before they are there would be lost; the second form of the first chart; what
 * tells contradictions, parties and the order of a day (8 KB), which every answer of the first dataset takes; and the
 * names of peaks over bars, which stand in the same script as the bars.
 */
const BUDGET = 189;
/** The page is idle when nothing has been fetched for so long after the charts are there. */
const QUIET_MS = 1500;

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

const gzipped = (file) => gzipSync(readFileSync(file), { level: 9 }).length;
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const kb = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;

/** The files that the page at `origin` fetches with nobody touching it. */
async function fetchedBy(origin) {
  const executablePath = await findBrowser();
  if (executablePath === undefined) throw new Error('there is no browser to open the page in');
  const browser = await chromium.launch({ executablePath });
  try {
    const page = await browser.newPage({ locale: 'en-GB' });
    const files = new Set();
    let last = Date.now();
    page.on('response', (response) => {
      files.add(join(dist, new URL(response.url()).pathname));
      last = Date.now();
    });
    await page.goto(origin);
    await page.locator('svg [data-event]').first().waitFor({ state: 'attached' });
    await page.locator('svg [data-actor]').first().waitFor({ state: 'attached' });
    while (Date.now() - last < QUIET_MS) await page.waitForTimeout(100);
    return [...files];
  } finally {
    await browser.close();
  }
}

/** The script and all it imports at once. */
function closureOf(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  const imports = /\b(?:from|import)\s*["']\.\/([^"']+\.js)["']/g;
  for (const [, name] of readFileSync(file, 'utf8').matchAll(imports)) {
    closureOf(join(dist, 'assets', name), found);
  }
  return found;
}

/** Scripts by what they are fetched for, each under the first that has it. */
function partsOf(scripts) {
  const named = (pattern) => scripts.filter((file) => pattern.test(basename(file)));
  const starts = [
    ['the page', named(/^(?:main|page)-/)],
    ['the rest', scripts],
  ];
  const taken = new Set();
  return starts.map(([part, files]) => {
    const all = files.flatMap((file) => [...closureOf(file)]);
    const mine = scripts.filter((file) => all.includes(file) && !taken.has(file));
    for (const file of mine) taken.add(file);
    return { part, weights: mine.map((file) => ({ file, bytes: gzipped(file) })) };
  });
}

await build({ root, logLevel: 'warn' });
const server = await preview({ root, logLevel: 'warn', preview: { port: 0, open: false } });
const files = await fetchedBy(server.resolvedUrls.local[0]);
await server.close();

const parts = partsOf(files.filter((file) => file.endsWith('.js')));
for (const { part, weights } of parts) {
  console.log(`${kb(sum(weights.map(({ bytes }) => bytes))).padStart(9)}  ${part}`);
  for (const { file, bytes } of weights)
    console.log(`  ${kb(bytes).padStart(9)}  ${basename(file)}`);
}
const total = sum(parts.flatMap(({ weights }) => weights.map(({ bytes }) => bytes)));
console.log(`JavaScript until the page is idle, gzipped: ${kb(total)} of ${BUDGET} KB`);
console.log(
  `Styles, gzipped: ${kb(sum(files.filter((file) => file.endsWith('.css')).map(gzipped)))}`,
);
const fonts = readdirSync(join(dist, 'assets')).filter((name) => name.endsWith('.woff2'));
const fontBytes = sum(fonts.map((name) => readFileSync(join(dist, 'assets', name)).length));
console.log(
  `Fonts in all: ${fonts.length} files, ${kb(fontBytes)}; a page fetches those it has text for`,
);
if (total === 0) {
  console.error('The built page fetches no script.');
  process.exitCode = 1;
} else if (total > BUDGET * 1000) {
  console.error(
    `Over budget by ${kb(total - BUDGET * 1000)}: load what is not needed at first with import().`,
  );
  process.exitCode = 1;
}
