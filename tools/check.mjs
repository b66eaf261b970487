// npm run check: every check that is not a test, all of them even when one fails.
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const STEPS = [
  ['types', 'svelte-check', '--fail-on-warnings', '--output', 'human'],
  ['types outside components', 'tsc', '--noEmit'],
  ['lint', 'eslint', '.', '--max-warnings', '0'],
  ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['unused code', 'knip'],
  ['layering', 'vitest', 'run', 'tests/architecture.test.ts'],
  ['schema up to date', process.execPath, 'tools/schema.mjs', '--check'],
  ['font metrics up to date', process.execPath, 'tools/font-metrics.mjs', '--check'],
  ['bundle budget', process.execPath, 'tools/budget.mjs'],
];

const PATH = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
const failed = [];

for (const [name, command, ...args] of STEPS) {
  const start = performance.now();
  const result = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, PATH },
    maxBuffer: 2 ** 28,
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const ok = result.status === 0;
  console.log(`${ok ? 'ok    ' : 'FAILED'}  ${name} (${seconds} s)`);
  if (!ok) {
    failed.push(name);
    console.log([result.stdout, result.stderr, result.error?.message].filter(Boolean).join('\n'));
  }
}

if (failed.length > 0) {
  console.log(`${failed.length} of ${STEPS.length} checks failed: ${failed.join(', ')}`);
  process.exitCode = 1;
} else {
  console.log(`All ${STEPS.length} checks passed.`);
}
