import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';

/** What stands in every page that was published, and in no other. */
const MARK = '<meta name="generator" content="Démarche ';

/**
 * Whether a site may be put there: a folder that is not there yet, an empty one, or one with a site that was
 * published before.
 */
export async function isFree(folder: string): Promise<boolean> {
  if (!existsSync(folder)) return true;
  const names = await readdir(folder);
  if (names.length === 0) return true;
  const page = join(folder, 'index.html');
  return existsSync(page) && (await readFile(page, 'utf8')).includes(MARK);
}

/**
 * Puts the built page and further files into a folder, in place of the site that was there; what else stands there
 * stays.
 * @param site the folder of the built page, whose own page and data are left out
 * @param files by path within the folder
 */
export async function writeSite(
  site: string,
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<void> {
  for (const part of ['assets', 'data']) {
    await rm(join(folder, part), { recursive: true, force: true });
  }
  await mkdir(folder, { recursive: true });
  await cp(site, folder, {
    recursive: true,
    filter: (from) =>
      !['index.html', 'data'].includes(relative(site, from)) && !basename(from).endsWith('.map'),
  });
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}
