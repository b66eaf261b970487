import { proxy, wrap } from 'comlink';
import type { Endpoint, Remote } from 'comlink';
import type { HostedDataset, HostedOpened, SessionHost } from './session-host.ts';
import { failed } from '../../core/load/read/read.ts';
import { nameOf } from './opening.ts';
import type { ExtractKinds } from '../../core/engine/contract/engine.ts';
import type { ExtractQuery } from '../../core/engine/contract/question.ts';
import type { Page } from '../../core/model/extract.ts';
import type { OpenDataset, Session } from '../../core/line/session.ts';

/** A session that a {@link SessionHost} serves at the other end: a worker, or one side of a channel. */
export function remoteSession(endpoint: Endpoint): Session {
  const host = wrap<SessionHost>(endpoint);
  const numbers = new WeakMap<OpenDataset, number>();
  const unlessBroken = breakage(endpoint);
  let turns = 0;
  const adopt = (hosted: HostedDataset): OpenDataset => {
    const dataset = openedThere(host, hosted, unlessBroken);
    numbers.set(dataset, hosted.engine);
    return dataset;
  };
  return {
    open: async (source, { signal, onProgress, onPartial, choices } = {}) => {
      const turn = (turns += 1);
      const cancel = (): void => void host.cancel(turn);
      signal?.addEventListener('abort', cancel, { once: true });
      const opening = host.open(
        turn,
        source,
        proxy(({ progress, partial }) => {
          if (signal?.aborted) {
            // Sent before the other side heard of it: nobody will close it but us.
            if (partial) void host.close(partial.engine);
            return;
          }
          if (progress) onProgress?.(progress);
          if (partial) onPartial?.(adopt(partial));
        }),
        choices,
      );
      const opened = await unlessBroken(opening).catch((error: unknown): HostedOpened => {
        const name = nameOf(source);
        return { name, dataset: undefined, cancelled: false, ...failed(name, error) };
      });
      signal?.removeEventListener('abort', cancel);
      const { leftOut, ...rest } = opened;
      return {
        ...rest,
        dataset: opened.dataset && adopt(opened.dataset),
        ...(leftOut && { leftOut: { ...leftOut, fetch: () => host.leftOut(turn) } }),
      };
    },
    review: async (dataset) => {
      const number = numbers.get(dataset);
      return number === undefined ? [] : host.review(number);
    },
    carried: async (dataset) => {
      const number = numbers.get(dataset);
      return number === undefined ? undefined : host.carried(number);
    },
    place: (input) => host.place(input),
    close: (dataset) => {
      const number = numbers.get(dataset);
      if (number !== undefined) void host.close(number);
    },
  };
}

type Unless = <T>(owed: Promise<T>) => Promise<T>;

/** What an endpoint owes is refused as soon as the thread behind it fails: where its script cannot be had, say. */
function breakage(endpoint: Endpoint): Unless {
  const owing = new Set<(why: Error) => void>();
  endpoint.addEventListener('error', (event) => {
    const { message } = event as Event & { readonly message?: unknown };
    const why = typeof message === 'string' && message !== '' ? message : 'worker';
    for (const refuse of owing) refuse(new Error(why));
  });
  return (owed) =>
    new Promise((resolve, reject) => {
      owing.add(reject);
      void owed.then(resolve, reject).finally(() => owing.delete(reject));
    });
}

function openedThere(
  host: Remote<SessionHost>,
  { header, engine }: HostedDataset,
  unlessBroken: Unless,
): OpenDataset {
  return {
    header,
    engine: {
      ask: (question) => unlessBroken(host.ask(engine, question)),
      event: (id, knownBefore) => unlessBroken(host.event(engine, id, knownBefore)),
      thread: (id, knownBefore) => unlessBroken(host.thread(engine, id, knownBefore)),
      disagreements: (knownBefore) => unlessBroken(host.disagreements(engine, knownBefore)),
      take: async <K extends keyof ExtractKinds>(kind: K, wish: ExtractQuery, from: number) =>
        (await unlessBroken(host.take(engine, kind, wish, from))) as Page<ExtractKinds[K]>,
      used: (wish) => unlessBroken(host.used(engine, wish)),
    },
  };
}
