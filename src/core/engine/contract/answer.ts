import type { EdtfDate } from '../../time/edtf.ts';
import type { Span } from '../../time/span.ts';
import type { EventType, QuadClass, ToneOrigin } from '../../model/event-type.ts';
import type { ContactForm, Rank } from '../../model/contact.ts';
import type { Participant, Status } from '../../model/dataset.ts';
import type { DisputedField } from '../../model/difference.ts';
import type { Text } from '../../model/text.ts';
import type { Facet } from './facets.ts';
import type { LaneKind, MovementGroups, MovementSubject } from './question.ts';

/**
 * The exact answer to a Question. Plain and serialisable; as JSON too, but for the ±Infinity in the bounds of
 * open or unknown dates, which JSON writes as null.
 */
export interface Answer {
  /** Events known by the known-on day. */
  readonly total: number;
  /** Of them, those that pass the filter, wherever they lie. */
  readonly matched: number;
  /** Of the matched, those whose bounds touch the span. */
  readonly inSpan: number;
  /** Of those, the events that surely lie in the span: their bounds do not leave it. Without a span, all. */
  readonly certain: number;
  /** Events of the dataset that only later sources report. */
  readonly later: number;
  /** The smallest span over every known event's finite bounds, of no length over a single one; null without any. */
  readonly extent: Span | null;
  /**
   * The matched events, in the order of reading. All of them where they fit the limit (so that panning
   * needs no new answer); else those around the span; else those in it; else (more than the limit even there)
   * none.
   */
  readonly events: readonly AnsweredEvent[];
  /** Where counts were asked for and more events are in the span than the question allows; else null. */
  readonly bins: Bins | null;
  readonly density: Density;
  readonly facets: Facets;
  /** In filter and span, strongest first, then by ids, then wholes before direct ones. */
  readonly dyads: readonly Dyad[];
  /** Pairs in filter and span, whether or not they fit the limit or are among the actors asked for. */
  readonly dyadCount: number;
  /** Per actor, events in filter and span in which it or anyone who belongs to it takes part. */
  readonly actorWeights: Readonly<Record<string, number>>;
  /** What the search may have meant: only where its words stand nowhere, and others that are spelled nearly so do. */
  readonly wordsMeant?: string;
  /** Where it was asked for. */
  readonly movement?: Movement;
}

/** Counts by period of the calendar. */
export interface Movement {
  readonly by: MovementGroups;
  readonly edges: readonly number[];
  /** In the order of the subjects asked for. */
  readonly series: readonly MovementSeries[];
}

export interface MovementSeries {
  readonly subject: MovementSubject;
  /** In all periods together, each event once. */
  readonly whole: MovementCounts;
  readonly periods: readonly MovementCounts[];
}

/** An event is surely in a period that its bounds do not leave, and possibly in every one that they touch. */
export interface MovementCounts {
  readonly certain: MovementTally;
  /** The certain ones among them. */
  readonly possible: MovementTally;
}

/** Whole numbers, whatever they were counted from. */
export interface MovementTally {
  /** Events that took place as far as is known, by group. */
  readonly held: readonly number[];
  /** The others, planned or called off … */
  readonly unheld: readonly number[];
  /** How many of all of them have a tone. */
  readonly toned: number;
  /** The sum of those tones, in millionths. */
  readonly toneSum: number;
}

/** Matched events (whatever the span) of each class that are active in each column: those whose bounds overlap it. */
export interface Density {
  /** Column i goes from `edges[i]` to `edges[i + 1]`; ms UTC. */
  readonly edges: readonly number[];
  readonly counts: Readonly<Record<QuadClass, readonly number[]>>;
}

/**
 * Matched events (whatever the span) that are active in each bin of each lane: those whose bounds overlap it.
 * Row by row, `lanes × (edges − 1)` numbers. After the lanes asked for comes one more, `''`: the events that
 * stand in none of them.
 */
export interface Bins {
  readonly by: LaneKind;
  readonly lanes: readonly string[];
  readonly edges: readonly number[];
  readonly counts: Uint32Array;
  /** Sums of the tones, −10 … +10 each, of those that have one. */
  readonly toneSums: Float64Array;
  /** How many of the same events have none; absent where all have one. */
  readonly untoned?: Uint32Array;
  /** Per lane, the events in filter and span, each once. */
  readonly totals: Uint32Array;
  /** The heaviest events that begin in each of the highest bins, as time runs; none where they would be too many to weigh. */
  readonly heaviest?: readonly AnsweredEvent[];
}

/** What a layout needs of an event. */
export interface AnsweredEvent {
  readonly id: string;
  readonly eventType: EventType;
  readonly quadClass: QuadClass;
  /** −10 … +10; null where nothing says any. */
  readonly tone: number | null;
  /** Where that comes from; null where there is none. */
  readonly toneOrigin: ToneOrigin | null;
  readonly status: Status;
  /** Planned for days that are past by the newest report, none of which says whether it took place. */
  readonly unreported: boolean;
  readonly date: EdtfDate;
  /** Where it stands in time among the others, ms UTC, finite: a day at its noon, an uncertain date near its latest day. */
  readonly at: number;
  readonly title: Text;
  /** How the sides dealt with each other; absent where nobody says. */
  readonly form?: ContactForm;
  /** At which level, see `levelOf`; absent where it is not known. */
  readonly level?: Rank;
  /** In words; null where nobody says one. */
  readonly place: Text | null;
  /** As given, not rolled up; the first initiator (or else the first) leads. */
  readonly participants: readonly Participant[];
  readonly topics: readonly string[];
  /** Of its public claims, each once. */
  readonly sources: readonly string[];
  /** How many of the sources are independent: those that repeat another count as the one they repeat. */
  readonly independentSources: number;
  /** The fields on which public claims contradict what is told or one another. */
  readonly differing: readonly DisputedField[];
  /** Whether there is any such field. */
  readonly disputed: boolean;
  /**
   * For the order in which labels get room: twice its public sources, plus its participants, plus the links
   * from and to it.
   */
  readonly weight: number;
  readonly inSpan: boolean;
}

/**
 * Events per value, following every filter and the span but the value's own facet (with `allActors`, actors
 * follow their own too: how many would be left with this one as well). Values that nothing has are 0.
 */
export type Facets = Readonly<Record<Facet, Readonly<Record<string, number>>>>;

/**
 * Two actors, neither part of the other nor of one same whole, in the same events. `a` < `b` by code unit.
 * A pair is there once, and the filter for it leaves as many events as it counts.
 */
export interface Dyad {
  readonly a: string;
  readonly b: string;
  readonly count: number;
  /** Of these, the events that surely lie in the span. */
  readonly certain: number;
  /** −10 … +10, the mean over those events that have a tone; null where none has. */
  readonly meanTone: number | null;
  /**
   * `whole`: both stand at the top of their trees (states, mostly) in some event, their people rolled up.
   * `direct`: both take part in person and at least one is never at the top.
   */
  readonly level: 'whole' | 'direct';
}
