import { defineConfig } from 'vite';

/** The command line as one file that Node runs as it is: `dist-cli/main.js`, which `bin/demarche.mjs` starts. */
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'dist-cli',
    target: 'node20',
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'main.js', codeSplitting: false } },
  },
});
