import { copyFile, mkdir, rm, stat } from 'node:fs/promises';
import { dirname, join, normalize, sep } from 'node:path';

const stampOf = async (path) => {
  try {
    const found = await stat(path);
    return found.isFile() ? `${found.size} ${found.mtimeMs}` : undefined;
  } catch {
    return undefined;
  }
};

/**
 * What stands in a folder now, at the page's next request: before a file is served from the copy in the built page, the
 * copy is made anew where it is another one by now, and taken away where the file is gone.
 * @param {string} folder where the files are kept
 * @param {string} copies where they are served from
 * @returns {(path: string) => Promise<void>} for a path below the folder, `my-events.json`
 */
export function liveData(folder, copies) {
  const copied = new Map();
  return async (path) => {
    const name = normalize(path);
    const isOurs =
      name !== '.' &&
      !name.startsWith(`..${sep}`) &&
      !name.split(sep).some((part) => part.startsWith('.'));
    if (!isOurs || name.endsWith('.md')) return;
    const stamp = await stampOf(join(folder, name));
    const copy = join(copies, name);
    if (stamp === undefined) await rm(copy, { force: true });
    else if (copied.get(name) !== stamp) {
      await mkdir(dirname(copy), { recursive: true });
      await copyFile(join(folder, name), copy);
    }
    copied.set(name, stamp);
  };
}
