import type { ContactForm, Rank } from './contact.ts';
import type { EventType, GivenQuadClass, Mode } from './event-type.ts';
import type { LanguageTag, Text } from './text.ts';

/** An EDTF string (ISO 8601-2:2019, levels 0 to 2 as far as `time/edtf.ts` reads them). */
export type EdtfString = string;
/** An ISO 8601 duration: `PT6H`, `PT5H30M`; with a leading `>`, `>=`, `~`, `<~` or `<` where the source says "more than", "at least", "about", "nearly" or "less than". */
export type DurationString = string;

export interface Dataset {
  readonly format: 'demarche/1';
  readonly id: string;
  readonly title: Text;
  readonly description?: Text;
  readonly licence?: string;
  readonly version?: string;
  /** Where it is published for good, http or https. */
  readonly url?: string;
  /** What has changed from version to version, the latest last. */
  readonly changes?: readonly DatasetChange[];
  /** Languages of the dataset's words, most trusted first. */
  readonly languages: readonly LanguageTag[];
  /** The day that words like "last week" are relative to, and how it was found. */
  readonly anchor?: { readonly date: EdtfString; readonly note?: Text };
  /** The day from which the dataset is told unless the reader asks otherwise. */
  readonly knownOn?: EdtfString;
  /** Where the tones given with its events are Goldstein scores, as in event data. */
  readonly toneScale?: 'goldstein';
  /** What the timeline shows first, an EDTF interval; without it, everything. */
  readonly opensOn?: EdtfString;
  readonly sources: readonly Source[];
  readonly actors: readonly Actor[];
  readonly topics: readonly Topic[];
  readonly events: readonly Event[];
}

/** What has changed with a version, in a line. */
export interface DatasetChange {
  readonly version?: string;
  readonly date?: EdtfString;
  readonly note: Text;
}

/** Everything of a dataset but its events: what is small, however many of those there are. */
export type DatasetHeader = Omit<Dataset, 'events'>;

/** Evidence: something published that makes claims. */
export interface Source {
  readonly id: string;
  readonly title: Text;
  readonly publisher?: Text;
  readonly author?: Text;
  /** When it became public. Absent: counted as known from the start. */
  readonly published?: EdtfString;
  readonly language?: LanguageTag;
  readonly url?: string;
  readonly archived?: string;
  readonly kind?: SourceKind;
  /** The source whose report this one repeats. */
  readonly repeats?: string;
  readonly note?: Text;
}

export const SOURCE_KINDS = [
  'news',
  'agency',
  'official',
  'transcript',
  'academic',
  'dataset',
  'other',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** `unspecified`: the data do not say. */
export const ACTOR_KINDS = ['state', 'organization', 'body', 'person', 'unspecified'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

export interface Actor {
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: Text;
  /** What to call it where there is little room and its whole is named beside it: "State Dept", "EU". */
  readonly short?: Text;
  /** Other spellings, in any script; searched, never shown as the name. */
  readonly aliases?: readonly string[];
  readonly partOf?: readonly Affiliation[];
  readonly wikidata?: string;
  readonly iso3166?: string;
  readonly note?: Text;
}

/** Belonging: an envoy to a ministry, a ministry to a state. */
export interface Affiliation {
  readonly actor: string;
  readonly role?: Text;
  /** How high that stands. */
  readonly rank?: Rank;
  /** When it held, an EDTF interval. Absent: always. */
  readonly date?: EdtfString;
}

export interface Topic {
  readonly id: string;
  readonly name: Text;
  readonly aliases?: readonly string[];
  /** The wider topic this one stands under (SKOS broader). */
  readonly broader?: string;
}

/** `unspecified`: the data do not say; drawn and counted as what took place. Tables keep places in this list: new ones go to the end. */
export const STATUSES = [
  'occurred',
  'planned',
  'cancelled',
  'postponed',
  'hypothetical',
  'denied',
  'unspecified',
] as const;
export type Status = (typeof STATUSES)[number];

/** Whether nothing says that it has not taken place. */
export function isTakenAsHeld(status: Status): boolean {
  return status === 'occurred' || status === 'unspecified';
}

export const ROLES = [
  'initiator',
  'recipient',
  'participant',
  'host',
  'mediator',
  'head-of-delegation',
  'speaker',
] as const;
export type Role = (typeof ROLES)[number];

export interface Participant {
  readonly actor: string;
  readonly role: Role;
}

export const RELATIONS = [
  'follows',
  'outcome-of',
  'part-of',
  'responds-to',
  'about',
  'supersedes',
] as const;
export type Relation = (typeof RELATIONS)[number];

export interface Event {
  readonly id: string;
  readonly eventType: EventType;
  readonly mode?: Mode;
  /** Overrides the class of the type, where that would mislead: an offer is a REQUEST, and no conflict. */
  readonly quadClass?: GivenQuadClass;
  /** How the two sides dealt with each other. Absent: nobody says. */
  readonly form?: ContactForm;
  readonly date: EdtfString;
  readonly duration?: DurationString;
  readonly title: Text;
  readonly summary?: Text;
  readonly place?: Text;
  readonly participants: readonly Participant[];
  readonly topics: readonly string[];
  readonly status: Status;
  /** −10 … +10; overrides the score of the type and mode. */
  readonly tone?: number;
  readonly claims: readonly Claim[];
  readonly related?: readonly RelatedEvent[];
  /** What else its table says of it, by the names of the columns there. */
  readonly fields?: Readonly<Record<string, string>>;
}

export interface RelatedEvent {
  readonly event: string;
  readonly relation: Relation;
}

/** What one source says of an event. A field that is absent says the same as the event itself. */
export interface Claim {
  readonly source: string;
  /** Where in the source: a paragraph, a page, a minute. */
  readonly locator?: Text;
  readonly asserts?: Assertion;
  /** An actor's id where the source quotes somebody; absent: the source itself speaks. */
  readonly voice?: string;
  /** The claim in our own words, or what to know of it. */
  readonly note?: Text;
}

/** The fields a claim can give otherwise than the event. */
export interface Assertion {
  readonly date?: EdtfString;
  readonly status?: Status;
  readonly place?: Text;
  readonly duration?: DurationString;
  readonly title?: Text;
  /** What kind of event it knew of: a plan is an `AGREE`, the meeting that came of it a `CONSULT`. */
  readonly eventType?: EventType;
  /** Of that type. */
  readonly mode?: Mode;
  readonly tone?: number;
  /** What could be told of it then. */
  readonly summary?: Text;
  /** A difference that is none of the fields above: aim, wording, who, how many. */
  readonly wording?: Text;
}
