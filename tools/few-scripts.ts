import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'vite';

type Context = Parameters<Exclude<Rolldown.CodeSplittingGroup['name'], string>>[1];

const pathOf = (file: string): string => fileURLToPath(new URL(`../src/${file}`, import.meta.url));

/** Everything that is fetched before a module can run, itself among it. */
function neededBy(file: string, context: Context): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    context.getModuleInfo(id)?.importedIds.forEach(add);
  };
  add(pathOf(file));
  return found;
}

/** The scripts by name: a module is in the first that has it, and needs none but those before it. */
const SCRIPTS = [
  ['page', 'app/main.ts'],
  ['relations', 'app/relations/RelationsChart.svelte'],
] as const;

/**
 * Gathers what the first load fetches into few scripts: a browser that speaks HTTP/1.1 asks for six files at a
 * time, and the rest waits its turn.
 */
export function fewScripts(): Rolldown.CodeSplittingOptions {
  let scripts: (readonly [string, ReadonlySet<string>])[] | undefined;
  return {
    includeDependenciesRecursively: false,
    groups: [
      {
        debugName: 'first load',
        name: (id, context) => {
          scripts ??= SCRIPTS.map(([name, file]) => [name, neededBy(file, context)]);
          return scripts.find(([, modules]) => modules.has(id))?.[0] ?? null;
        },
      },
    ],
  };
}
