import type { Engine } from '../engine/engine.ts';
import { openMemoryEngine } from '../engine/memory.ts';
import type { LoadProgress } from '../load/load-table.ts';
import { loadSource, nameOf } from '../load/load-source.ts';
import type { LoadedSource } from '../load/loaded-source.ts';
import type { TextSource } from '../load/read.ts';
import type { Dataset, DatasetHeader } from '../model/dataset.ts';
import type { EventTable } from '../model/event-table.ts';
import type { Problem } from '../model/problem.ts';

/** A dataset that stands open: what the page holds of it, and who answers for the events. */
export interface OpenDataset {
  readonly header: DatasetHeader;
  readonly engine: Engine;
}

/** What became of opening a file, an address or a paste. */
export interface Opened {
  readonly name: string;
  readonly problems: readonly Problem[];
  /** Undefined where it failed or was given up. */
  readonly dataset: OpenDataset | undefined;
  readonly cancelled: boolean;
}

export interface OpenOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: LoadProgress) => void;
  /** The rows read so far, as a dataset of their own that may be asked while the rest comes in. */
  readonly onPartial?: (dataset: OpenDataset) => void;
}

/** Opens datasets, on this thread or on another. */
export interface Session {
  open(source: TextSource, options?: OpenOptions): Promise<Opened>;
  /** The dataset is not asked any more. */
  close(dataset: OpenDataset): void;
}

/** Loads and answers on the thread that calls. */
export const hereSession: Session = {
  open: async (source, { signal, onProgress, onPartial } = {}) => {
    const name = nameOf(source);
    const loaded = await loadSource(source, {
      choices: { guess: true },
      ...(signal && { signal }),
      ...(onProgress && { onProgress }),
      ...(onPartial && {
        onPartial: (table) => {
          void openTable(table, name).then(onPartial);
        },
      }),
    });
    const cancelled = loaded.kind === 'cancelled';
    const problems = loaded.kind === 'cancelled' ? [] : loaded.problems;
    return { name, problems, dataset: await openLoaded(loaded), cancelled };
  },
  close: () => undefined,
};

async function openLoaded(loaded: LoadedSource): Promise<OpenDataset | undefined> {
  if (loaded.kind === 'table') {
    return loaded.table && openTable(loaded.table, loaded.name, loaded.countries);
  }
  if (loaded.kind !== 'json' && loaded.kind !== 'imported') return undefined;
  if (loaded.dataset === undefined) return undefined;
  return { header: headerOf(loaded.dataset), engine: openMemoryEngine(loaded.dataset) };
}

async function openTable(
  table: EventTable,
  name: string,
  countries?: ReadonlyMap<string, string>,
): Promise<OpenDataset> {
  const [{ datasetOfTable }, { openTableEngine }] = await Promise.all([
    import('../model/table-dataset.ts'),
    import('../engine/table.ts'),
  ]);
  const dataset = datasetOfTable(table, name, countries);
  return { header: headerOf(dataset), engine: openTableEngine(table, dataset) };
}

function headerOf(dataset: Dataset): DatasetHeader {
  const emptied: Dataset = { ...dataset, events: [] };
  return emptied;
}
