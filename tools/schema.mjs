// Writes data/schema.json from src/core/load/json/schema.ts and data/mapping.schema.json; with --check only says whether it is up to date (exit 1: not).
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const FILES = [
  ['schema.json', '/tools/schema.ts', 'buildJsonSchema'],
  ['mapping.schema.json', '/tools/mapping-schema.ts', 'buildMappingSchema'],
];
const server = await createServer({
  configFile: false,
  root: fileURLToPath(new URL('..', import.meta.url)),
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
});

try {
  for (const [name, builder, build] of FILES) {
    const target = new URL(`../data/${name}`, import.meta.url);
    const text = await (await server.ssrLoadModule(builder))[build]();
    if (!process.argv.includes('--check')) writeFileSync(target, text);
    else if (read(target) !== text) {
      console.error(`data/${name} is not what ${builder} says. Run: npm run schema`);
      process.exitCode = 1;
    }
  }
} finally {
  await server.close();
}

function read(target) {
  try {
    return readFileSync(target, 'utf8');
  } catch {
    return '';
  }
}
