import type { Claim, Relation, Source } from '../../model/dataset.ts';
import type { DisputedField } from '../../model/difference.ts';
import type { KnownEvent } from '../../model/known.ts';
import type { Text } from '../../model/text.ts';
import type {
  ActorActivity,
  PairActivity,
  WrittenEvent,
  Page,
  ExtractedEvent,
  UsedIds,
} from '../../model/extract.ts';
import type { Answer } from './answer.ts';
import type { Question, ExtractQuery } from './question.ts';

/**
 * Answers questions about one dataset. Exact, whichever way it computes. Instants are ms UTC, before which
 * something must have been published to count; null for everything.
 */
export interface Engine {
  ask(question: Question): Promise<Answer>;
  /** @returns everything known of one event; undefined where there is no such event, or not yet */
  event(id: string, knownBefore: number | null): Promise<KnownEvent | undefined>;
  /** @returns what an event is tied to; nothing where there is no such event, or not yet */
  thread(id: string, knownBefore: number | null): Promise<Thread>;
  /** Every field on which sources contradict each other; events in the order of reading, the fields of each in that of `DISPUTED_FIELDS`. */
  disagreements(knownBefore: number | null): Promise<readonly Disagreement[]>;
  /** Of everything that a query chooses a page of bounded size. @param from where the page before says, 0 at first */
  take<K extends keyof ExtractKinds>(
    kind: K,
    query: ExtractQuery,
    from: number,
  ): Promise<Page<ExtractKinds[K]>>;
  /** What the chosen events refer to, whenever it was published. */
  used(query: ExtractQuery): Promise<UsedIds>;
}

/** What can be taken out: events as known in the order of reading, as written in that of the file, actors and pairs in that of their ids. */
export interface ExtractKinds {
  readonly asKnown: ExtractedEvent;
  /** Links to events that are not chosen are left out. */
  readonly asWritten: WrittenEvent;
  /** Whoever has part in a chosen event, in person or through others. */
  readonly actors: ActorActivity;
  readonly pairs: PairActivity;
}

/** What an event is tied to. */
export interface Thread {
  /** Events this one names and events that name it, in the order of reading. */
  readonly links: readonly ThreadLink[];
  /** Ids of the story it stands in, itself among them, in the order of reading. */
  readonly story: readonly string[];
}

/** A step from one event to a related one. */
export interface ThreadLink {
  readonly event: KnownEvent;
  readonly relation: Relation;
  /** True where the other event is the one that names the relation. */
  readonly inverse: boolean;
}

/** One field of one event on which sources contradict what is told or one another. */
export interface Disagreement {
  readonly event: KnownEvent;
  readonly field: DisputedField;
  /** What the event is told with. */
  readonly told: Text;
  /** Who says otherwise, in the order of the event's claims; at least one. */
  readonly others: readonly Dissent[];
}

/** What one claim says otherwise. */
export interface Dissent {
  readonly claim: Claim;
  /** Undefined where the dataset names a source it does not have. */
  readonly source: Source | undefined;
  readonly asserted: Text;
}
