// npm start: builds the site and serves it as a reader meets it.
//   npm start [-- --port 8080]
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, preview } from 'vite';
import { liveData } from './live-data.mjs';
import { endWithNpm } from './parent.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

function readPort() {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '5173' } } });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Error(`--port needs a number from 1 to 65535, not ${values.port}`);
  }
  return port;
}

/** Asks both families, since `localhost` may lead to either. */
const isAnswering = (host, port) =>
  new Promise((resolve) => {
    const socket = connect({ host, port });
    socket.setTimeout(1000);
    const finish = (answering) => {
      socket.destroy();
      resolve(answering);
    };
    socket.on('connect', () => finish(true));
    socket.on('timeout', () => finish(false));
    socket.on('error', () => finish(false));
  });

/** What is put into `data/` while the site is served is there at the next request. */
const liveDatasets = {
  name: 'live-datasets',
  configurePreviewServer({ config, middlewares }) {
    const follow = liveData(`${root}data`, `${config.root}/${config.build.outDir}/data`);
    middlewares.use('/data', ({ url }, _response, next) => {
      const { pathname } = new URL(url ?? '/', 'http://localhost');
      follow(decodeURIComponent(pathname.slice(1))).then(() => next(), next);
    });
  },
};

async function main() {
  const port = readPort();
  const taken = await Promise.all(['127.0.0.1', '::1'].map((host) => isAnswering(host, port)));
  if (taken.includes(true)) {
    throw new Error(
      `Port ${port} is taken by another program. Stop that one, or choose another port: npm start -- --port ${port + 1}`,
    );
  }
  console.log('Building …');
  await build({ root, logLevel: 'warn' });
  await preview({
    root,
    logLevel: 'warn',
    plugins: [liveDatasets],
    preview: { host: '127.0.0.1', port, strictPort: true, open: false },
  });
  console.log(`Démarche is at http://localhost:${port}/`);
}

endWithNpm();
try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
