import { proxy, releaseProxy, transfer, wrap } from 'comlink';
import type { Endpoint } from 'comlink';
import type {
  OpeningNews,
  SentDataset,
  ServedDataset,
  ServedRows,
  ServedSession,
} from './served-session.ts';
import type { OpenDataset } from '../../core/line/open-dataset.ts';
import type { Session } from '../../core/line/session.ts';
import { WorkerLost } from '../../core/load/read/read.ts';

/** A session that `serveSession` serves at the other end: in a worker, or on one side of a channel. */
export function remoteSession(endpoint: Endpoint): Session {
  const far = wrap<ServedSession>(endpoint);
  const unlessBroken = breakage(endpoint);
  const served = new WeakMap<OpenDataset, ServedDataset>();
  const adopt = ({ header, port }: SentDataset): OpenDataset => {
    const engine = datasetBehind(port, unlessBroken);
    const dataset = { header, engine };
    served.set(dataset, engine);
    return dataset;
  };
  const close = (dataset: OpenDataset): void => served.get(dataset)?.close();
  return {
    open: async (source, { signal, onProgress, onPartial, choices } = {}) => {
      const { port1, port2 } = new MessageChannel();
      const cancel = (): void => {
        port1.postMessage('cancel');
      };
      if (signal?.aborted) cancel();
      signal?.addEventListener('abort', cancel);
      const tell = ({ progress, partial }: OpeningNews): void => {
        const part = partial && adopt(partial);
        const isWanted = signal?.aborted !== true;
        // Sent before the other side heard that it is not wanted: nobody will close it but us.
        if (part && isWanted) onPartial?.(part);
        else if (part) close(part);
        else if (progress && isWanted) onProgress?.(progress);
      };
      const opening = far.open(source, choices, transfer(port2, [port2]), proxy(tell));
      const { dataset, leftOut, ...rest } = await unlessBroken(opening).finally(() => {
        signal?.removeEventListener('abort', cancel);
        port1.close();
      });
      return {
        ...rest,
        dataset: dataset && adopt(dataset),
        ...(leftOut && {
          leftOut: {
            count: leftOut.count,
            of: leftOut.of,
            fetch: () => unlessBroken(wrap<ServedRows>(leftOut.port)()),
          },
        }),
      };
    },
    tryTable: (source, choices) => unlessBroken(far.tryTable(source, choices)),
    review: async (dataset) => (await served.get(dataset)?.review()) ?? [],
    carried: async (dataset) => {
      const found = served.get(dataset);
      if (!found) throw new Error('this dataset was opened elsewhere');
      return found.carried();
    },
    close,
    end: () => undefined,
  };
}

type Unless = <T>(owed: Promise<T>) => Promise<T>;

/**
 * What an endpoint owes is refused as soon as the thread behind it fails: where its script cannot be had, say, or its memory
 * is full. So is what is asked of it later.
 * @throws {WorkerLost}
 */
function breakage(endpoint: Endpoint): Unless {
  const owing = new Set<(why: Error) => void>();
  let lost: Error | undefined;
  endpoint.addEventListener('error', (event) => {
    const { message } = event as Event & { readonly message?: unknown };
    lost = new WorkerLost(typeof message === 'string' ? message : '');
    for (const refuse of owing) refuse(lost);
  });
  return (owed) =>
    new Promise((resolve, reject) => {
      if (lost) reject(lost);
      owing.add(reject);
      void owed.then(resolve, reject).finally(() => owing.delete(reject));
    });
}

const CALLS = [
  ...(['ask', 'event', 'thread', 'disagreements', 'take', 'used'] as const),
  ...(['review', 'carried'] as const),
] as const satisfies readonly (keyof ServedDataset)[];
type Call = (...given: readonly unknown[]) => Promise<unknown>;

/** Who answers for a dataset behind a port, until it is closed and nothing is owed any more. */
function datasetBehind(port: MessagePort, unlessBroken: Unless): ServedDataset {
  const far = wrap<Record<keyof ServedDataset, Call>>(port);
  const owed = new Set<Promise<unknown>>();
  let isClosed = false;
  const call =
    (name: keyof ServedDataset): Call =>
    async (...given) => {
      if (isClosed) throw new Error('this dataset is closed');
      const answer = unlessBroken(far[name](...given));
      owed.add(answer);
      try {
        return await answer;
      } finally {
        owed.delete(answer);
      }
    };
  const calls: unknown = Object.fromEntries(CALLS.map((name) => [name, call(name)]));
  return {
    ...(calls as ServedDataset),
    close: () => {
      if (isClosed) return;
      isClosed = true;
      void far.close();
      void Promise.allSettled(owed).then(() => {
        far[releaseProxy]();
      });
    },
  };
}
