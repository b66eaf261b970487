// Builds what is measured: the app as it is served, and a page for each peer.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, createServer } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));

const PEER_PAGES = ['vis', 'timelinejs', 'd3', 'crossfilter'];

/** The peers are packages of the benchmark alone. */
export function installPeers() {
  if (existsSync(join(here, 'node_modules', '.package-lock.json'))) return;
  console.log('Installing what Démarche is measured against …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: here,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('npm ci failed in tests/bench');
}

export async function buildApp(outDir) {
  await build({ root, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
}

export async function buildPeers(outDir) {
  await build({
    configFile: false,
    root: join(here, 'peers'),
    base: './',
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      rollupOptions: {
        input: PEER_PAGES.map((name) => join(here, 'peers', `${name}.html`)),
        // TimelineJS comes from its own build, which the server has.
        external: [/^\/timelinejs\//],
      },
    },
  });
}

/** TimelineJS as it is published, to be served as it is. */
export const TIMELINEJS = join(here, 'node_modules', '@knight-lab', 'timelinejs', 'dist');

/** Takes modules of `src` as they are; `close` it in the end. */
export async function sourceModules() {
  const server = await createServer({
    configFile: false,
    root,
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  return { load: (path) => server.ssrLoadModule(path), close: () => server.close() };
}
