import { posix } from 'node:path';
import ts from 'typescript';

/** Source texts by path from src, `/` between folders: `time/edtf.ts`. */
export type Sources = ReadonlyMap<string, string>;

const SCRIPT = /<script\b[^>]*>([\s\S]*?)<\/script>/g;
const DYNAMIC = /\bimport\(\s*(["'])([^"']+)\1/g;
const ADDRESS = /new URL\(\s*(["'`])(\.{1,2}\/[^"'`]+)\1\s*,\s*import\.meta\.url/g;
const STYLE = /@import\s+(?:url\(\s*)?(["'])([^"']+)\1/g;

const named = (pattern: RegExp, text: string): string[] =>
  [...text.matchAll(pattern)].map((match) => match[2] ?? '');

const inScript = (text: string): string[] => {
  const info = ts.preProcessFile(text, true, true);
  return [...info.importedFiles, ...info.referencedFiles].map((file) => file.fileName);
};

/**
 * Every module a file names: static, type-only, re-exported, dynamic, by `import('…')` in a type or in
 * markup, by `new URL('…', import.meta.url)`, by a stylesheet's `@import`; a query such as `?url` is cut off.
 */
export function readImports(path: string, text: string): readonly string[] {
  const scripts = path.endsWith('.svelte')
    ? [...text.matchAll(SCRIPT)].map((match) => match[1] ?? '')
    : path.endsWith('.ts')
      ? [text]
      : [];
  const found = [
    ...scripts.flatMap(inScript),
    ...named(DYNAMIC, path.endsWith('.svelte') ? text : ''),
    ...named(ADDRESS, text),
    ...named(STYLE, text),
  ];
  return [...new Set(found.map((name) => name.replace(/\?.*$/, '')))];
}

/** Names of values that a file imports, with the modules they come from. */
function readValueImports(file: ts.SourceFile): ReadonlyMap<string, string> {
  const modules = new Map<string, string>();
  for (const node of file.statements) {
    if (!ts.isImportDeclaration(node) || !ts.isStringLiteral(node.moduleSpecifier)) continue;
    const { name, namedBindings: bound } = node.importClause ?? {};
    const named = bound && ts.isNamedImports(bound) ? bound.elements : bound ? [bound] : [];
    for (const one of [...(name ? [{ name }] : []), ...named]) {
      modules.set(one.name.text, node.moduleSpecifier.text);
    }
  }
  return modules;
}

/**
 * The modules of which a test makes something: calls or hands on what it imports. To be imported, or to be
 * there when `expect` or `typeof` looks, is not enough.
 */
export function readUses(text: string): readonly string[] {
  const file = ts.createSourceFile('file.ts', text, ts.ScriptTarget.ES2022, true);
  const modules = readValueImports(file);
  const used = new Set<string>();
  const walk = (node: ts.Node, isLookedAt: boolean): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || ts.isTypeOfExpression(node)) return;
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const isExpect = node.expression.getText(file) === 'expect';
      if (!isExpect) walk(node.expression, false);
      for (const argument of node.arguments ?? []) walk(argument, isExpect);
      return;
    }
    const module = ts.isIdentifier(node) && !isLookedAt ? modules.get(node.text) : undefined;
    if (module !== undefined) used.add(module);
    ts.forEachChild(node, (child) => {
      walk(child, isLookedAt);
    });
  };
  walk(file, false);
  return [...used];
}

/** The path from src that a relative import leads to; one that leaves src begins with `../`. */
export const resolveImport = (from: string, name: string): string =>
  posix.join(posix.dirname(from), name);

/** The files of `sources` each file imports. */
export function buildGraph(sources: Sources): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...sources].map(([path, text]) => [
      path,
      readImports(path, text)
        .filter((name) => name.startsWith('.'))
        .map((name) => resolveImport(path, name))
        .filter((target) => sources.has(target)),
    ]),
  );
}

/** Whether a module has anything that runs: a function or a class; types and plain values do not count. */
export function hasBehaviour(text: string): boolean {
  const runs = (node: ts.Node): boolean => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node)) return false;
    if (ts.isFunctionLike(node) || ts.isClassLike(node)) return true;
    return ts.forEachChild(node, (child) => runs(child) || undefined) === true;
  };
  return runs(ts.createSourceFile('file.ts', text, ts.ScriptTarget.ES2022, true));
}
