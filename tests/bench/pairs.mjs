// Builds side by side: in each round every one is opened, filtered and zoomed in turn, so that whatever else the machine
// does falls on all of them alike.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright';
import { CONTENDERS } from './contenders.mjs';
import { measureFilter, measureOpen, measureZoom, median } from './measure.mjs';
import { newPage, within } from './session.mjs';

const SIZES = [30, 1000, 10_000];
/** Where zooming is measured: the most that is drawn one by one. */
const ZOOMED = 1000;
const FILTERS = 3;
const LIMIT_MS = 30_000;
/** What loads after the picture is left to come before anything else is measured. */
const QUIET_MS = 300;

/** The built page of a checkout, or of a folder that holds one. */
export function builtPageOf(folder) {
  const found = [join(folder, 'dist'), folder].find((one) => existsSync(join(one, 'index.html')));
  if (found === undefined || existsSync(join(found, 'src'))) {
    throw new Error(`--old ${folder}: there is no built page`);
  }
  return resolve(found);
}

const CONTENDERS_IN_TURN = {
  ours: CONTENDERS.ours,
  old: {
    ...CONTENDERS.ours,
    title: 'the old build',
    address: (origin, file) => CONTENDERS.ours.address(origin, file).replace('/app/', '/old/'),
  },
  vis: CONTENDERS.vis,
};

/** In ms by measure; what took longer than {@link LIMIT_MS} or failed is left out, and said. */
async function measureOnce(browser, contender, { count, address, counts }) {
  const { context, page, errors } = await newPage(browser);
  const steps = {
    open: () => measureOpen(page, address, contender, count),
    filter: () => measureFilter(page, contender, counts, count, FILTERS),
    ...(count === ZOOMED && { zoom: () => measureZoom(page, contender) }),
  };
  const found = {};
  let step = '';
  try {
    for (const [name, measure] of Object.entries(steps)) {
      step = name;
      found[name] = (await within(LIMIT_MS, measure())).value;
      await page.waitForTimeout(QUIET_MS);
    }
  } catch (error) {
    console.log(`${contender.title}, ${count}, ${step}: ${errors[0] ?? (error.message || 'over')}`);
  } finally {
    await context.close();
  }
  return found;
}

/** The values of each round by measure, of every contender at one size. */
async function measureSize(browser, count, rounds, { files, origin }) {
  const found = Object.fromEntries(Object.keys(CONTENDERS_IN_TURN).map((name) => [name, []]));
  const counts = await files.counts(count);
  for (let round = 0; round < rounds; round += 1) {
    const names = Object.keys(CONTENDERS_IN_TURN);
    for (const name of round % 2 === 0 ? names : names.reverse()) {
      const contender = CONTENDERS_IN_TURN[name];
      const file = contender.file(count);
      await files.file(file);
      const address = contender.address(origin, file);
      found[name].push(await measureOnce(browser, contender, { count, address, counts }));
    }
  }
  return found;
}

/**
 * @param {{rounds: number, sizes: number[] | undefined, executablePath: string, files: object, origin: string}} task
 * @returns {Promise<object>} `{[count]: {[contender]: {[measure]: ms}[]}}`: one for each round
 */
export async function measurePairs({ rounds, sizes = SIZES, executablePath, files, origin }) {
  const browser = await chromium.launch({ executablePath });
  const results = {};
  try {
    for (const count of sizes) {
      results[count] = await measureSize(browser, count, rounds, { files, origin });
      console.log(`${count} measured`);
    }
  } finally {
    await browser.close();
  }
  return results;
}

const MEASURES = ['open', 'filter', 'zoom'];

/** Markdown: medians in ms, how many times ours the others are, and how many of the pairs ours won. */
export function pairsReport(results) {
  const lines = ['| | ours | old | | won | vis | | won |', '|-|-|-|-|-|-|-|-|'];
  for (const [count, found] of Object.entries(results)) {
    for (const measure of MEASURES) {
      const pairsWith = (name) =>
        found.ours
          .map((one, round) => [one[measure], found[name][round][measure]])
          .filter((pair) => pair.every((value) => value !== undefined));
      if (pairsWith('ours').length === 0) continue;
      const cells = ['old', 'vis'].flatMap((name) => {
        const pairs = pairsWith(name);
        if (pairs.length === 0) return ['', '', ''];
        const [ours, theirs] = [0, 1].map((side) => median(pairs.map((pair) => pair[side])));
        const won = pairs.filter(([one, other]) => one < other).length;
        return [theirs.toFixed(1), `×${(theirs / ours).toFixed(2)}`, `${won} of ${pairs.length}`];
      });
      const ours = median(pairsWith('ours').map(([value]) => value));
      lines.push(`| ${measure}, ${count} | ${[ours.toFixed(1), ...cells].join(' | ')} |`);
    }
  }
  return lines.join('\n');
}
