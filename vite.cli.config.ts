import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';
import { FONT_PATHS, SHAPER_PATH } from './tools/font-paths.ts';

/** Fonts and WebAssembly, which the program reads when a figure wants them. */
function fontFiles(): Plugin {
  return {
    name: 'font-files',
    generateBundle() {
      const emit = (fileName: string, path: string): void => {
        this.emitFile({ type: 'asset', fileName, source: readFileSync(path) });
      };
      for (const [name, path] of FONT_PATHS) emit(`fonts/${name}`, path);
      emit('harfbuzz.wasm', SHAPER_PATH);
    },
  };
}

/** The command line as one file that Node runs as it is: `dist-cli/main.js`, which `bin/demarche.mjs` starts. */
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true },
  plugins: [fontFiles()],
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'dist-cli',
    target: 'node20',
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'main.js', codeSplitting: false } },
  },
});
