import { svelte } from '@sveltejs/vite-plugin-svelte';
import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';
import { fewScripts } from './tools/few-scripts.ts';

/**
 * What the built page may do. Letters and pixels of figures are made by WebAssembly, which may be compiled; text
 * still never becomes a script. `connect-src` is wide because a reader may name any dataset by its address;
 * the two policies under `trusted-types` are the one Svelte makes its templates with and the one that
 * names our own worker script.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
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
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
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

export default defineConfig({
  base: './',
  // An address that is not there answers 404, not with the page.
  appType: 'mpa',
  plugins: [svelte(), contentSecurityPolicy(), datasets(), fontLicence()],
  // They find their WebAssembly beside their script.
  optimizeDeps: { exclude: ['harfbuzzjs'] },
  worker: { format: 'es' },
  server: { port: 5173, strictPort: true },
  build: {
    target: 'es2022',
    sourcemap: true,
    assetsInlineLimit: 0,
    // What writes PDF files is larger than what is warned of, and fetched only for one.
    chunkSizeWarningLimit: 600,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: { codeSplitting: fewScripts() },
    },
    license: { fileName: 'licences-of-scripts.md' },
  },
});
