import { failed, TooLarge } from '../../core/load/read/read.ts';
import type { TextSource } from '../../core/load/read/read.ts';
import { localSession } from '../../core/line/session.ts';
import type { OpenDataset } from '../../core/line/open-dataset.ts';
import type { Opened, Session, SessionOptions } from '../../core/line/session.ts';
import { nameOf } from './opening.ts';

/** Bytes of JSON that are read and answered here before a worker could be started. */
const MOST_BYTES = 1_000_000;

/**
 * Opens small files of JSON on the page's own thread, tables and whatever is large in a worker.
 * @param startWorker called when something is for a worker, and again only after that one's failure
 */
export function pageSession(startWorker: (onfailure: () => void) => Promise<Session>): Session {
  const openers = new WeakMap<OpenDataset, Session>();
  let worker: Promise<Session> | undefined;
  const forget = (): void => {
    worker = undefined;
  };
  const workerSession = (): Promise<Session> => {
    if (!worker) {
      worker = startWorker(forget);
      worker.catch(forget);
    }
    return worker;
  };
  const openIn = async (
    session: Session,
    source: TextSource,
    options: SessionOptions,
  ): Promise<Opened> => {
    const { onPartial } = options;
    const opened = await session.open(source, {
      ...options,
      ...(onPartial && {
        onPartial: (part) => {
          openers.set(part, session);
          onPartial(part);
        },
      }),
    });
    if (opened.dataset) openers.set(opened.dataset, session);
    return opened;
  };
  const openerOf = (dataset: OpenDataset): Session => openers.get(dataset) ?? localSession;
  return {
    open: async (source, options = {}) => {
      try {
        const small = await openSmall(source, options, (limits) =>
          openIn(localSession, source, { ...options, ...limits }),
        );
        return small ?? (await openIn(await workerSession(), source, options));
      } catch (error) {
        const name = nameOf(source);
        return { name, dataset: undefined, cancelled: false, ...failed(name, error) };
      }
    },
    tryTable: async (source, choices) => (await workerSession()).tryTable(source, choices),
    review: (dataset) => openerOf(dataset).review(dataset),
    carried: (dataset) => openerOf(dataset).carried(dataset),
    close: (dataset) => {
      openerOf(dataset).close(dataset);
    },
    end: () => {
      void worker?.then((session) => {
        session.end();
      }, forget);
      forget();
    },
  };
}

/**
 * @param open opens it here within the limits given
 * @returns undefined where it is for a worker, which may turn out only as it comes in
 */
async function openSmall(
  source: TextSource,
  { signal }: SessionOptions,
  open: (limits: Pick<SessionOptions, 'signal' | 'mostBytes'>) => Promise<Opened>,
): Promise<Opened | undefined> {
  if (!(await seemsSmallJson(source))) return undefined;
  const enough = new AbortController();
  const signals = [enough.signal, ...(signal ? [signal] : [])];
  try {
    return await open({ signal: AbortSignal.any(signals), mostBytes: MOST_BYTES });
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    enough.abort();
    return undefined;
  }
}

/** Of an address no more is known than its name. */
async function seemsSmallJson(source: TextSource): Promise<boolean> {
  if (source.kind === 'url') return /\.json(?:$|[?#])/i.test(source.url);
  const isFile = source.kind === 'file';
  const size = isFile ? source.file.size : source.text.length;
  if (size > MOST_BYTES) return false;
  const head = isFile ? await source.file.slice(0, 100).text() : source.text.slice(0, 100);
  return /^\s*[{[]/.test(head);
}
