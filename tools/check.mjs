// npm run check: every check that is not a test, all of them even when one fails.
import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const STEPS = [
  // In two, since it takes as long as all others together.
  ['lint of the product', 'eslint', 'src', '--max-warnings', '0'],
  ['lint of the rest', 'eslint', '.', '--ignore-pattern', 'src/', '--max-warnings', '0'],
  // Of components and of every other file that tsconfig.json names.
  ['types', 'svelte-check', '--fail-on-warnings', '--output', 'human'],
  ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['unused code', 'knip'],
  ['layering', 'vitest', 'run', 'tests/architecture.test.ts'],
  ['schema up to date', process.execPath, 'tools/schema.mjs', '--check'],
  ['font metrics up to date', process.execPath, 'tools/font-metrics.mjs', '--check'],
  ['bundle budget', process.execPath, 'tools/budget.mjs'],
];

const PATH = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
const failed = [];

/** What a step prints, and whether it went well. */
const run = (command, args) =>
  new Promise((resolve) => {
    const options = { cwd: root, env: { ...process.env, PATH }, maxBuffer: 2 ** 28 };
    execFile(command, args, options, (error, stdout, stderr) => {
      const said = [stdout, stderr].filter(Boolean);
      resolve({ ok: error === null, said: said.length > 0 ? said : [error?.message] });
    });
  });

const waiting = [...STEPS];
/** Each step keeps one core busy, so there are as many under way as there are cores. */
async function takeSteps() {
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
    const [name, command, ...args] = step;
    const start = performance.now();
    const { ok, said } = await run(command, args);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${ok ? 'ok    ' : 'FAILED'}  ${name} (${seconds} s)`);
    if (ok) continue;
    failed.push(name);
    console.log(said.join('\n'));
  }
}
await Promise.all(Array.from({ length: availableParallelism() }, takeSteps));

if (failed.length > 0) {
  console.log(`${failed.length} of ${STEPS.length} checks failed: ${failed.join(', ')}`);
  process.exitCode = 1;
} else {
  console.log(`All ${STEPS.length} checks passed.`);
}
