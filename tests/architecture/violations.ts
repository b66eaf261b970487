import { posix } from 'node:path';
import { EQUALS, FLOORS, LONGEST, MAY_BE_LONG, MOST_FILES, PACKAGES } from './floors.ts';
import { buildGraph, hasBehaviour, readImports, readUses, resolveImport } from './imports.ts';
import type { Sources } from './imports.ts';

const isIn = (path: string, room: string): boolean => path === room || path.startsWith(`${room}/`);

const ROOMS = Object.keys(FLOORS).sort((a, b) => b.length - a.length);

/** The room a file stands in; undefined where it is in none. */
const roomOf = (path: string): string | undefined => ROOMS.find((room) => isIn(path, room));

function judgeImport(from: string, name: string, sources: Sources): string | undefined {
  const room = roomOf(from) ?? '';
  if (name.startsWith('/') || /^[a-z]+:\/\//i.test(name)) return `${from}: absolute import ${name}`;
  if (!name.startsWith('.')) {
    const [, rooms] = Object.entries(PACKAGES).find(
      ([start]) => name === start || name.startsWith(start.endsWith(':') ? start : `${start}/`),
    ) ?? ['', undefined];
    return rooms === undefined || rooms.some((one) => isIn(from, one))
      ? undefined
      : `${from}: ${name} belongs in ${rooms.join(', ')}`;
  }
  const target = resolveImport(from, name);
  if (target.startsWith('../')) return `${from}: ${name} lies outside src`;
  if (!sources.has(target)) return `${from}: ${name} is not there`;
  if (roomOf(target) === room) return undefined;
  if (FLOORS[room]?.some((one) => isIn(target, one))) return undefined;
  return `${from}: ${room} may not import ${target}`;
}

/** Imports that go up or across, leave src, or lead nowhere; and files outside every room. */
export function findFloorViolations(sources: Sources): readonly string[] {
  const homeless = [...sources.keys()]
    .filter((path) => roomOf(path) === undefined && !path.endsWith('.d.ts'))
    .map((path) => `${path}: in none of the rooms`);
  const imports = [...sources].flatMap(([path, text]) =>
    readImports(path, text).map((name) => judgeImport(path, name, sources)),
  );
  return [...homeless, ...imports.filter((violation) => violation !== undefined)];
}

/** Circles of imports, each once, as `a → b → a`. */
export const findCycles = (sources: Sources): readonly string[] => findCircles(buildGraph(sources));

/** Circles of folders whose files import each other; a folder within another is a folder of its own. */
export function findFolderCycles(sources: Sources): readonly string[] {
  const folders = new Map<string, string[]>();
  for (const [path, targets] of buildGraph(sources)) {
    const folder = posix.dirname(path);
    const others = targets.map((target) => posix.dirname(target)).filter((one) => one !== folder);
    folders.set(folder, [...(folders.get(folder) ?? []), ...others]);
  }
  return findCircles(folders);
}

function findCircles(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const cycles = new Map<string, string>();
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      const circle = trail.slice(start);
      cycles.set([...circle].sort().join(), [...circle, path].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const next of graph.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) walk(path, []);
  return [...cycles.values()];
}

export const findIndexFiles = (sources: Sources): readonly string[] =>
  [...sources.keys()].filter((path) => posix.basename(path).startsWith('index.'));

/** Folders of more files than one finds one's way in, unless they are equals. */
export function findCrowdedFolders(sources: Sources): readonly string[] {
  const counts = new Map<string, number>();
  for (const path of sources.keys()) {
    const folder = posix.dirname(path);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts]
    .filter(([folder, count]) => count > MOST_FILES && !EQUALS.includes(folder))
    .map(([folder, count]) => `${folder}: ${String(count)} files`);
}

const BLANK_OR_COMMENT = /^\s*(?:$|\/\/|\/\*|\*|<!--)/;

export const findLongFiles = (sources: Sources): readonly string[] =>
  [...sources]
    .filter(([path]) => /\.(ts|svelte)$/.test(path) && !MAY_BE_LONG.test(path))
    .map(([path, text]) => ({
      path,
      lines: text.split('\n').filter((line) => !BLANK_OR_COMMENT.test(line)).length,
    }))
    .filter(({ lines }) => lines > LONGEST)
    .map(({ path, lines }) => `${path}: ${String(lines)} lines`);

/** Files outside the page that do something that have no test of the same name and of which no test makes use. `tests`: by path from tests. */
export function findUntested(sources: Sources, tests: Sources): readonly string[] {
  const used = new Set(
    [...tests].flatMap(([path, text]) =>
      readUses(text).map((name) => resolveImport(`tests/${path}`, name)),
    ),
  );
  return [...sources]
    .filter(([path]) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .filter(
      ([path]) => (!isIn(path, 'app') && !isIn(path, 'package')) || isIn(path, 'app/explorer'),
    )
    .filter(([, text]) => hasBehaviour(text))
    .map(([path]) => path)
    .filter((path) => !tests.has(path.replace(/\.ts$/, '.test.ts')) && !used.has(`src/${path}`));
}

/** Folders that exist on one machine only. */
const MACHINE = /(?<![\w.:/])\/(?:home|root|Users|tmp|private)\/[\w.-]/;

/** Lines that name a place on somebody's machine. `root`: the folder of this checkout. */
export const findMachinePaths = (sources: Sources, root: string): readonly string[] =>
  [...sources].flatMap(([path, text]) =>
    text
      .split('\n')
      .flatMap((line, i) =>
        line.includes(root) || MACHINE.test(line) ? [`${path}:${String(i + 1)}`] : [],
      ),
  );
