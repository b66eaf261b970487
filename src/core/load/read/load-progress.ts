import type { EventTable } from '../../model/event-table.ts';
import type { LoadOptions } from './load-options.ts';

const PAUSE_MS = 100;
const FIRST_PART = 50_000;
const NEXT_PART = 4;

/** Stands between the reading of a file and whoever waits for it: reports, hands out parts, lets others have a turn. */
export class LoadProgressReporter {
  readonly #options: LoadOptions;
  readonly #totalBytes: number | null;
  readonly #channel = new MessageChannel();
  #pause: ReturnType<typeof setTimeout> | undefined;
  #partAt = FIRST_PART;
  #bytes = 0;
  #rows = 0;
  #handing: Promise<void> | undefined;

  constructor(options: LoadOptions, totalBytes: number | null) {
    this.#options = options;
    this.#totalBytes = totalBytes;
  }

  /** @param bytes @param rows so far */
  report(bytes: number, rows: number): void {
    this.#bytes = bytes;
    this.#rows = rows;
    if (this.#pause !== undefined || !this.#options.onProgress) return;
    this.finish();
    this.#pause = setTimeout(() => (this.#pause = undefined), PAUSE_MS);
  }

  /**
   * Hands out a part where enough rows are there, and the rest will still take a while.
   * @param rows that are good
   */
  offer(rows: number, build: () => EventTable): void {
    if (rows < this.#partAt || !this.#options.onPartial) return;
    if (this.#partAt > FIRST_PART && this.#bytes * 2 > (this.#totalBytes ?? Infinity)) return;
    this.#partAt = rows * NEXT_PART;
    this.#options.onPartial(build());
  }

  /** Whether so many rows are to be taken away. */
  wantsRows(rows: number): boolean {
    return rows >= FIRST_PART && this.#options.onRows !== undefined;
  }

  hand(table: EventTable, countries: ReadonlyMap<string, string>): void {
    this.#handing = this.#options.onRows?.(table, countries);
  }

  /**
   * Lets everything else that waits have a turn.
   * @throws the signal's reason where the reading was given up
   */
  async breathe(): Promise<void> {
    await this.#handing;
    const { port1, port2 } = this.#channel;
    await new Promise((resolve) => {
      port1.onmessage = resolve;
      port2.postMessage(null);
    });
    this.#options.signal?.throwIfAborted();
  }

  /** Tells how far it came, now. */
  finish(): void {
    this.#options.onProgress?.({
      bytes: this.#bytes,
      totalBytes: this.#totalBytes,
      rows: this.#rows,
    });
  }

  /** Always to be called when it is over. */
  close(): void {
    clearTimeout(this.#pause);
    this.#channel.port1.close();
  }
}
