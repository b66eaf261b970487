// Finds the Chromium that the browser tests run in, and installs one where there is none.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The one without a window first: the same engine, and pages open a quarter to a third faster in it. */
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'];

const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name))
    .find(isExecutable);

const firstOnPath = (names) => names.map(onPath).find((path) => path !== undefined);

const run = (command, args, env = {}) => {
  console.log(`> ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status === 0;
};

const installFromDebian = () => {
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = (name) =>
    run('apt-get', ['install', '-q', '-y', '--no-install-recommends', name], quiet);
  return (
    run('apt-get', ['update', '-q'], quiet) &&
    (install('chromium-headless-shell') || install('chromium'))
  );
};

const installFromPlaywright = async () => {
  if (!run('npx', ['playwright', 'install', 'chromium'])) return undefined;
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return isExecutable(path) ? path : undefined;
};

/** The path of a browser; undefined, with the reason on stderr, where none can be had. */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') {
    if (isExecutable(named)) return named;
    console.error(`CHROMIUM_PATH names ${named}, which is not a program that can be run.`);
    return undefined;
  }
  const found = firstOnPath(NAMES);
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && onPath('apt-get') !== undefined && installFromDebian()) {
    const installed = firstOnPath(NAMES);
    if (installed !== undefined) return installed;
  }
  const fetched = await installFromPlaywright();
  if (fetched === undefined) {
    console.error(
      'The browser tests need Chromium. Install it, or say where it is: CHROMIUM_PATH=/path/to/chromium npm test',
    );
  }
  return fetched;
}
