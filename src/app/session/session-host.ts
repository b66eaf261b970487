import { transfer } from 'comlink';
import type { Answer } from '../../core/engine/contract/answer.ts';
import type {
  Disagreement,
  Engine,
  ExtractKinds,
  Thread,
} from '../../core/engine/contract/engine.ts';
import type { Question, ExtractQuery } from '../../core/engine/contract/question.ts';
import type { PlacesInput, RelationsPlaces } from '../../core/charts/relations/plan.ts';
import type { ImportChoices, LoadProgress, RefusedRows } from '../../core/load/load-table.ts';
import type { TextSource } from '../../core/load/read/read.ts';
import type { DatasetHeader } from '../../core/model/dataset.ts';
import type { KnownEvent } from '../../core/model/known.ts';
import type { Page, UsedIds } from '../../core/model/extract.ts';
import type { Problem } from '../../core/model/problem.ts';
import type { LeftOut, OpenDataset, Opened, Session } from '../../core/line/session.ts';

/** What is told while a file is read. */
export interface OpeningNews {
  readonly progress?: LoadProgress;
  readonly partial?: HostedDataset;
}

/** A dataset that stands open on the other side, by number. */
export interface HostedDataset {
  readonly header: DatasetHeader;
  readonly engine: number;
}

export type HostedOpened = Omit<Opened, 'dataset' | 'leftOut'> & {
  readonly dataset: HostedDataset | undefined;
  readonly leftOut?: Omit<LeftOut, 'fetch'>;
};

/** Openings whose rows that were left out are kept here. */
const MOST_KEPT = 2;

/** A session as it is served to another thread: datasets by number, and nothing but plain values pass. */
export class SessionHost {
  readonly #session: Session;
  readonly #open = new Map<number, OpenDataset>();
  readonly #under = new Map<number, AbortController>();
  readonly #leftOut = new Map<number, LeftOut>();
  #count = 0;

  constructor(session: Session) {
    this.#session = session;
  }

  /** @param turn a number of the caller's, by which it can be given up */
  async open(
    turn: number,
    source: TextSource,
    tell: (news: OpeningNews) => void,
    choices?: ImportChoices,
  ): Promise<HostedOpened> {
    const abort = new AbortController();
    this.#under.set(turn, abort);
    const opened = await this.#session.open(source, {
      signal: abort.signal,
      ...(choices && { choices }),
      onProgress: (progress) => {
        tell({ progress });
      },
      onPartial: (dataset) => {
        if (!abort.signal.aborted) tell({ partial: this.#host(dataset) });
      },
    });
    this.#under.delete(turn);
    const { leftOut, ...rest } = opened;
    if (leftOut) this.#keep(turn, leftOut);
    return {
      ...rest,
      dataset: opened.dataset && this.#host(opened.dataset),
      ...(leftOut && { leftOut: { count: leftOut.count, of: leftOut.of } }),
    };
  }

  /** The rows that were left out of what was opened in a turn; none once others have taken their place. */
  async leftOut(turn: number): Promise<RefusedRows> {
    return (await this.#leftOut.get(turn)?.fetch()) ?? { header: [], rows: [] };
  }

  cancel(turn: number): void {
    this.#under.get(turn)?.abort();
  }

  close(engine: number): void {
    const dataset = this.#open.get(engine);
    if (dataset) this.#session.close(dataset);
    this.#open.delete(engine);
  }

  async review(engine: number): Promise<readonly Problem[]> {
    const dataset = this.#open.get(engine);
    return dataset ? this.#session.review(dataset) : [];
  }

  async carried(engine: number): Promise<string | undefined> {
    const dataset = this.#open.get(engine);
    return dataset && this.#session.carried(dataset);
  }

  place(input: PlacesInput): Promise<RelationsPlaces> {
    return this.#session.place(input);
  }

  async ask(engine: number, question: Question): Promise<Answer> {
    const answer = await this.#engine(engine).ask(question);
    const { bins } = answer;
    return bins === null
      ? answer
      : transfer(answer, [bins.counts.buffer, bins.toneSums.buffer, bins.totals.buffer]);
  }

  event(engine: number, id: string, knownBefore: number | null): Promise<KnownEvent | undefined> {
    return this.#engine(engine).event(id, knownBefore);
  }

  thread(engine: number, id: string, knownBefore: number | null): Promise<Thread> {
    return this.#engine(engine).thread(id, knownBefore);
  }

  disagreements(engine: number, knownBefore: number | null): Promise<readonly Disagreement[]> {
    return this.#engine(engine).disagreements(knownBefore);
  }

  take<K extends keyof ExtractKinds>(
    engine: number,
    kind: K,
    wish: ExtractQuery,
    from: number,
  ): Promise<Page<ExtractKinds[K]>> {
    return this.#engine(engine).take(kind, wish, from);
  }

  used(engine: number, wish: ExtractQuery): Promise<UsedIds> {
    return this.#engine(engine).used(wish);
  }

  #keep(turn: number, leftOut: LeftOut): void {
    this.#leftOut.set(turn, leftOut);
    for (const old of this.#leftOut.keys()) {
      if (this.#leftOut.size > MOST_KEPT) this.#leftOut.delete(old);
    }
  }

  #host(dataset: OpenDataset): HostedDataset {
    this.#count += 1;
    this.#open.set(this.#count, dataset);
    return { header: dataset.header, engine: this.#count };
  }

  #engine(number: number): Engine {
    const dataset = this.#open.get(number);
    if (!dataset) throw new Error(`no dataset stands open under ${String(number)}`);
    return dataset.engine;
  }
}
