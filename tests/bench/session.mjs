// One contender at one size: a browser of its own, every measure with a limit, nothing dropped in silence.
import { chromium } from 'playwright';
import { measureHeap } from './heap.mjs';
import {
  measureBrush,
  measureDom,
  measureExport,
  measureFilter,
  measureOpen,
  measurePan,
  measureZoom,
  median,
} from './measure.mjs';
import { probe } from './probe.mjs';

/** `first-load JavaScript`: what came until this long after the picture. */
const QUIET_MS = 2000;

class Over extends Error {}

/** Rejects with {@link Over} after `ms`; what is under way goes on, until its browser is ended. */
export function within(ms, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Over()), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** What became of a measure, as it stands in the results. */
const failure = (error, limit) =>
  error instanceof Over
    ? { over: limit }
    : { failed: String(error.message ?? error).split('\n')[0] };

/** A page with the probe in it, and a list of what goes wrong there. */
export async function newPage(browser) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  const page = await context.newPage();
  await page.addInitScript(probe);
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('crash', () => errors.push('the page crashed'));
  return { context, page, errors };
}

/**
 * @param {{contender: object, count: number, address: string, counts: [string, number][], runs: number,
 *   limit: number, executablePath: string, takeScripts: () => object}} task `limit` in ms, for each measure
 * @returns {Promise<Record<string, object>>} by measure: `{value, …}`, `{over: ms}`, `{failed: reason}` or `{none}`
 */
export async function measureAll(task) {
  const { contender, limit } = task;
  const server = await chromium.launchServer({
    executablePath: task.executablePath,
    args: ['--js-flags=--max-old-space-size=8192'],
  });
  const results = {};
  try {
    const browser = await chromium.connect(server.wsEndpoint());
    const opened = await openOften(browser, task);
    results.open = opened.result;
    if (opened.page === undefined) {
      for (const name of contender.measures) results[name] ??= { ...opened.result, after: 'open' };
      return results;
    }
    await measureRest(opened, task, results);
    if (contender.measures.includes('js')) results.js = await opened.scripts;
  } catch (error) {
    results.open ??= failure(error, limit);
  } finally {
    await within(5000, server.close()).catch(() => server.process().kill('SIGKILL'));
  }
  return results;
}

/** Opens the page again and again; the last one stays. A run that took long is not repeated. */
async function openOften(browser, { contender, count, address, runs, limit, takeScripts }) {
  const seen = [];
  let last;
  for (let run = 0; run < runs; run += 1) {
    takeScripts();
    const { context, page, errors } = await newPage(browser);
    try {
      seen.push(await within(limit, measureOpen(page, address, contender, count)));
    } catch (error) {
      const told = errors.length > 0 ? { failed: errors[0] } : failure(error, limit);
      return {
        result: { ...told, ...(seen.length > 0 && { runs: seen.map((one) => one.value) }) },
      };
    }
    last = { page, errors };
    const isLast = run === runs - 1 || seen[run].value > limit / 6;
    if (isLast) break;
    await context.close();
  }
  const values = seen.map(({ value }) => value);
  const result = {
    value: median(values),
    first: median(seen.map((one) => one.first)),
    runs: values,
  };
  const atFirst = takeScripts();
  await sleep(QUIET_MS);
  const later = takeScripts();
  const scripts = {
    value: atFirst.gzip + later.gzip,
    first: atFirst.gzip,
    files: atFirst.files + later.files,
  };
  return { result, ...last, scripts };
}

async function measureRest({ page, errors }, { contender, count, counts, limit, runs }, results) {
  const steps = {
    heap: () => measureHeap(page),
    dom: () => measureDom(page),
    filter: () => measureFilter(page, contender, counts, count, Math.max(3, runs)),
    zoom: () => measureZoom(page, contender),
    pan: () => measurePan(page, contender),
    brush: () => measureBrush(page, contender),
    export: () => measureExport(page, contender),
  };
  let stuck;
  for (const [name, step] of Object.entries(steps)) {
    if (!contender.measures.includes(name)) continue;
    if (stuck !== undefined) {
      results[name] = { ...results[stuck], after: stuck };
      continue;
    }
    try {
      results[name] = await within(limit, step());
    } catch (error) {
      results[name] = errors.length > 0 ? { failed: errors[0] } : failure(error, limit);
      if (error instanceof Over) stuck = name;
    }
  }
  // Zooming in brings labels and single events, so the elements are counted once more.
  if (stuck === undefined && results.dom?.value !== undefined) {
    const { value } = await measureDom(page);
    results.dom = { value: Math.max(results.dom.value, value), first: results.dom.value };
  }
}
