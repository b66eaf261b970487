import { readImports, resolveImport } from './imports.ts';
import type { Sources } from './imports.ts';

const DYNAMIC = /\bimport\(\s*'([^']+)'/g;
const LEARNING = /\.learn\(\[([^\]]*)\], fetch\)\}\s*load=\{\(\) => import\('([^']+)'\)/g;
const KEY = /'([a-z][\w-]*(?:\.[\w.-]+)+)'|`([a-z][\w-]*\.[\w.-]*)\$\{/g;
/** The room that says the page's words, and what speaks for it with the page's own locale. */
const SPEAKS = /^app\/|^core\/i18n\/problem-words/;

/**
 * Where a part of the page says words of a late catalogue that nothing has learnt before the part is there.
 * @param catalogueOf the late catalogue that holds a key, or keys that begin so; undefined where the page has them
 */
export function findUnlearntWords(
  sources: Sources,
  root: string,
  catalogueOf: (key: string) => string | undefined,
): readonly string[] {
  const seen = new Set<string>();
  const found = new Set<string>();
  const visit = (path: string, learnt: readonly string[]): void => {
    const text = sources.get(path);
    const visited = `${path} ${learnt.join()}`;
    if (text === undefined || !SPEAKS.test(path) || seen.has(visited)) return;
    seen.add(visited);
    for (const [, whole, beginning] of text.matchAll(KEY)) {
      const key = whole ?? beginning ?? '';
      const catalogue = catalogueOf(key);
      if (catalogue !== undefined && !learnt.includes(catalogue)) found.add(`${path}: ${key}`);
    }
    const learning = new Map(
      [...text.matchAll(LEARNING)].map(([, names = '', module = '']) => [
        module,
        [...names.matchAll(/'(\w+)'/g)].map(([, name = '']) => name),
      ]),
    );
    const dynamic = new Set([...text.matchAll(DYNAMIC)].map(([, module]) => module));
    for (const module of readImports(path, text)) {
      if (!module.startsWith('.')) continue;
      const added = dynamic.has(module) ? (learning.get(module) ?? []) : [];
      visit(resolveImport(path, module), [...new Set([...learnt, ...added])].sort());
    }
  };
  visit(root, []);
  return [...found].sort();
}
