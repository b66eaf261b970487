import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';

const NAME = 'virtual:worker';
/** The module that has the worker. */
export const WORKER = `\0${NAME}`;
const SCRIPT = fileURLToPath(new URL('../src/app/session/worker.ts', import.meta.url));

type Bundle = Readonly<Record<string, Rolldown.OutputAsset | Rolldown.OutputChunk>>;

/**
 * The script in the document that starts the worker, whose own script is then on its way together with the page's. The
 * policy it makes turns nothing into a script but that one address. A worker that has failed before anybody
 * listened is started again, so that its failure is heard.
 */
const starting = (fileName: string): string => `{
  const address = new URL(${JSON.stringify(fileName)}, document.baseURI).href;
  const policy = window.trustedTypes?.createPolicy('demarche-worker', { createScriptURL: () => address });
  const start = () => new Worker(policy?.createScriptURL('') ?? address, { type: 'module' });
  const first = start();
  let failed = false;
  first.onerror = () => (failed = true);
  window.takeWorker = () => ((first.onerror = null), failed ? start() : first);
}`;

/** Everything a script asks for before it runs, by name. */
function needs(fileName: string, bundle: Bundle, found = new Set<string>()): ReadonlySet<string> {
  const chunk = bundle[fileName];
  for (const one of chunk?.type === 'chunk' ? chunk.imports : []) {
    if (found.has(one)) continue;
    found.add(one);
    needs(one, bundle, found);
  }
  return found;
}

function workerIn(bundle: Bundle): Rolldown.OutputChunk {
  const worker = Object.values(bundle).find(
    (one) => one.type === 'chunk' && one.facadeModuleId === SCRIPT,
  );
  if (worker?.type !== 'chunk') throw new Error('worker.ts has no script of its own');
  return worker;
}

/**
 * `virtual:worker` has the worker, once. Built, its script is a chunk like any other, so that what page and worker
 * both need is fetched once (Vite's own worker bundles would carry it twice), and the document starts it.
 */
export function workerFirst(): Plugin {
  let isBuild = false;
  return {
    name: 'worker-first',
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    buildStart() {
      if (isBuild) this.emitFile({ type: 'chunk', id: SCRIPT, name: 'worker' });
    },
    resolveId: (id) => (id === NAME ? WORKER : undefined),
    load: (id) => {
      if (id !== WORKER) return undefined;
      const worker = isBuild
        ? 'window.takeWorker()'
        : "new Worker('/src/app/session/worker.ts', { type: 'module' })";
      return `export const worker = ${worker};`;
    },
    generateBundle(_, bundle) {
      // It asks for all at once: a worker has no preloads.
      const worker = workerIn(bundle);
      const names = [...needs(worker.fileName, bundle)].map((name) => `./${basename(name)}`);
      worker.code = `${names.map((name) => `import${JSON.stringify(name)};`).join('')}${worker.code}`;
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => {
        if (!bundle) return html;
        const script = `<script>${starting(workerIn(bundle).fileName)}</script>`;
        const scripts = '<script type="module"';
        if (!html.includes(scripts)) throw new Error('the document has no script');
        return html.replace(scripts, `${script}\n    ${scripts}`);
      },
    },
  };
}

/** The sources that let the scripts in a document run, for its policy. */
export function hashesOf(html: string): readonly string[] {
  return [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, code = '']) => {
    return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
  });
}
