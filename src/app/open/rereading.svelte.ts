import { compareDatasets } from '../../core/files/changes/compare-datasets.ts';
import type { EntryChanges, WholeDataset } from '../../core/files/changes/compare-datasets.ts';
import { isRowNumber, rowKeys } from '../../core/files/changes/row-keys.ts';
import { extractDataset, EVERYTHING } from '../../core/line/extract.ts';
import type { OpenDataset } from '../../core/line/open-dataset.ts';
import { failed } from '../../core/load/read/read.ts';
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
  /** The columns that the reader was last asked about. */
  #asked: string | undefined;
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

  /**
   * Reads again unless the reader is opening something or has columns to tell.
   * @param asks whether to ask about columns that were asked about before
   */
  async readAgain(asks = true): Promise<void> {
    const { dataset } = this.#explorer;
    if (this.isReading) return;
    this.tried = this.#now();
    if (this.#isBusy || !this.#opened || !dataset) return;
    this.isReading = true;
    try {
      await this.#read(this.#opened, dataset, asks);
    } catch (error) {
      this.problems = failed(nameOf(this.#opened.source), error).problems;
    } finally {
      this.isReading = false;
    }
  }

  /** The reader is opening something, or is asked what columns mean. */
  get #isBusy(): boolean {
    return this.#explorer.loading !== null || this.#explorer.question !== null;
  }

  async #read({ source, choices }: OpenedFrom, old: OpenDataset, asks: boolean): Promise<void> {
    const { session } = this.#explorer;
    const before = await gather(old);
    const at = this.tried;
    const opened = await session.open(
      source.kind === 'url' ? { ...source, fresh: true } : source,
      choices && { choices },
    );
    if (this.#explorer.opened !== this.#opened || this.#isBusy) {
      if (opened.dataset) session.close(opened.dataset);
      return;
    }
    // Columns with dates have gone: the reader is asked once more what they mean.
    if (opened.question) {
      const asked = JSON.stringify(opened.question.header);
      if (asked === this.#asked && !asks) return;
      this.#asked = asked;
      await this.#explorer.open(source, this.#explorer.view, choices);
      return;
    }
    const { dataset } = opened;
    this.problems = dataset ? [] : opened.problems;
    if (!dataset) return;
    this.#asked = undefined;
    let after: WholeDataset | undefined;
    try {
      after = await gather(dataset);
      if (!(await this.#explorer.renew(dataset, idsBy(before, after)))) return;
    } catch (error) {
      if (this.#explorer.dataset !== dataset) session.close(dataset);
      throw error;
    }
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

/** What events are called by now: null for a row that is gone, or of which that cannot be known. */
function idsBy(
  before: WholeDataset | undefined,
  after: WholeDataset | undefined,
): (event: string) => string | null {
  const keys = rowKeys(before?.events ?? [], after?.events ?? []);
  const laters = new Map([...keys].map(([later, earlier]) => [earlier, later]));
  return (event) => laters.get(event) ?? (isRowNumber(event) ? null : event);
}

/** A dataset with all its events; undefined where they are too many. */
async function gather(dataset: OpenDataset): Promise<WholeDataset | undefined> {
  const extract = await extractDataset(dataset, EVERYTHING);
  if ((extract.count ?? Infinity) > MOST_COMPARED) return undefined;
  const events: WrittenEvent[] = [];
  for await (const page of extract.asWritten()) events.push(...page);
  return { header: extract.header(), events, isTable: extract.isTable };
}
