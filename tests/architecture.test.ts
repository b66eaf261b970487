import { readdirSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FLOORS } from './architecture/floors.ts';
import { hasBehaviour, readImports, type Sources } from './architecture/imports.ts';
import {
  findCycles,
  findFloorViolations,
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
    expect([...src.keys()]).toContain('scene/mark.ts');
    expect([...tests.keys()]).toContain('architecture.test.ts');
  });

  it('imports only from the floors below', () => {
    expect(findFloorViolations(src)).toEqual([]);
  });

  it('has no circle of imports', () => {
    expect(findCycles(src)).toEqual([]);
  });

  it('has no index file', () => {
    expect(findIndexFiles(src)).toEqual([]);
  });

  it('has no file that is too long', () => {
    expect(findLongFiles(src)).toEqual([]);
  });

  it('has a test for every file below ui that does something', () => {
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
    const roomsOf = (room: string): string[] =>
      (FLOORS[room] ?? []).map((entry) => entry.split('/')[0] ?? '');
    const mutual = rooms.filter((a) => roomsOf(a).some((b) => roomsOf(b).includes(a)));
    expect(mutual).toEqual([]);
  });

  it('names only rooms', () => {
    for (const entry of Object.values(FLOORS).flat()) {
      expect(Object.keys(FLOORS)).toContain(entry.split('/')[0]);
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
    made({ [from]: `import ${type} { x } from '../${to}';`, [to]: 'export const x = 1;' });

  it.each([
    ['time/a.ts', 'model/b.ts'],
    ['model/a.ts', 'i18n/b.ts'],
    ['i18n/a.ts', 'model/b.ts'],
    ['load/a.ts', 'engine/b.ts'],
    ['engine/a.ts', 'load/b.ts'],
    ['layout/a.ts', 'engine/memory.ts'],
    ['scene/a.ts', 'engine/question.ts'],
    ['paint/a.ts', 'scene/palette.ts'],
    ['export/a.ts', 'state/explorer.svelte.ts'],
    ['ui/A.ts', 'cli/b.ts'],
    ['cli/a.ts', 'ui/b.ts'],
  ])('find %s importing %s, and its types as well', (from, to) => {
    expect(findFloorViolations(importing(from, to))).toHaveLength(1);
    expect(findFloorViolations(importing(from, to, 'type'))).toHaveLength(1);
  });

  it.each([
    ['layout/a.ts', 'engine/question.ts'],
    ['paint/a.ts', 'scene/mark.ts'],
    ['export/a.ts', 'state/view.ts'],
    ['state/a.ts', 'load/b.ts'],
    ['time/a.ts', 'time/b.ts'],
  ])('let %s import %s', (from, to) => {
    expect(findFloorViolations(importing(from, to))).toEqual([]);
  });

  it('find a component that imports upwards', () => {
    const files = made({
      'state/A.svelte': `<script lang="ts">import B from '../ui/B.svelte';</script>`,
      'ui/B.svelte': '',
    });
    expect(findFloorViolations(files)).toEqual([
      'state/A.svelte: state may not import ui/B.svelte',
    ]);
  });

  it('find Svelte and Node where they do not belong', () => {
    const text = `import { mount } from 'svelte'; import { readFileSync } from 'node:fs';`;
    expect(findFloorViolations(made({ 'scene/a.ts': text }))).toHaveLength(2);
    expect(findFloorViolations(made({ 'ui/a.ts': text }))).toHaveLength(1);
    expect(
      findFloorViolations(made({ 'cli/a.ts': `import 'node:fs'; import 'svelte-x';` })),
    ).toEqual([]);
  });

  it('find imports that are absolute, lead nowhere or leave src, and files without a room', () => {
    const text = `import '/src/a.ts'; import './gone.ts'; import '../../data/x.json';`;
    expect(findFloorViolations(made({ 'time/a.ts': text }))).toHaveLength(3);
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

  it('find index files and long files', () => {
    expect(findIndexFiles(made({ 'time/index.ts': '', 'time/indexing.ts': '' }))).toEqual([
      'time/index.ts',
    ]);
    const lines = (count: number, line: string): string => Array(count).fill(line).join('\n');
    expect(findLongFiles(made({ 'time/a.ts': lines(301, 'x();') }))).toHaveLength(1);
    expect(findLongFiles(made({ 'time/a.ts': lines(301, '// x') }))).toEqual([]);
    expect(findLongFiles(made({ 'i18n/ar.ts': lines(301, 'x();') }))).toEqual([]);
  });

  it('find a file without its test, unless it only holds types and values', () => {
    const files = made({
      'time/a.ts': 'export const a = (x: number): number => x;',
      'time/b.ts': 'export type B = (x: number) => void; export interface C { d(): void }',
      'time/c.ts': 'export const C = [1, 2] as const;',
      'ui/d.ts': 'export function d() {}',
    });
    const a = `import { a } from '../../src/time/a.ts';`;
    expect(findUntested(files, made({}))).toEqual(['time/a.ts']);
    expect(findUntested(files, made({ 'time/a.test.ts': '' }))).toEqual([]);
    expect(findUntested(files, made({ 'time/others.test.ts': a }))).toEqual([]);
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
