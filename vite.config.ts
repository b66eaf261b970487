import { svelte } from '@sveltejs/vite-plugin-svelte';
import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';
import { fewScripts } from './tools/few-scripts.ts';
import { hashesOf, workerFirst } from './tools/worker-first.ts';

/**
 * What the built page may do. Letters and pixels of figures are made by WebAssembly, which may be compiled; text
 * still never becomes a script. `connect-src` is wide because a reader may name any dataset by its address;
 * the two policies under `trusted-types` are the one Svelte makes its templates with and the one that
 * names our own worker script.
 */
const policyOf = (hashes: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' ${hashes.join(' ')}`,
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self' http: https:",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types svelte-trusted-html demarche-worker',
  ].join('; ');

/** The development server needs inline styles and a socket, so only the built page is held to the policy. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    // After every other plugin, so that it comes before whatever they put into the head.
    transformIndexHtml: {
      order: 'post',
      handler: (html) => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: policyOf(hashesOf(html)) },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}

/** Whatever is in `data/` but its README stands beside the page under the same name; the development server finds it there anyway. */
function datasets(): Plugin {
  const folder = new URL('data/', import.meta.url);
  return {
    name: 'datasets',
    apply: 'build',
    generateBundle() {
      for (const name of readdirSync(folder)) {
        if (name.endsWith('.md') || name.startsWith('.')) continue;
        const source = readFileSync(new URL(name, folder));
        this.emitFile({ type: 'asset', fileName: `data/${name}`, source });
      }
    },
  };
}

/** The fonts' licence travels with them; `build.license` gathers those of the scripts. */
function fontLicence(): Plugin {
  const file = new URL('node_modules/@fontsource/ibm-plex-sans/LICENSE', import.meta.url);
  return {
    name: 'font-licence',
    apply: 'build',
    generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: 'licence-of-fonts.txt',
        source: readFileSync(file),
      });
    },
  };
}

/**
 * What d3-zoom, d3-brush and d3-force bring along for motion, which is never asked for here: no transition is
 * begun, and the simulation runs by itself to its end. Only the parts that are named stand in for them.
 */
const STILL: Readonly<Record<string, string>> = {
  'd3-transition': `
    import { selection } from 'd3-selection';
    selection.prototype.interrupt = function () { return this; };
    export const interrupt = () => {};`,
  'd3-timer': `
    const still = { restart: () => still, stop: () => still };
    export const timer = () => still;`,
};

function withoutTransitions(): Plugin {
  return {
    name: 'without-transitions',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (Object.hasOwn(STILL, id) ? `\0still:${id}` : undefined),
    load: (id) => {
      if (!id.startsWith('\0still:')) return undefined;
      return { code: STILL[id.slice('\0still:'.length)] ?? '', moduleSideEffects: true };
    },
  };
}

/**
 * HarfBuzz' script asks for a module of Node's where it runs in Node: in the page there is nothing to ask for. And it
 * waits for itself as it is imported: with a script among them that does so, the bundler cannot put the first load
 * into few scripts, so it is waited for by those who call it.
 */
function tamedHarfBuzz(): Plugin {
  const waits = 'init(await createHarfBuzz());';
  return {
    name: 'tamed-harfbuzz',
    apply: 'build',
    enforce: 'pre',
    transform: (code, id) => {
      if (!id.includes('/harfbuzzjs/dist/index.mjs')) return undefined;
      if (!code.includes(waits)) throw new Error('harfbuzzjs begins in another way than it did');
      const ready = 'export const ready = createHarfBuzz().then(init);';
      return { code: code.replace(waits, ready), map: null };
    },
    resolveId: (id, importer) =>
      id === 'module' && importer?.includes('harfbuzzjs') === true ? '\0no-module' : undefined,
    load: (id) => (id === '\0no-module' ? 'export {};' : undefined),
  };
}

export default defineConfig({
  base: './',
  // An address that is not there answers 404, not with the page.
  appType: 'mpa',
  plugins: [
    svelte(),
    withoutTransitions(),
    tamedHarfBuzz(),
    workerFirst(),
    contentSecurityPolicy(),
    datasets(),
    fontLicence(),
  ],
  // They find their WebAssembly beside their script.
  optimizeDeps: { exclude: ['harfbuzzjs'] },
  server: { port: 5173, strictPort: true },
  build: {
    target: 'es2022',
    sourcemap: true,
    assetsInlineLimit: 0,
    // A script asks for what it needs by itself: the worker has no document to put preloads in.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, scripts, { hostType }) =>
        hostType === 'html' ? scripts : scripts.filter((script) => script.endsWith('.css')),
    },
    rolldownOptions: {
      output: { codeSplitting: fewScripts() },
      // d3-time is one flat module: what makes intervals that nobody asks for is left out.
      treeshake: { manualPureFunctions: ['timeInterval', 'timeWeekday', 'utcWeekday', 'ticker'] },
    },
    license: { fileName: 'licences-of-scripts.md' },
  },
});
