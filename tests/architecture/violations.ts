import { posix } from 'node:path';
import { FLOORS, LONGEST, MAY_BE_LONG, PACKAGES } from './floors.ts';
import { buildGraph, hasBehaviour, readImports, resolveImport, type Sources } from './imports.ts';

const roomOf = (path: string): string => path.split('/')[0] ?? '';

const isAllowed = (allowed: readonly string[], target: string): boolean =>
  allowed.includes(target) || allowed.includes(roomOf(target));

function judgeImport(from: string, name: string, sources: Sources): string | undefined {
  const room = roomOf(from);
  if (name.startsWith('/') || /^[a-z]+:\/\//i.test(name)) return `${from}: absolute import ${name}`;
  if (!name.startsWith('.')) {
    const [, rooms] = Object.entries(PACKAGES).find(
      ([start]) => name === start || name.startsWith(start.endsWith(':') ? start : `${start}/`),
    ) ?? ['', undefined];
    return rooms === undefined || rooms.includes(room)
      ? undefined
      : `${from}: ${name} belongs in ${rooms.join(', ')}`;
  }
  const target = resolveImport(from, name);
  if (target.startsWith('../')) return `${from}: ${name} lies outside src`;
  if (!sources.has(target)) return `${from}: ${name} is not there`;
  if (roomOf(target) === room) return undefined;
  if (isAllowed(FLOORS[room] ?? [], target)) return undefined;
  return `${from}: ${room} may not import ${target}`;
}

/** Imports that go up or across, leave src, or lead nowhere; and files outside every room. */
export function findFloorViolations(sources: Sources): readonly string[] {
  const homeless = [...sources.keys()]
    .filter((path) => !Object.hasOwn(FLOORS, roomOf(path)) && !path.endsWith('.d.ts'))
    .map((path) => `${path}: in none of the rooms`);
  const imports = [...sources].flatMap(([path, text]) =>
    readImports(path, text).map((name) => judgeImport(path, name, sources)),
  );
  return [...homeless, ...imports.filter((violation) => violation !== undefined)];
}

/** Circles of imports, each once, as `a → b → a`. */
export function findCycles(sources: Sources): readonly string[] {
  const graph = buildGraph(sources);
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

const BLANK_OR_COMMENT = /^\s*(?:$|\/\/|\/\*|\*|<!--)/;

export const findLongFiles = (sources: Sources): readonly string[] =>
  [...sources]
    .filter(([path]) => /\.(ts|svelte)$/.test(path) && !MAY_BE_LONG.includes(path))
    .map(([path, text]) => ({
      path,
      lines: text.split('\n').filter((line) => !BLANK_OR_COMMENT.test(line)).length,
    }))
    .filter(({ lines }) => lines > LONGEST)
    .map(({ path, lines }) => `${path}: ${String(lines)} lines`);

/** Files below ui that do something, have no test of the same name and are imported by no test. `tests`: by path from tests. */
export function findUntested(sources: Sources, tests: Sources): readonly string[] {
  const imported = new Set(
    [...tests].flatMap(([path, text]) =>
      readImports(path, text).map((name) => resolveImport(`tests/${path}`, name)),
    ),
  );
  return [...sources]
    .filter(([path]) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .filter(([path]) => !['ui', 'main.ts', 'start.ts'].includes(roomOf(path)))
    .filter(([, text]) => hasBehaviour(text))
    .map(([path]) => path)
    .filter(
      (path) => !tests.has(path.replace(/\.ts$/, '.test.ts')) && !imported.has(`src/${path}`),
    );
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
