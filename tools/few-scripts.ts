import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'vite';
import { WORKER } from './worker-first.ts';

type Context = Parameters<Exclude<Rolldown.CodeSplittingGroup['name'], string>>[1];
type Modules = ReadonlySet<string>;

const pathOf = (file: string): string => fileURLToPath(new URL(`../src/${file}`, import.meta.url));

/** Everything that is fetched before a module can run, itself among it; with `late`, also what it may ask for then. */
function neededBy(file: string, context: Context, late = false): Modules {
  const found = new Set<string>();
  const add = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    const { importedIds = [], dynamicallyImportedIds = [] } = context.getModuleInfo(id) ?? {};
    importedIds.forEach(add);
    if (late) dynamicallyImportedIds.forEach(add);
  };
  add(pathOf(file));
  return found;
}

const common = (one: Modules, other: Modules): Modules =>
  new Set([...one].filter((id) => other.has(id)));
const without = (modules: Modules, ids: readonly string[]): Modules =>
  new Set([...modules].filter((id) => !ids.includes(id)));
const together = (...sets: readonly Modules[]): Modules => new Set(sets.flatMap((set) => [...set]));

/**
 * The scripts by name: a module is in the first that has it, and needs none but those before it. The worker has no
 * document, so what it may ever ask for is in none that draws.
 */
function planned(context: Context): readonly (readonly [name: string, modules: Modules])[] {
  const of = (file: string): Modules => neededBy(file, context);
  const page = of('app/main.ts');
  const worker = without(of('app/session/worker.ts'), [pathOf('app/session/worker.ts')]);
  const either = together(
    common(page, neededBy('app/session/worker.ts', context, true)),
    common(worker, neededBy('app/main.ts', context, true)),
  );
  return [
    ['session', without(of('app/session/start.ts'), [pathOf('app/session/start.ts'), WORKER])],
    ['start', of('app/session/start.ts')],
    ['shared', either],
    [
      'page',
      together(page, common(of('core/i18n/en/language.ts'), of('core/i18n/ar/language.ts'))),
    ],
    ['work', worker],
    ['places', of('core/charts/relations/plan.ts')],
    ['relations', of('app/relations/RelationsChart.svelte')],
  ];
}

/**
 * Gathers what the first load fetches into few scripts: a browser that speaks HTTP/1.1 asks for six files at a
 * time, and the rest waits its turn. `start.ts` has a script of its own, which runs before the page's has
 * arrived, and so has `worker.ts`, for both do something as they are imported.
 */
export function fewScripts(): Rolldown.CodeSplittingOptions {
  let scripts: ReturnType<typeof planned> | undefined;
  return {
    includeDependenciesRecursively: false,
    groups: [
      {
        debugName: 'first load',
        name: (id, context) => {
          scripts ??= planned(context);
          return scripts.find(([, modules]) => modules.has(id))?.[0] ?? null;
        },
      },
    ],
  };
}
