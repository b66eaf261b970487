import { expose, transfer } from 'comlink';
import type { Engine } from '../../core/engine/contract/engine.ts';
import type { ImportChoices, LoadProgress, RefusedRows } from '../../core/load/load-table.ts';
import type { TableTrial } from '../../core/load/try-table.ts';
import type { TextSource } from '../../core/load/read/read.ts';
import type { DatasetHeader } from '../../core/model/dataset.ts';
import type { Problem } from '../../core/model/problem.ts';
import type { CarriedData } from '../../core/model/project.ts';
import type { OpenDataset } from '../../core/line/open-dataset.ts';
import type { LeftOut, Opened, Session } from '../../core/line/session.ts';

/** Who answers for one dataset, at the other end of a port. */
export interface ServedDataset extends Engine {
  review(): Promise<readonly Problem[]>;
  carried(): Promise<CarriedData>;
  close(): void;
}

export interface SentDataset {
  readonly header: DatasetHeader;
  /** To a {@link ServedDataset}. */
  readonly port: MessagePort;
}

export type SentOpened = Omit<Opened, 'dataset' | 'leftOut'> & {
  readonly dataset: SentDataset | undefined;
  /** The port leads to who has the rows. */
  readonly leftOut?: Omit<LeftOut, 'fetch'> & { readonly port: MessagePort };
};

/** What is told while a file is read. */
export interface OpeningNews {
  readonly progress?: LoadProgress;
  readonly partial?: SentDataset;
}

/** A session as another thread calls it. */
export interface ServedSession {
  /** @param cancelled a message there gives it up */
  open(
    source: TextSource,
    choices: ImportChoices | undefined,
    cancelled: MessagePort,
    tell: (news: OpeningNews) => void,
  ): Promise<SentOpened>;
  tryTable(source: TextSource, choices: ImportChoices): Promise<TableTrial>;
}

/** Serves a session to another thread: its datasets answer there through a port of their own. */
export function serveSession(session: Session): ServedSession {
  return {
    tryTable: (source, choices) => session.tryTable(source, choices),
    open: async (source, choices, cancelled, tell) => {
      const abort = new AbortController();
      cancelled.onmessage = () => {
        abort.abort();
      };
      const { dataset, leftOut, ...rest } = await session.open(source, {
        signal: abort.signal,
        ...(choices && { choices }),
        onProgress: (progress) => {
          tell({ progress });
        },
        onPartial: (part) => {
          if (abort.signal.aborted) return;
          const partial = sendDataset(part, session);
          tell(transfer({ partial }, [partial.port]));
        },
      });
      cancelled.close();
      const sent: SentOpened = {
        ...rest,
        dataset: dataset && sendDataset(dataset, session),
        ...(leftOut && {
          leftOut: { count: leftOut.count, of: leftOut.of, port: portTo(() => leftOut.fetch()) },
        }),
      };
      const ports = [sent.dataset?.port, sent.leftOut?.port];
      return transfer(
        sent,
        ports.filter((port) => port !== undefined),
      );
    },
  };
}

/** Who has the rows of a table that were left out. */
export type ServedRows = () => Promise<RefusedRows>;

function sendDataset(dataset: OpenDataset, session: Session): SentDataset {
  const { engine, header } = dataset;
  const served: ServedDataset = {
    ...engine,
    ask: async (question) => withItsArrays(await engine.ask(question)),
    review: () => session.review(dataset),
    carried: () => session.carried(dataset),
    close: () => {
      session.close(dataset);
    },
  };
  return { header, port: portTo(served) };
}

function portTo(served: object): MessagePort {
  const { port1, port2 } = new MessageChannel();
  expose(served, port1);
  return port2;
}

/** Its arrays are handed over with it, not copied. */
function withItsArrays(answer: Awaited<ReturnType<Engine['ask']>>): typeof answer {
  const { bins } = answer;
  if (bins === null) return answer;
  const { counts, toneSums, untoned, totals } = bins;
  const arrays = [counts, toneSums, totals, ...(untoned ? [untoned] : [])];
  return transfer(
    answer,
    arrays.map(({ buffer }) => buffer),
  );
}
