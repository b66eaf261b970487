import type { Disagreement } from '../engine/contract/engine.ts';
import type { Affiliations } from '../model/affiliation.ts';
import type { Rank } from '../model/contact.ts';
import { isTakenAsHeld } from '../model/dataset.ts';
import { quadClassOfEvent, toneOf } from '../model/event-type.ts';
import type { ExtractedEvent } from '../model/extract.ts';
import { levelOf } from '../model/level.ts';
import { parseEdtf } from '../time/edtf.ts';
import type { Span } from '../time/span.ts';
import { compareKnown } from './changes.ts';
import type { BriefChange } from './changes.ts';
import { sortContacts } from './contacts.ts';
import type { Contacts } from './contacts.ts';

export type Pair = readonly [string, string];

/** What is known of two actors. */
export interface BriefInput {
  readonly pair: Pair;
  /** Events in which the two deal with each other, in the order of reading. */
  readonly events: readonly ExtractedEvent[];
  /** Events in which both have part in whatever way, those above among them: what came of a meeting may be one that others tell. */
  readonly around: readonly ExtractedEvent[];
  /** The events as they were known on the day since which changes are asked for. */
  readonly before: readonly ExtractedEvent[];
  /** Of the whole dataset. */
  readonly disagreements: readonly Disagreement[];
  readonly affiliations: Affiliations;
}

/** How two actors have got on: facts, each of which is an event with its sources. */
export interface Brief {
  readonly pair: Pair;
  /** Events. */
  readonly count: number;
  readonly lastMeeting: BriefMeeting | null;
  /** Held, the newest first; those that came of the last meeting before the others. */
  readonly agreed: readonly Agreed[];
  /** Planned for days that are not past by the newest report, in the order of reading. */
  readonly next: readonly ExtractedEvent[];
  /** Planned for days that are past, with no report whether they took place. */
  readonly unreported: readonly ExtractedEvent[];
  /** What was called off and not over before the last meeting, the newest first. */
  readonly calledOff: readonly CalledOff[];
  readonly contacts: Contacts;
  /** The most frequent first, then by tone, the lowest first. */
  readonly topics: readonly BriefTopic[];
  readonly disagreements: readonly Disagreement[];
  readonly changes: readonly BriefChange[];
}

export interface BriefMeeting {
  readonly event: ExtractedEvent;
  /** Undefined where it is not known. */
  readonly level: Rank | undefined;
  /** Who headed either side, ids in the order of the pair. */
  readonly heads: readonly [readonly string[], readonly string[]];
}

export interface Agreed {
  readonly event: ExtractedEvent;
  /** The event of the pair that it came of. */
  readonly of?: ExtractedEvent;
}

export interface CalledOff {
  readonly event: ExtractedEvent;
  /** Who called it off, where that is an event of its own. */
  readonly by?: ExtractedEvent;
}

export interface BriefTopic {
  readonly topic: string;
  /** Held events about it. */
  readonly count: number;
  /** −10 … +10, of those that have a tone; null where none has. */
  readonly meanTone: number | null;
}

/** Gathers what is to be said of two actors. */
export function buildBrief(input: BriefInput): Brief {
  const { pair, events, before } = input;
  const contacts = sortContacts(events);
  const held = contacts.meetings.filter(({ status }) => isTakenAsHeld(status));
  const last = held.at(-1);
  const planned = events.filter(({ status }) => status === 'planned');
  const ids = new Set(events.map(({ id }) => id));
  return {
    pair,
    count: events.length,
    lastMeeting: last ? describeMeeting(last, input) : null,
    agreed: findAgreed(events, input.around, last),
    next: planned.filter(({ unreported }) => unreported !== true),
    unreported: planned.filter(({ unreported }) => unreported === true),
    calledOff: findCalledOff(events, last),
    contacts,
    topics: countTopics(events),
    disagreements: input.disagreements.filter(({ event }) => ids.has(event.id)),
    changes: compareKnown(before, events),
  };
}

