import type { DatasetHeader, Event } from './dataset.ts';
import type { KnownEvent } from './known.ts';

/** What a table of events may have beside the plain columns; after them come its own further columns. */
export const TABLE_EXTRAS = [
  'summary',
  'place',
  'initiator',
  'recipient',
  'host',
  'mediator',
] as const;
export type TableExtra = (typeof TABLE_EXTRAS)[number];

/** Columns that a table has beside the plain ones. */
export interface TableExtras {
  readonly columns: readonly TableExtra[];
  /** Names of its own further columns. */
  readonly fields: readonly string[];
  /** The column of its tones, where that says what they are scores of. */
  readonly tone?: 'goldstein';
}

export const NO_EXTRAS: TableExtras = { columns: [], fields: [] };

/** An event as it is told, and the address a row of a table gives for it. */
export interface ExtractedEvent extends KnownEvent {
  /** Only rows of tables have it; empty where the row has none. */
  readonly link?: string;
  /** Planned for days that are past by the newest report, none of which says whether it took place. */
  readonly unreported?: boolean;
}

/** An event as its dataset has it, with every claim whenever that was published. */
export interface WrittenEvent extends Event {
  readonly link?: string;
}

/** When somebody, or two together, had part in events. */
interface Activity {
  /** Events. */
  readonly count: number;
  /** Of these, the events that surely lie in the span asked for. */
  readonly certain: number;
  /** −10 … +10, the mean over those events. */
  readonly meanTone: number | null;
  /**
   * Start and end of each stretch of time that such events cover, one after the other and none touching the
   * next; ms UTC, half-open, ±Infinity where open or unknown.
   */
  readonly stretches: Float64Array;
}

export interface ActorActivity extends Activity {
  readonly id: string;
}

/** Two actors in the same events; as a dyad of an answer has it. */
export interface PairActivity extends Activity {
  readonly a: string;
  readonly b: string;
  readonly level: 'whole' | 'direct';
}

/** A part of a list, and where the next one begins; null after the last. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: number | null;
}

/** Ids that some events refer to, and all that those hang from. */
export interface UsedIds {
  /** Of the events. */
  readonly count: number;
  /** Links to events that are not among them. */
  readonly lostLinks: number;
  /** Whether the events are rows of a table. */
  readonly isTable: boolean;
  /** What such a table has beside the plain columns. */
  readonly extras: TableExtras;
  readonly actors: readonly string[];
  readonly topics: readonly string[];
  readonly sources: readonly string[];
}

/** Data on its way into a file: events in parts, never all at once. */
export interface Extract {
  /** What the events refer to; of a stream, what is known so far. */
  header(): DatasetHeader;
  /** Whether the header can still grow while the events come. */
  readonly isStream: boolean;
  /** Events; null of a stream. */
  readonly count: number | null;
  /** Links to events that are left behind; such links are left out. */
  readonly lostLinks: number;
  /** Whether they come from a table, whose rows have names and no claims of their own. */
  readonly isTable: boolean;
  /** What such a table has beside the plain columns. */
  readonly extras: TableExtras;
  /** As they are told at the known-on day. A stream gives them once. */
  asKnown(): AsyncIterable<readonly ExtractedEvent[]>;
  /** As the dataset has them. */
  asWritten(): AsyncIterable<readonly WrittenEvent[]>;
  actors(): AsyncIterable<readonly ActorActivity[]>;
  pairs(): AsyncIterable<readonly PairActivity[]>;
}
