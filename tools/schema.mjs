// Writes data/schema.json from src/core/load/json/schema.ts; with --check only says whether it is up to date (exit 1: not).
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const target = new URL('../data/schema.json', import.meta.url);
const server = await createServer({
  configFile: false,
  root: fileURLToPath(new URL('..', import.meta.url)),
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
});

try {
  const { buildJsonSchema } = await server.ssrLoadModule('/tools/schema.ts');
  const text = await buildJsonSchema();
  if (!process.argv.includes('--check')) writeFileSync(target, text);
  else if (read() !== text) {
    console.error(
      'data/schema.json is not what src/core/load/json/schema.ts says. Run: npm run schema',
    );
    process.exitCode = 1;
  }
} finally {
  await server.close();
}

function read() {
  try {
    return readFileSync(target, 'utf8');
  } catch {
    return '';
  }
}
