// npm run build:package: what `npm pack` carries beside the site and the command line, in dist-package/.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const configFile = fileURLToPath(new URL('../vite.package.config.ts', import.meta.url));

rmSync(new URL('../dist-package', import.meta.url), { recursive: true, force: true });
for (const mode of ['core', 'svelte', 'element']) {
  await build({ root, configFile, mode, logLevel: 'warn' });
}
const tsc = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url));
const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.package.json'], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
