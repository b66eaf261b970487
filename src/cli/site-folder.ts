import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';

/** Which files of a folder were published, a path a line: they are what the next site takes the place of. */
const LIST = '.published';

/**
 * Whether a site may be put there: a folder that is not there yet, an empty one, or one with a site that was
 * published before.
 */
export async function isFree(folder: string): Promise<boolean> {
  if (!existsSync(folder)) return true;
  const names = await readdir(folder).catch(() => undefined);
  if (!names) return false;
  return names.length === 0 || names.includes(LIST);
}

/**
 * Puts the built page and further files into a folder, in place of the site that was published there; what else stands
 * there stays.
 * @param site the folder of the built page, whose own page and data are left out
 * @param files by path within the folder
 */
export async function writeSite(
  site: string,
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<void> {
  for (const path of await publishedIn(folder)) await rm(join(folder, path), { force: true });
  await mkdir(folder, { recursive: true });
  const published = [...files.keys()];
  await cp(site, folder, {
    recursive: true,
    filter: (from) => {
      const path = relative(site, from);
      const isTaken = !['index.html', 'data'].includes(path) && !basename(from).endsWith('.map');
      if (isTaken && path !== '') published.push(path);
      return isTaken;
    },
  });
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  await writeFile(join(folder, LIST), `${published.join('\n')}\n`);
}

/** Files that are not outside the folder, whatever its list says, and no folders. */
async function publishedIn(folder: string): Promise<readonly string[]> {
  const list = join(folder, LIST);
  if (!existsSync(list)) return [];
  const paths = (await readFile(list, 'utf8')).split('\n');
  return paths.filter(
    (path) => /\.\w+$/.test(path) && !relative(folder, join(folder, path)).startsWith('..'),
  );
}
