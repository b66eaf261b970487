import { compareDatasets } from '../../core/files/changes/compare-datasets.ts';
import type { EntryChanges, WholeDataset } from '../../core/files/changes/compare-datasets.ts';
import { rowKeys } from '../../core/files/changes/row-keys.ts';
import { extractDataset, EVERYTHING } from '../../core/line/extract.ts';
import type { OpenDataset } from '../../core/line/open-dataset.ts';
import type { DatasetHeader } from '../../core/model/dataset.ts';
import type { WrittenEvent } from '../../core/model/extract.ts';
import type { Problem } from '../../core/model/problem.ts';
import type { Explorer } from '../explorer/explorer.svelte.ts';
import { nameOf, reportOf, type OpenedFrom } from '../session/opening.ts';

/** What a newer reading has that the one before it had not, and the other way round. */
export interface ReadingChanges {
  /** When the earlier one was, ms UTC. */
  readonly since: number;
  readonly before: DatasetHeader;
  readonly after: DatasetHeader;
  /** Undefined where there are too many events to compare. */
  readonly events: EntryChanges<WrittenEvent> | undefined;
}

/** Of more events not all are held at once on the page's own thread. */
const MOST_COMPARED = 20_000;

/** Reads the dataset on display again from where it was opened, and says what has changed. */
export class Rereading {
  readonly #explorer: Explorer;
  readonly #opened: OpenedFrom | undefined;
  readonly #now: () => number;
  #said: string;
  /** When it was opened, ms UTC. */
  readonly first: number;
  /** When what is on display was read, ms UTC. */
  asOf = $state(0);
  /** When it was last tried. */
  tried = $state(0);
  isReading = $state(false);
  /** What the last reading that brought something has brought. */
  changes = $state.raw<ReadingChanges>();
  /** Why the last try failed; none where it did not. */
  problems = $state.raw<readonly Problem[]>([]);

  /** @param now the time, ms UTC */
  constructor(explorer: Explorer, now: () => number) {
    this.#explorer = explorer;
    this.#opened = explorer.opened;
    this.#now = now;
    this.#said = JSON.stringify(explorer.report?.problems ?? []);
    this.first = this.asOf = this.tried = now();
  }

  async readAgain(): Promise<void> {
    const { dataset, loading } = this.#explorer;
    if (this.isReading || loading || !this.#opened || !dataset) return;
    this.isReading = true;
    this.tried = this.#now();
    try {
      await this.#read(this.#opened, dataset);
    } finally {
      this.isReading = false;
    }
  }

  async #read({ source, choices }: OpenedFrom, old: OpenDataset): Promise<void> {
    const { session, view } = this.#explorer;
    const before = await gather(old);
    const at = this.tried;
    const opened = await session.open(
      source.kind === 'url' ? { ...source, fresh: true } : source,
      choices && { choices },
    );
    if (this.#explorer.opened !== this.#opened) {
      if (opened.dataset) session.close(opened.dataset);
      return;
    }
    // Columns with dates have gone: the reader is asked once more what they mean.
    if (opened.question) {
      await this.#explorer.open(source, view, choices);
      return;
    }
    const { dataset } = opened;
    this.problems = dataset ? [] : opened.problems;
    if (!dataset) return;
    const after = await gather(dataset);
    const keys = rowKeys(before?.events ?? [], after?.events ?? []);
    const idOf = (event: string): string =>
      [...keys].find(([, earlier]) => earlier === event)?.[0] ?? event;
    if (!(await this.#explorer.renew(dataset, idOf))) return;
    this.#tell(before, after, old.header, dataset.header);
    this.asOf = at;
    const said = JSON.stringify(opened.problems);
    if (said === this.#said) return;
    this.#said = said;
    const again = (merge: boolean): void =>
      void this.#explorer.open(source, this.#explorer.view, { ...choices, merge });
    this.#explorer.report = reportOf(nameOf(source), opened, [], again);
  }

  #tell(
    before: WholeDataset | undefined,
    after: WholeDataset | undefined,
    ...[old, now]: [DatasetHeader, DatasetHeader]
  ): void {
    const events = before && after ? compareDatasets(before, after).events : undefined;
    const isSame =
      events && events.added.length + events.removed.length + events.changed.length === 0;
    if (!isSame) this.changes = { since: this.asOf, before: old, after: now, events };
  }
}

/** A dataset with all its events; undefined where they are too many. */
async function gather(dataset: OpenDataset): Promise<WholeDataset | undefined> {
  const extract = await extractDataset(dataset, EVERYTHING);
  if ((extract.count ?? Infinity) > MOST_COMPARED) return undefined;
  const events: WrittenEvent[] = [];
  for await (const page of extract.asWritten()) events.push(...page);
  return { header: extract.header(), events, isTable: extract.isTable };
}
