import { LANGUAGES } from '../i18n/languages.ts';
import { openMemoryEngine } from '../engine/memory.ts';
import type {
  ImportChoices,
  LoadProgress,
  RefusedRows,
  TableQuestion,
} from '../load/load-table.ts';
import { loadSource, nameOf } from '../load/load-source.ts';
import type { TableTrial } from '../load/try-table.ts';
import { isOwnDataset } from '../load/load-text.ts';
import type { MappingHints } from '../load/read/load-options.ts';
import type { LoadedSource } from '../load/read/loaded-source.ts';
import type { TextSource } from '../load/read/read.ts';
import type { Dataset, DatasetHeader } from '../model/dataset.ts';
import type { EventTable } from '../model/event-table.ts';
import type { Problem } from '../model/problem.ts';
import type { CarriedData } from '../model/project.ts';
import type { OpenDataset } from './open-dataset.ts';

/** What became of opening a file, an address or a paste. */
export interface Opened {
  readonly name: string;
  readonly problems: readonly Problem[];
  /** Undefined where it failed or was given up. */
  readonly dataset: OpenDataset | undefined;
  readonly cancelled: boolean;
  /** It is a table, whose columns may be given other meanings. */
  readonly isTable?: boolean;
  /** What has to be known before the table can be read; then nothing was opened. */
  readonly question?: TableQuestion;
  /** The view that a figure carries: what stands after `?` in an address. */
  readonly view?: string;
  /** The options that the figure was drawn with. */
  readonly figure?: string;
  /** There where rows of a table were left out. */
  readonly leftOut?: LeftOut;
}

/** The rows of a table that were left out: how many, and themselves when they are wanted. */
export interface LeftOut {
  readonly count: number;
  /** Rows of data in the file. */
  readonly of: number;
  fetch(): Promise<RefusedRows>;
}

export interface OpenOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: LoadProgress) => void;
  readonly choices?: ImportChoices;
  /** The rows read so far, as a dataset of their own that may be asked while the rest comes in. */
  readonly onPartial?: (dataset: OpenDataset) => void;
}

/** What a session of the program's own may be asked beside that. */
export interface SessionOptions extends OpenOptions {
  /** What has more bytes is not read, and opening it throws `TooLarge` of read.ts. */
  readonly mostBytes?: number;
}

/** Opens datasets, on this thread or on another. */
export interface Session {
  open(source: TextSource, options?: SessionOptions): Promise<Opened>;
  /** What would come of a table if it were opened so. */
  tryTable(source: TextSource, choices: ImportChoices): Promise<TableTrial>;
  /** What is doubtful in a dataset that was opened, which may take a while to find; said once. */
  review(dataset: OpenDataset): Promise<readonly Problem[]>;
  /** The dataset for a figure to carry, or why it cannot. */
  carried(dataset: OpenDataset): Promise<CarriedData>;
  /** The dataset is not asked any more. */
  close(dataset: OpenDataset): void;
  /** Nothing is opened or asked any more: its thread, where it has one, is ended. */
  end(): void;
}

/** Datasets that came whole. */
const whole = new WeakMap<OpenDataset, Dataset>();
/** The texts of files that have not been looked through yet. */
const unread = new WeakMap<OpenDataset, string>();

/** Loads and answers on the thread that calls. */
export const localSession: Session = {
  open: async (source, { signal, onProgress, onPartial, choices, mostBytes } = {}) => {
    const name = nameOf(source);
    const load = (known: ImportChoices | undefined): Promise<LoadedSource> =>
      loadSource(source, {
        ...(known && { choices: known }),
        ...(signal && { signal }),
        ...(onProgress && { onProgress }),
        ...(mostBytes !== undefined && { mostBytes }),
        ...(onPartial && {
          onPartial: (table) => {
            void openTable(table, name).then(onPartial);
          },
        }),
      });
    const hintsFor = async (isTable: boolean): Promise<ImportChoices | undefined> => {
      const hints = isTable && !choices?.mapping ? await hintsBeside(source) : undefined;
      return hints && { ...choices, hints: { ...hints, ...choices?.hints }, guess: true };
    };
    // Of JSON it is told by its contents whether it is a table.
    const isTable = source.kind === 'url' && !/\.json(?:$|[?#])/i.test(source.url);
    const known = await hintsFor(isTable);
    const first = await load(known ?? choices);
    const late = await hintsFor(!isTable && isAsking(first));
    const loaded = late ? await load(late) : first;
    const cancelled = loaded.kind === 'cancelled';
    const problems = loaded.kind === 'cancelled' ? [] : loaded.problems;
    const question = loaded.kind === 'table' ? loaded.question : undefined;
    const dataset = await openLoaded(loaded);
    if (dataset && loaded.kind === 'json' && !isOwnDataset(source, import.meta.url))
      unread.set(dataset, loaded.text);
    if (dataset && (loaded.kind === 'json' || loaded.kind === 'imported') && loaded.dataset) {
      whole.set(dataset, loaded.dataset);
    }
    const { view, figure } = loaded.kind === 'json' ? loaded : {};
    return {
      ...{ name, problems, dataset, cancelled },
      ...(question && { question }),
      ...(loaded.kind === 'table' && { isTable: true }),
      ...(view !== undefined && { view }),
      ...leftOutOf(loaded),
      ...(figure !== undefined && { figure }),
    };
  },
  tryTable: async (source, choices) => {
    const { tryTable } = await import('../load/try-table.ts');
    return tryTable(source, choices);
  },
  review: async (dataset) => {
    const text = unread.get(dataset);
    unread.delete(dataset);
    if (text === undefined) return [];
    const { doubtsIn } = await import('../load/check-file.ts');
    return doubtsIn(text);
  },
  carried: async (dataset) => {
    const { carryData } = await import('./carry-data.ts');
    return carryData(dataset, whole.get(dataset));
  },
  close: (dataset) => {
    unread.delete(dataset);
  },
  end: () => undefined,
};

function isAsking(loaded: LoadedSource): boolean {
  return loaded.kind === 'table' && loaded.question !== undefined;
}

/** What stands beside a table of the page's own host, which counts whatever the table seems to be. */
async function hintsBeside(source: TextSource): Promise<MappingHints | undefined> {
  if (source.kind !== 'url') return undefined;
  const { fetchMappingBeside } = await import('../load/read/mapping-beside.ts');
  return fetchMappingBeside(source.url, import.meta.url);
}

function leftOutOf(loaded: LoadedSource): Pick<Opened, 'leftOut'> {
  if (loaded.kind !== 'table' || !loaded.refusedRows) return {};
  const { refusedRows, refused, rows } = loaded;
  return { leftOut: { count: refused, of: rows, fetch: () => Promise.resolve(refusedRows) } };
}

/** What was loaded as a dataset that answers; undefined where there is none. */
export async function openLoaded(loaded: LoadedSource): Promise<OpenDataset | undefined> {
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
  const dataset = datasetOfTable(table, name, countries, LANGUAGES);
  return { header: headerOf(dataset), engine: openTableEngine(table, dataset) };
}

function headerOf(dataset: Dataset): DatasetHeader {
  const emptied: Dataset = { ...dataset, events: [] };
  return emptied;
}
