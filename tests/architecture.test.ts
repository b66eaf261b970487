import { readdirSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../src/core/i18n/languages.ts';
import { FLOORS } from './architecture/floors.ts';
import { hasBehaviour, readImports, type Sources } from './architecture/imports.ts';
import { findUnlearntWords } from './architecture/late-words.ts';
import {
  findCrowdedFolders,
  findCycles,
  findFloorViolations,
  findFolderCycles,
  findIndexFiles,
  findLongFiles,
  findMachinePaths,
  findUntested,
} from './architecture/violations.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Packages and builds that the benchmark brings for itself. */
const FOREIGN = /\/tests\/bench\/(node_modules|build|results)\//;
const TEXT = /\.(ts|svelte|css|json|mjs|md|svg)$/;

const readFolder = (folder: string): Sources =>
  new Map(
    readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && TEXT.test(entry.name))
      .map((entry) => `${entry.parentPath}/${entry.name}`.split(sep).join('/'))
      .filter((path) => !FOREIGN.test(path))
      .map((path) => [
        path.slice(path.indexOf(`/${folder}/`, root.length - 1) + folder.length + 2),
        readFileSync(path, 'utf8'),
      ]),
  );

const src = readFolder('src');
const tests = readFolder('tests');
const made = (files: Record<string, string>): Sources => new Map(Object.entries(files));

describe('the source', () => {
  it('is found', () => {
    expect([...src.keys()]).toContain('core/charts/drawing/mark.ts');
    expect([...tests.keys()]).toContain('architecture.test.ts');
  });

  it('imports only from the floors below', () => {
    expect(findFloorViolations(src)).toEqual([]);
  });

  it('has no circle of imports', () => {
    expect(findCycles(src)).toEqual([]);
  });

  it('has no circle of folders', () => {
    expect(findFolderCycles(src)).toEqual([]);
  });

  it('says no words of a late catalogue before they are learnt', async () => {
    const late = Object.entries(LANGUAGES.en.late);
    const keys = await Promise.all(
      late.map(async ([name, load]) => Object.keys((await load()).words).map((key) => [key, name])),
    );
    const names = new Map(keys.flat().map(([key = '', name = '']) => [key, name]));
    const catalogueOf = (key: string): string | undefined =>
      names.get(key) ??
      (key.endsWith('.') ? [...names].find(([one]) => one.startsWith(key))?.[1] : undefined);
    expect(names.size).toBeGreaterThan(300);
    expect(findUnlearntWords(src, 'app/main.ts', catalogueOf)).toEqual([]);
  });

  it('has no folder that is too full', () => {
    expect(findCrowdedFolders(src)).toEqual([]);
  });

  it('has no index file', () => {
    expect(findIndexFiles(src)).toEqual([]);
  });

  it('has no file that is too long', () => {
    expect(findLongFiles(src)).toEqual([]);
  });

  it('has a test for every file outside the page that does something', () => {
    expect(findUntested(src, tests)).toEqual([]);
  });

  it.each(['src', 'tests', 'tools', 'data'])('names no place on a machine in %s', (folder) => {
    const files = new Map(readFolder(folder));
    files.delete('architecture.test.ts');
    expect(findMachinePaths(files, root.slice(0, -1))).toEqual([]);
  });
});

describe('the table of floors', () => {
  it('lets no two rooms import each other', () => {
    const rooms = Object.keys(FLOORS);
    const imports = (a: string, b: string): boolean =>
      (FLOORS[a] ?? []).some((entry) => entry === b || entry.startsWith(`${b}/`));
    const mutual = rooms.filter((a) =>
      rooms.some((b) => a !== b && imports(a, b) && imports(b, a)),
    );
    expect(mutual).toEqual([]);
  });

  it('names only what is there', () => {
    const isThere = (entry: string): boolean =>
      [...src.keys()].some((path) => path === entry || path.startsWith(`${entry}/`));
    for (const entry of [...Object.keys(FLOORS), ...Object.values(FLOORS).flat()]) {
      expect(isThere(entry), entry).toBe(true);
    }
  });
});

