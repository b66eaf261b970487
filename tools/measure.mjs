// npm run measure: what a reader sees of every figure of both datasets, as a table. Exit 1 where words cannot be read.
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const server = await createServer({
  configFile: false,
  root: fileURLToPath(new URL('..', import.meta.url)),
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
});

try {
  const { measureAll } = await server.ssrLoadModule('/tests/measure/run.ts');
  const faulty = await measureAll((line) => console.log(line));
  console.log(
    `${String(faulty)} figures with words that are crossed, touched, cut or over the edge`,
  );
  if (faulty > 0) process.exitCode = 1;
} finally {
  await server.close();
}
