import { svelte } from '@sveltejs/vite-plugin-svelte';
import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { FONT_PATHS } from './tools/font-paths.ts';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
}
const { dependencies } = JSON.parse(
  readFileSync(new URL('package.json', import.meta.url), 'utf8'),
) as Manifest;
const OTHERS = [...Object.keys(dependencies), 'svelte', 'node:'];
const isOthers = (id: string): boolean =>
  OTHERS.some((name) => id === name || id.startsWith(name.endsWith(':') ? name : `${name}/`));

/** Fonts and WebAssembly, beside the script that reads them. */
function fontFiles(): Plugin {
  return {
    name: 'font-files',
    generateBundle() {
      for (const [name, path] of FONT_PATHS) {
        this.emitFile({ type: 'asset', fileName: `fonts/${name}`, source: readFileSync(path) });
      }
    },
  };
}

/** A bundler of the same make declares this name anew in every script that it takes up. */
function ownPreloadName(): Plugin {
  return {
    name: 'own-preload-name',
    generateBundle(_, bundle) {
      for (const one of Object.values(bundle)) {
        if (one.type === 'chunk') one.code = one.code.replaceAll('__vitePreload', 'importPart');
      }
    },
  };
}

const shared = (outDir: string, input: Record<string, string>): UserConfig => ({
  base: './',
  publicDir: false,
  worker: { format: 'es' },
  build: {
    outDir,
    target: 'es2022',
    minify: false,
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    modulePreload: false,
    rolldownOptions: {
      input,
      preserveEntrySignatures: 'strict',
      output: {
        entryFileNames: '[name].js',
        assetFileNames: (asset) =>
          asset.names.some((name) => name.endsWith('.css'))
            ? 'style.css'
            : 'assets/[name]-[hash][extname]',
      },
    },
  },
});

/** What the package's three faces are built of; `--mode core`, `svelte` or `element`. */
export default defineConfig(({ mode }) => {
  if (mode === 'core') {
    const config = shared('dist-package/core', {
      demarche: 'src/core/demarche.ts',
      fonts: 'src/package/fonts.ts',
    });
    return {
      ...config,
      plugins: [fontFiles()],
      build: {
        ...config.build,
        rolldownOptions: { ...config.build?.rolldownOptions, external: isOthers },
      },
    };
  }
  if (mode === 'svelte') {
    const config = shared('dist-package/svelte', { svelte: 'src/package/svelte.ts' });
    // Styles, fonts and WebAssembly of other packages come along: not every bundler takes them from there.
    const external = (id: string): boolean => isOthers(id) && !/\?url$|\.css$/.test(id);
    return {
      ...config,
      plugins: [svelte(), ownPreloadName()],
      build: { ...config.build, rolldownOptions: { ...config.build?.rolldownOptions, external } },
    };
  }
  const config = shared('dist-package/element', { element: 'src/package/element.svelte.ts' });
  return { ...config, plugins: [svelte()], build: { ...config.build, minify: 'oxc' } };
});
