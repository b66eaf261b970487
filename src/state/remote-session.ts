import { proxy, wrap } from 'comlink';
import type { Endpoint, Remote } from 'comlink';
import type { HostedDataset, SessionHost } from './session-host.ts';
import type { OpenDataset, Session } from './session.ts';

/** A session that a {@link SessionHost} serves at the other end: a worker, or one side of a channel. */
export function remoteSession(endpoint: Endpoint): Session {
  const host = wrap<SessionHost>(endpoint);
  const numbers = new WeakMap<OpenDataset, number>();
  let turns = 0;
  const adopt = (hosted: HostedDataset): OpenDataset => {
    const dataset = openedThere(host, hosted);
    numbers.set(dataset, hosted.engine);
    return dataset;
  };
  return {
    open: async (source, { signal, onProgress, onPartial, choices } = {}) => {
      const turn = (turns += 1);
      const cancel = (): void => void host.cancel(turn);
      signal?.addEventListener('abort', cancel, { once: true });
      const opened = await host.open(
        turn,
        source,
        proxy(({ progress, partial }) => {
          if (signal?.aborted) return;
          if (progress) onProgress?.(progress);
          if (partial) onPartial?.(adopt(partial));
        }),
        choices,
      );
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

function openedThere(host: Remote<SessionHost>, { header, engine }: HostedDataset): OpenDataset {
  return {
    header,
    engine: {
      ask: (question) => host.ask(engine, question),
      event: (id, knownBefore) => host.event(engine, id, knownBefore),
      thread: (id, knownBefore) => host.thread(engine, id, knownBefore),
      disagreements: (knownBefore) => host.disagreements(engine, knownBefore),
    },
  };
}