describe('reading imports', () => {
  it('sees every way to name a module', () => {
    const text = `
      import a from './a.ts';
      import type { B } from './b.ts';
      import './c.ts';
      export * from './d.ts';
      export type { E } from './e.ts';
      const f = await import('./f.ts');
      type G = import('./g.ts').G;
      const h = new Worker(new URL('./h.ts', import.meta.url));
      import i from './i.ts?worker&url';
    `;
    expect([...readImports('x.ts', text)].sort()).toEqual(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((name) => `./${name}.ts`),
    );
  });

  it('sees the scripts, the markup and the styles of a component', () => {
    const text = `
      <script lang="ts" module>import type { A } from './a.ts';</script>
      <script lang="ts">import B from './B.svelte';</script>
      {#await import('./C.svelte') then C}<C.default />{/await}
      <style>@import './d.css';</style>
    `;
    expect([...readImports('X.svelte', text)].sort()).toEqual(
      ['./B.svelte', './C.svelte', './a.ts', './d.css'].sort(),
    );
  });

  it('does not take a comment or a string for an import', () => {
    expect(readImports('x.ts', `// import './a.ts'\nconst s = "import './b.ts'";`)).toEqual([]);
  });
});

describe('the checks', () => {
  const importing = (from: string, to: string, type = ''): Sources =>
    made({
      [from]: `import ${type} { x } from '${'../'.repeat(from.split('/').length - 1)}${to}';`,
      [to]: 'export const x = 1;',
    });

  it.each([
    ['core/time/a.ts', 'core/model/b.ts'],
    ['core/model/a.ts', 'core/i18n/b.ts'],
    ['core/i18n/a.ts', 'core/model/b.ts'],
    ['core/load/a.ts', 'core/engine/b.ts'],
    ['core/engine/a.ts', 'core/load/b.ts'],
    ['core/engine/contract/a.ts', 'core/engine/memory.ts'],
    ['core/charts/timeline/a.ts', 'core/engine/memory.ts'],
    ['core/paint/a.ts', 'core/charts/drawing/palette.ts'],
    ['core/files/a.ts', 'core/line/b.ts'],
    ['core/figure/a.ts', 'app/explorer/b.ts'],
    ['app/A.ts', 'cli/b.ts'],
    ['cli/a.ts', 'app/b.ts'],
  ])('find %s importing %s, and its types as well', (from, to) => {
    expect(findFloorViolations(importing(from, to))).toHaveLength(1);
    expect(findFloorViolations(importing(from, to, 'type'))).toHaveLength(1);
  });

  it.each([
    ['core/charts/timeline/a.ts', 'core/engine/contract/question.ts'],
    ['core/paint/a.ts', 'core/charts/drawing/mark.ts'],
    ['core/files/a.ts', 'core/view/view.ts'],
    ['core/line/a.ts', 'core/load/b.ts'],
    ['core/time/a.ts', 'core/time/b.ts'],
    ['app/page/a.ts', 'core/time/b.ts'],
  ])('let %s import %s', (from, to) => {
    expect(findFloorViolations(importing(from, to))).toEqual([]);
  });

  it('find a component that imports upwards', () => {
    const files = made({
      'core/view/A.svelte': `<script lang="ts">import B from '../../app/B.svelte';</script>`,
      'app/B.svelte': '',
    });
    expect(findFloorViolations(files)).toEqual([
      'core/view/A.svelte: core/view may not import app/B.svelte',
    ]);
  });

  it('find Svelte and Node where they do not belong', () => {
    const text = `import { mount } from 'svelte'; import { readFileSync } from 'node:fs';`;
    expect(findFloorViolations(made({ 'core/charts/drawing/a.ts': text }))).toHaveLength(2);
    expect(findFloorViolations(made({ 'app/a.ts': text }))).toHaveLength(1);
    expect(
      findFloorViolations(made({ 'cli/a.ts': `import 'node:fs'; import 'svelte-x';` })),
    ).toEqual([]);
  });

  it('find imports that are absolute, lead nowhere or leave src, and files without a room', () => {
    const text = `import '/src/a.ts'; import './gone.ts'; import '../../../data/x.json';`;
    expect(findFloorViolations(made({ 'core/time/a.ts': text }))).toHaveLength(3);
    expect(findFloorViolations(made({ 'helpers/a.ts': '' }))).toHaveLength(1);
  });

  it('find a circle, once, and no circle where two ways meet', () => {
    const circle = made({
      'time/a.ts': `import './b.ts';`,
      'time/b.ts': `import type { C } from './c.ts';`,
      'time/c.ts': `export * from './a.ts';`,
    });
    expect(findCycles(circle)).toEqual(['time/a.ts → time/b.ts → time/c.ts → time/a.ts']);
    const diamond = made({
      'time/a.ts': `import './b.ts'; import './c.ts';`,
      'time/b.ts': `import './d.ts';`,
      'time/c.ts': `import './d.ts';`,
      'time/d.ts': '',
    });
    expect(findCycles(diamond)).toEqual([]);
  });

  it('find a circle of folders that no file is in', () => {
    const files = made({
      'core/a/a.ts': `import '../b/b.ts';`,
      'core/a/c.ts': '',
      'core/b/b.ts': '',
      'core/b/d.ts': `import '../a/c.ts';`,
    });
    expect(findCycles(files)).toEqual([]);
    expect(findFolderCycles(files)).toEqual(['core/a → core/b → core/a']);
  });

  it('find a folder that is too full', () => {
    const files = Array.from({ length: 26 }, (_, i) => [`core/a/${String(i)}.ts`, ''] as const);
    expect(findCrowdedFolders(new Map(files))).toEqual(['core/a: 26 files']);
    expect(findCrowdedFolders(new Map(files.slice(1)))).toEqual([]);
  });

  it('find words that nothing has learnt', () => {
    const catalogueOf = (key: string): string | undefined =>
      key.startsWith('export.') ? 'figures' : undefined;
    const files = (site: string): Sources =>
      made({
        'app/main.ts': `import Page from './Page.svelte';`,
        'app/Page.svelte': site,
        'app/Late.svelte': `<script>import Inner from './Inner.svelte'</script>{t('page.is')}`,
        'app/Inner.svelte': `{t('export.a')} {t(\`export.\${name}\`)}`,
      });
    const load = `load={() => import('./Late.svelte')}`;
    expect(findUnlearntWords(files(load), 'app/main.ts', catalogueOf)).toEqual([
      'app/Inner.svelte: export.',
      'app/Inner.svelte: export.a',
    ]);
    const learn = `learn={(fetch) => locale.learn(['figures'], fetch)}`;
    expect(findUnlearntWords(files(`${learn} ${load}`), 'app/main.ts', catalogueOf)).toEqual([]);
  });

  it('find index files and long files', () => {
    expect(findIndexFiles(made({ 'time/index.ts': '', 'time/indexing.ts': '' }))).toEqual([
      'time/index.ts',
    ]);
    const lines = (count: number, line: string): string => Array(count).fill(line).join('\n');
    expect(findLongFiles(made({ 'time/a.ts': lines(301, 'x();') }))).toHaveLength(1);
    expect(findLongFiles(made({ 'time/a.ts': lines(301, '// x') }))).toEqual([]);
    expect(findLongFiles(made({ 'core/i18n/ar/words/page.ts': lines(301, 'x();') }))).toEqual([]);
  });

  it('find a file without its test, unless it only holds types and values', () => {
    const files = made({
      'time/a.ts': 'export const a = (x: number): number => x;',
      'time/b.ts': 'export type B = (x: number) => void; export interface C { d(): void }',
      'time/c.ts': 'export const C = [1, 2] as const;',
      'app/d.ts': 'export function d() {}',
    });
    const importing = `import { a } from '../../src/time/a.ts';`;
    const untested = (use: string): readonly string[] =>
      findUntested(files, made({ 'time/others.test.ts': `${importing} ${use}` }));
    expect(findUntested(files, made({}))).toEqual(['time/a.ts']);
    expect(findUntested(files, made({ 'time/a.test.ts': '' }))).toEqual([]);
    expect(untested(`it('is there', () => expect(a).toBeTypeOf('function'));`)).toEqual([
      'time/a.ts',
    ]);
    expect(untested(`it('is called', () => expect(a(1)).toBe(2));`)).toEqual([]);
    expect(untested(`it('is handed on', () => expect([1].map(a)).toEqual([2]));`)).toEqual([]);
  });

  it.each([
    ['export function a() {}', true],
    ['export const a = { b() {} };', true],
    ['export class A {}', true],
    ['const a = [1].map((x) => x);', true],
    ['export interface A { b(c: number): void; readonly d: () => void }', false],
    ['export const a: (() => void)[] = [];', false],
  ])('tell whether a module does something: %s', (text, expected) => {
    expect(hasBehaviour(text)).toBe(expected);
  });

  it('find places on a machine, and leave addresses alone', () => {
    const find = (line: string): number =>
      findMachinePaths(made({ 'time/a.ts': line }), '/srv/checkout').length;
    expect(find(`const a = '/home/someone/file';`)).toBe(1);
    expect(find('see /srv/checkout/src')).toBe(1);
    expect(find('https://example.org/home/page')).toBe(0);
    expect(find(`new URL('/src/main.ts')`)).toBe(0);
  });
});
