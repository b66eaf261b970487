import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { DATASET_ELEMENT } from './src/core/files/site/own-names.ts';

const html = new URL('index.html', import.meta.url);
const icon = new URL('src/app/page/icon.svg', import.meta.url);

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The page opens files that the reader brings; it reaches nothing on any network. */
const policyOf = (script: string, style: string): string =>
  [
    "default-src 'none'",
    `script-src ${hashOf(script)} 'wasm-unsafe-eval'`,
    `style-src ${hashOf(style)}`,
    'font-src data:',
    'img-src data: blob:',
    'connect-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types svelte-trusted-html',
  ].join('; ');

/** Nothing within a script ends it, or begins what only looks like a comment of HTML. */
const asContent = (script: string): string =>
  script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');

/** The page of `index.html` with its script, its styles and its icon within, and an empty place for a dataset. */
function pageOf(script: string, style: string): string {
  const source = asContent(script);
  const iconUrl = `data:image/svg+xml;base64,${readFileSync(icon).toString('base64')}`;
  const policy = policyOf(source, style);
  const edits: readonly (readonly [string | RegExp, string])[] = [
    ['<head>', `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`],
    ['/src/app/page/icon.svg', iconUrl],
    [/<script type="module" src="[^"]*"><\/script>/, `<style>${style}</style>`],
    [
      '</body>',
      `<script type="application/json" id="${DATASET_ELEMENT}"></script>\n<script type="module">${source}</script>\n</body>`,
    ],
  ];
  return edits.reduce(
    (page, [place, words]) => page.replace(place, () => words),
    readFileSync(html, 'utf8'),
  );
}

/** One script and its styles, once they are written as they are to be, become the only file, `page.html`. */
function oneFile(): Plugin {
  return {
    name: 'one-file',
    async writeBundle({ dir = '' }, bundle) {
      const names = Object.keys(bundle);
      const [script, style] = ['.js', '.css'].map((ending) =>
        names.find((name) => name.endsWith(ending)),
      );
      if (script === undefined || style === undefined || names.length !== 2) {
        throw new Error(`more than one script and its styles: ${names.join(', ')}`);
      }
      const text = (name: string): Promise<string> => readFile(join(dir, name), 'utf8');
      const page = pageOf(await text(script), await text(style));
      await rm(dir, { recursive: true });
      await mkdir(dir);
      await writeFile(join(dir, 'page.html'), page);
    },
  };
}

/** What `demarche publish FILE --out PAGE.html` puts a dataset into: `dist-one-file/page.html`. */
export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [svelte(), oneFile()],
  build: {
    outDir: 'dist-one-file',
    target: 'es2022',
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    chunkSizeWarningLimit: 10_000,
    cssCodeSplit: false,
    modulePreload: false,
    rolldownOptions: {
      input: { page: 'src/app/one-file.ts' },
      output: { codeSplitting: false },
    },
  },
});
