#!/usr/bin/env node
// Runs the program that `npm run build:cli` builds from src/cli.
import { existsSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const program = new URL('../dist-cli/main.js', import.meta.url);

// A reader that has seen enough (`demarche check … | head`) is no fault.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

if (existsSync(program)) {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const { run, openOnDisk, pourInto, pourOntoDisk } = await import(program.href);
  process.exitCode = await run(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    read: (file) => (file === '-' ? buffer(process.stdin) : readFile(file)),
    write: (file, content) => writeFile(file, content),
    fonts: (name) => readFile(new URL(`fonts/${name}`, program)),
    open: async (file) =>
      file === '-' ? new File([await buffer(process.stdin)], file) : openOnDisk(file),
    pour: (file, pieces) =>
      file === '-' ? pourInto(process.stdout, pieces) : pourOntoDisk(file, pieces),
    site: fileURLToPath(new URL('../dist', import.meta.url)),
    onePage: fileURLToPath(new URL('../dist-one-file/page.html', import.meta.url)),
    interrupted: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, resolve);
      }),
    env: process.env,
    version,
  });
} else {
  process.stderr.write('demarche: the program is not built yet. Run: npm run build:cli\n');
  process.exitCode = 2;
}