function describeMeeting(event: ExtractedEvent, { pair, affiliations }: BriefInput): BriefMeeting {
  const within = boundsOf(event);
  const sideOf = (whole: string): ExtractedEvent['participants'] =>
    event.participants.filter(({ actor }) => affiliations.wholesOf(actor, within).includes(whole));
  const [one, other] = [sideOf(pair[0]), sideOf(pair[1])];
  const both = event.participants.filter((who) => one.includes(who) || other.includes(who));
  return {
    event,
    level: levelOf({ ...event, participants: both }, within, affiliations),
    heads: [headsOf(one, pair[0]), headsOf(other, pair[1])],
  };
}

/** Heads of the delegation where any are named; else whoever is there, and the whole itself where nobody is. */
function headsOf(side: ExtractedEvent['participants'], whole: string): readonly string[] {
  const heads = side.filter(({ role }) => role === 'head-of-delegation');
  const found = (heads.length > 0 ? heads : side).map(({ actor }) => actor);
  const others = [...new Set(found)].filter((actor) => actor !== whole);
  return others.length > 0 ? others : [whole];
}

/** Agreements and promises of the two, and what came of an event of theirs and is no conflict. */
function findAgreed(
  events: readonly ExtractedEvent[],
  around: readonly ExtractedEvent[],
  last: ExtractedEvent | undefined,
): readonly Agreed[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const found = around.flatMap((event): Agreed[] => {
    if (!isTakenAsHeld(event.status) || !isCooperation(event)) return [];
    const link = event.related?.find(({ relation }) => relation === 'outcome-of');
    const of = link && byId.get(link.event);
    if (!of && (event.eventType !== 'AGREE' || !byId.has(event.id))) return [];
    return [{ event, ...(of && { of }) }];
  });
  const newest = found.reverse();
  const isOfLast = ({ of }: Agreed): boolean => of !== undefined && of === last;
  return [...newest.filter(isOfLast), ...newest.filter((one) => !isOfLast(one))];
}

function isCooperation(event: ExtractedEvent): boolean {
  return quadClassOfEvent(event).endsWith('cooperation');
}

/** What did not come about, and refusals to meet; a refusal that is about the former tells who refused. */
function findCalledOff(
  events: readonly ExtractedEvent[],
  last: ExtractedEvent | undefined,
): readonly CalledOff[] {
  const isNew = (event: ExtractedEvent): boolean =>
    last === undefined || boundsOf(event).end > boundsOf(last).start;
  const refusals = events.filter(
    ({ eventType, mode, status }) =>
      eventType === 'REJECT' && mode === 'meet' && isTakenAsHeld(status),
  );
  const dropped = events.filter(
    ({ status }) => status === 'cancelled' || status === 'postponed' || status === 'denied',
  );
  const refusalOf = ({ id }: ExtractedEvent): ExtractedEvent | undefined =>
    refusals.find(({ related }) => related?.some(({ event }) => event === id));
  const told = dropped.map((event): CalledOff => {
    const by = refusalOf(event);
    return { event, ...(by && { by }) };
  });
  const alone = refusals
    .filter((one) => !told.some(({ by }) => by === one))
    .map((event): CalledOff => ({ event }));
  return [...told, ...alone]
    .filter(({ event }) => isNew(event))
    .sort((a, b) => boundsOf(b.event).end - boundsOf(a.event).end);
}

function countTopics(events: readonly ExtractedEvent[]): readonly BriefTopic[] {
  const tones = new Map<string, (number | null)[]>();
  for (const event of events) {
    if (!isTakenAsHeld(event.status)) continue;
    for (const topic of event.topics) {
      const known = tones.get(topic) ?? [];
      known.push(toneOf(event));
      tones.set(topic, known);
    }
  }
  return [...tones]
    .map(([topic, of]) => ({ topic, count: of.length, meanTone: meanOf(of) }))
    .sort((a, b) => b.count - a.count || (a.meanTone ?? 0) - (b.meanTone ?? 0));
}

function meanOf(tones: readonly (number | null)[]): number | null {
  const given = tones.filter((tone) => tone !== null);
  return given.length === 0 ? null : given.reduce((sum, tone) => sum + tone, 0) / given.length;
}

const ALWAYS: Span = { start: -Infinity, end: Infinity };

function boundsOf({ date }: ExtractedEvent): Span {
  return parseEdtf(date)?.bounds ?? ALWAYS;
}
