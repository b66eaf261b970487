// npm test: every test, unit and browser, and their sum as the last line.
//   node tests/run.mjs [unit|browser] [arguments for the test tool]
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../tools/browser.mjs';
import { endWithNpm } from '../tools/parent.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'demarche-test-'));
let child;

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
]) {
  process.on(signal, () => {
    stopChild();
    process.exitCode = code;
  });
}
process.on('exit', () => {
  stopChild();
  rmSync(scratch, { recursive: true, force: true });
});

/** SIGINT, since on that the test tools take the servers and browsers they started down with them. */
function stopChild() {
  if (child?.exitCode === null && child.signalCode === null) child.kill('SIGINT');
}

/** Runs a program of ours or of node_modules to its end; its exit code. */
function run(name, args, env = {}) {
  if (process.exitCode !== undefined) return Promise.resolve(process.exitCode);
  const [command, first] = name.endsWith('.mjs')
    ? [process.execPath, [name]]
    : [join(root, 'node_modules', '.bin', name), []];
  child = spawn(command, [...first, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('exit', (code) => {
      resolve(code ?? 1);
    });
  });
}

const readJson = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
};

/** A tool that failed without a failed test (a file that does not load, a server that does not start) counts as one. */
const atLeastOne = (count, exitCode) => {
  const failed = exitCode === 0 ? count.failed : Math.max(1, count.failed);
  return { ...count, failed };
};

async function runUnitTests(args) {
  const file = join(scratch, 'unit.json');
  const code = await run('vitest', [
    'run',
    '--allowOnly=false',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...args,
  ]);
  const result = readJson(file);
  const broken = (result?.testResults ?? []).filter(
    (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
  );
  const count = {
    passed: result?.numPassedTests ?? 0,
    failed: (result?.numFailedTests ?? 0) + broken.length,
    skipped: (result?.numPendingTests ?? 0) + (result?.numTodoTests ?? 0),
  };
  return atLeastOne(count, code);
}

async function runBrowserTests(args) {
  const nothing = { passed: 0, failed: 0, skipped: 0 };
  const browser = await findBrowser();
  if (browser === undefined) return { ...nothing, failed: 1 };
  for (const config of ['vite.config.ts', 'vite.one-file.config.ts']) {
    const built = await run('vite', ['build', '--config', config, '--logLevel', 'warn']);
    if (built !== 0) return { ...nothing, failed: 1 };
  }
  const file = join(scratch, 'browser.json');
  const code = await run('playwright', ['test', '--reporter=list,json', ...args], {
    CHROMIUM_PATH: browser,
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  });
  const stats = readJson(file)?.stats ?? {};
  const count = {
    passed: stats.expected ?? 0,
    failed: (stats.unexpected ?? 0) + (stats.flaky ?? 0),
    skipped: stats.skipped ?? 0,
  };
  return atLeastOne(count, code);
}

const KINDS = { unit: runUnitTests, browser: runBrowserTests };

async function main([first, ...rest]) {
  const only = Object.hasOwn(KINDS, first ?? '') ? first : undefined;
  if (first !== undefined && only === undefined) {
    console.error('Usage: node tests/run.mjs [unit|browser] [arguments for vitest or playwright]');
    return 2;
  }
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const kind of only === undefined ? Object.keys(KINDS) : [only]) {
    const count = await KINDS[kind](rest);
    if (process.exitCode !== undefined) return process.exitCode;
    if (count.passed + count.failed === 0) {
      console.error(`No ${kind} test ran.`);
      count.failed = 1;
    }
    for (const outcome of Object.keys(total)) total[outcome] += count[outcome];
  }
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
  return total.failed > 0 ? 1 : 0;
}

endWithNpm();
process.exitCode = await main(process.argv.slice(2));
