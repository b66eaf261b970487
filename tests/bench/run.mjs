// npm run bench: Démarche and what people would use instead, on the same events, in one run, in one browser.
//   npm run bench -- [--quick] [--sizes 30,1000] [--only ours,vis] [--limit 60] [--kernel] [--no-kernel] [--no-build]
//   npm run bench -- --old ../before [--rounds 9] [--sizes 30,1000] [--no-build]
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findBrowser } from '../../tools/browser.mjs';
import { endWithNpm } from '../../tools/parent.mjs';
import { judgeAll } from './bars.mjs';
import { buildApp, buildPeers, installPeers, sourceModules, TIMELINEJS } from './build.mjs';
import { CONTENDERS } from './contenders.mjs';
import { eventFiles } from './events.mjs';
import { measureKernel } from './kernel.mjs';
import { builtPageOf, measurePairs, pairsReport } from './pairs.mjs';
import { reportOf } from './report.mjs';
import { serve } from './server.mjs';
import { measureAll } from './session.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const built = (name) => join(here, 'build', name);

const SIZES = [30, 1000, 10_000, 100_000, 1_000_000];

function readArguments() {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      sizes: { type: 'string' },
      only: { type: 'string' },
      limit: { type: 'string', default: '60' },
      kernel: { type: 'boolean', default: false },
      'no-kernel': { type: 'boolean', default: false },
      'no-build': { type: 'boolean', default: false },
      old: { type: 'string' },
      rounds: { type: 'string', default: '9' },
    },
  });
  const sizes = values.sizes?.split(',').map(Number) ?? (values.quick ? SIZES.slice(0, 3) : SIZES);
  const names = values.only?.split(',') ?? Object.keys(CONTENDERS);
  const unknown = names.filter((name) => !Object.hasOwn(CONTENDERS, name));
  if (unknown.length > 0) {
    throw new Error(`${unknown.join(', ')}: not among ${Object.keys(CONTENDERS).join(', ')}`);
  }
  if (!sizes.every((size) => Number.isInteger(size) && size > 0)) {
    throw new Error(`--sizes needs whole numbers, not ${values.sizes}`);
  }
  const limit = Number(values.limit) * 1000;
  if (!(limit > 0)) throw new Error(`--limit needs seconds, not ${values.limit}`);
  const isKernelOnly = values.kernel;
  const old = values.old === undefined ? undefined : builtPageOf(values.old);
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds needs a whole number');
  const hasKernel = isKernelOnly || !(values['no-kernel'] || old);
  return {
    quick: values.quick,
    sizes,
    isKernelOnly,
    hasKernel,
    names,
    limit,
    isBuilt: values['no-build'],
    old,
    rounds,
    givenSizes: values.sizes === undefined ? undefined : sizes,
  };
}

const runsFor = (count, quick) => (quick ? 1 : count <= 10_000 ? 5 : 3);

const show = (result) => {
  if (result.over !== undefined) return 'over';
  if (result.failed !== undefined) return 'failed';
  return result.none ? 'none' : result.value.toFixed(1);
};

async function measureEverybody({ sizes, names, limit, quick }, files, server, executablePath) {
  const results = {};
  for (const count of sizes) {
    for (const name of names) {
      const contender = CONTENDERS[name];
      const [least, most] = contender.sizes;
      if (count < least || count > most) continue;
      const file = contender.file(count);
      await files.file(file);
      const found = await measureAll({
        contender,
        count,
        address: contender.address(server.origin, file),
        counts: await files.counts(count),
        runs: runsFor(count, quick),
        limit,
        executablePath,
        takeScripts: server.takeScripts,
      });
      (results[name] ??= {})[count] = found;
      const told = Object.entries(found).map(([measure, result]) => `${measure} ${show(result)}`);
      console.log(`${contender.title}, ${count}: ${told.join(', ')}`);
    }
  }
  return results;
}

const machine = () =>
  `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} processors, Node ${process.version}`;

function writeResults(name, record) {
  mkdirSync(join(here, 'results'), { recursive: true });
  writeFileSync(join(here, 'results', name), `${JSON.stringify(record, null, 1)}\n`);
}

async function main() {
  endWithNpm();
  const wish = readArguments();
  const executablePath = await findBrowser();
  if (executablePath === undefined) throw new Error('no browser');
  if (!wish.isKernelOnly) installPeers();
  if (!wish.isBuilt && !wish.isKernelOnly) {
    console.log('Building …');
    await buildApp(built('app'));
    await buildPeers(built('peers'));
  }
  const modules = await sourceModules();
  const { parseEdtf } = await modules.load('/src/core/time/edtf.ts');
  const files = eventFiles(built('events'), parseEdtf);
  const server = await serve({
    app: built('app'),
    peers: built('peers'),
    timelinejs: TIMELINEJS,
    events: files.folder,
    ...(wish.old && { old: wish.old }),
  });
  try {
    if (wish.old) {
      const { rounds, givenSizes: sizes } = wish;
      const { origin } = server;
      const pairs = await measurePairs({ rounds, sizes, executablePath, files, origin });
      writeResults('pairs.json', { date: new Date().toISOString(), machine: machine(), pairs });
      console.log(pairsReport(pairs));
      return;
    }
    // In a process that has done nothing else yet.
    const kernel = wish.hasKernel
      ? await measureKernel(here + 'build', files, 1_000_000)
      : undefined;
    const results = wish.isKernelOnly
      ? {}
      : await measureEverybody(wish, files, server, executablePath);
    const bars = judgeAll(results, kernel);
    writeResults('latest.json', {
      date: new Date().toISOString(),
      machine: machine(),
      limit: wish.limit,
      results,
      kernel,
      bars,
    });
    console.log(reportOf({ results, sizes: wish.sizes, bars, kernel }));
    console.log('\nAll numbers are in tests/bench/results/latest.json.');
  } finally {
    server.close();
    await modules.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
