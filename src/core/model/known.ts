import { parseEdtf } from '../time/edtf.ts';
import type { Assertion, Claim, Event, Source, Status } from './dataset.ts';
import { DISPUTED_FIELDS, compareValues } from './difference.ts';
import type { DisputedField } from './difference.ts';
import { isFromMemory } from './evidence.ts';
import type { Text } from './text.ts';
import { isTakenAsHeld } from './dataset.ts';

/** An event as the sources published before some instant tell it. */
export interface KnownEvent extends Event {
  /** Only the claims that were public by then. */
  readonly claims: readonly Claim[];
  /** Fields on which sources contradict what is told or one another, in the order of {@link DISPUTED_FIELDS}. */
  readonly disputed: readonly DisputedField[];
  /** Of each of those fields the claims that do so, as places in `claims`, ascending. */
  readonly against: Readonly<Partial<Record<DisputedField, readonly number[]>>>;
  /** Claims left out because their sources came later. */
  readonly laterClaims: number;
}

/**
 * Per source id, the instant by which it was surely public (ms UTC): the end of its published bounds;
 * −Infinity without a date, or with one that cannot be read.
 */
export function buildPublishedBefore(sources: readonly Source[]): ReadonlyMap<string, number> {
  return new Map(
    sources.map(({ id, published }) => [
      id,
      (published === undefined ? undefined : parseEdtf(published)?.bounds.end) ?? -Infinity,
    ]),
  );
}

/**
 * The event as told before an instant. It exists once one of its claims is public (a source without a date
 * always is; so is an event without claims). A claim that leaves a field out says the event's own value.
 *
 * - Status: the event's own if it is settled (occurred, cancelled, denied, or unspecified) and a public claim says it; else
 *   what the newest public claim of a settled one says; else what the newest public claim says.
 * - Other fields: the event's own value once a claim that does not say otherwise is public; until then, or
 *   where the event has none, what the newest public claim asserts. A claim that only knows another status
 *   than the event's own (an announcement of what has taken place since) does not vouch for the duration.
 *
 * - Type, mode, tone and summary: the event's own once a public claim of the event's own status leaves them out;
 *   until then what the newest public claim asserts. They dispute nothing: a plan is of another type than what came of it.
 *
 * Of claims published on one day the last in the list counts as the newest.
 *
 * Disputed is what public claims contradict, see {@link compareValues}: what is told, or, where both agree with
 * that, one another. A status is disputed where what is told is settled and a claim no older than the first that
 * says so (or undated) contradicts it with another settled one; where nothing is settled yet, if the claims of the
 * newest day do. A plan that came true is history.
 *
 * @param publishedBefore per source id, the instant by which it was surely public (ms UTC; −Infinity without a date)
 * @param knownBefore ms UTC, null for everything
 * @param fromMemory ids of sources that nobody can look up: what they say disputes nothing
 */
export function asKnownBefore(
  event: Event,
  publishedBefore: ReadonlyMap<string, number>,
  knownBefore: number | null,
  fromMemory: ReadonlySet<string> = NOBODY,
): KnownEvent | undefined {
  const said = sayingsOf(event, event.claims, publishedBefore).filter(
    ({ at }) => knownBefore === null || at <= knownBefore,
  );
  if (said.length === 0 && event.claims.length > 0) return undefined;
  const claims = said.map(({ claim }) => claim);
  const laterClaims = event.claims.length - said.length;
  if (claims.every(({ asserts }) => asserts === undefined)) {
    return { ...event, claims, disputed: [], against: {}, laterClaims };
  }

  const newestFirst = sortNewestFirst(said);
  const { place, date, title } = event;
  const told: KnownValues = {
    date: tell('date', date, valuesOf('date', newestFirst)) ?? date,
    title: tell('title', title, valuesOf('title', newestFirst)) ?? title,
    status: tellStatus(event.status, newestFirst),
    ...optional('place', tell('place', place, valuesOf('place', newestFirst))),
    ...optional('duration', tellDuration(event, newestFirst)),
  };
  const witnesses = newestFirst.filter(({ claim }) => !fromMemory.has(claim.source));
  const against = Object.fromEntries(
    DISPUTED_FIELDS.flatMap((field) => {
      const found = new Set(
        field === 'status'
          ? statusesAgainst(told.status, witnesses)
          : contradicting(field, witnesses, told[field]),
      );
      const places = said.flatMap((one, place) => (found.has(one) ? [place] : []));
      return places.length === 0 ? [] : [[field, places] as const];
    }),
  );
  return {
    ...withoutOptional(event),
    ...tellKind(event, newestFirst),
    ...optional('summary', tellSummary(event, newestFirst)),
    ...told,
    claims,
    disputed: DISPUTED_FIELDS.filter((field) => field in against),
    against,
    laterClaims,
  };
}

const NOBODY: ReadonlySet<string> = new Set();

/** Tells the events of a dataset with these sources as {@link asKnownBefore} does. */
export function tellEvents(
  sources: readonly Source[],
): (event: Event, knownBefore: number | null) => KnownEvent | undefined {
  const publishedBefore = buildPublishedBefore(sources);
  const fromMemory = new Set(sources.filter(isFromMemory).map(({ id }) => id));
  return (event, knownBefore) => asKnownBefore(event, publishedBefore, knownBefore, fromMemory);
}

/** Those who contradict what is told; else, of those who agree with it, who contradict one another. */
function contradicting(
  field: Exclude<DisputedField, 'status'>,
  said: readonly Said[],
  told: Text | undefined,
): Said[] {
  const given = said.flatMap((one) => {
    const value = one.asserts[field];
    return value === undefined ? [] : [{ one, value }];
  });
  const contradict = (a: Text, b: Text): boolean => compareValues(field, a, b) === 'contradiction';
  const isApart = given.map(({ value }) => told !== undefined && contradict(value, told));
  const near = given.filter((_, place) => isApart[place] === false);
  return given
    .filter(
      ({ value }, place) =>
        isApart[place] === true || near.some((other) => contradict(value, other.value)),
    )
    .map(({ one }) => one);
}

/** A public claim, what it says of the status, and when its source was surely public. */
interface Said {
  readonly claim: Claim;
  readonly asserts: Assertion;
  readonly status: Status;
  readonly at: number;
}

function sayingsOf(
  event: Event,
  claims: readonly Claim[],
  publishedBefore: ReadonlyMap<string, number>,
): Said[] {
  return claims.map((claim) => ({
    claim,
    asserts: claim.asserts ?? {},
    status: claim.asserts?.status ?? event.status,
    at: publishedBefore.get(claim.source) ?? -Infinity,
  }));
}

function sortNewestFirst(said: readonly Said[]): Said[] {
  return [...said].reverse().sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1));
}

type ToldField = 'date' | 'title' | 'place' | 'duration';
type KnownValues = Pick<Event, 'date' | 'title' | 'status' | 'place' | 'duration'>;

function valuesOf<F extends keyof Assertion>(
  field: F,
  newestFirst: readonly Said[],
): Assertion[F][] {
  return newestFirst.map(({ asserts }) => asserts[field]);
}

/** @param values what each claim asserts, the newest first; undefined where it leaves the field out */
function tell<T extends Text>(
  field: ToldField,
  own: T | undefined,
  values: readonly (T | undefined)[],
): T | undefined {
  const vouched =
    values.length === 0 || values.some((value) => value === undefined || isSame(field, value, own));
  if (own !== undefined && vouched) return own;
  return values.find((value) => value !== undefined);
}

function isSame(field: ToldField, value: Text, own: Text | undefined): boolean {
  return own !== undefined && compareValues(field, value, own) === 'same';
}

function tellDuration(event: Event, newestFirst: readonly Said[]): string | undefined {
  const informed = newestFirst.filter(
    ({ status, asserts }) => status === event.status || asserts.duration !== undefined,
  );
  if (informed.length === 0 && newestFirst.length > 0) return undefined;
  return tell('duration', event.duration, valuesOf('duration', informed));
}

type Kind = Pick<Event, 'eventType' | 'mode' | 'quadClass' | 'tone'>;

function tellKind(event: Event, newestFirst: readonly Said[]): Kind {
  const { eventType, mode, tone } = newestUnlessOwn('eventType', event, newestFirst) ?? {};
  if (eventType !== undefined) {
    return { eventType, ...optional('mode', mode), ...optional('tone', tone) };
  }
  const { quadClass } = event;
  return {
    eventType: event.eventType,
    ...optional('mode', event.mode),
    ...optional('quadClass', quadClass),
    ...optional('tone', event.tone),
  };
}

function tellSummary(event: Event, newestFirst: readonly Said[]): Text | undefined {
  return newestUnlessOwn('summary', event, newestFirst)?.summary ?? event.summary;
}

/** What the newest asserts, where all assert a field who know the event's own status. */
function newestUnlessOwn(
  field: 'eventType' | 'summary',
  event: Event,
  newestFirst: readonly Said[],
): Assertion | undefined {
  const informed = newestFirst.filter(
    ({ status, asserts }) => status === event.status || asserts[field] !== undefined,
  );
  return informed.every(({ asserts }) => asserts[field] !== undefined)
    ? informed[0]?.asserts
    : undefined;
}

function isSettled(status: Status): boolean {
  return isTakenAsHeld(status) || status === 'cancelled' || status === 'denied';
}

function tellStatus(own: Status, newestFirst: readonly Said[]): Status {
  if (isSettled(own) && newestFirst.some(({ status }) => status === own)) return own;
  const settled = newestFirst.find(({ status }) => isSettled(status));
  return (settled ?? newestFirst[0])?.status ?? own;
}

/** What gives another status than the one told, and no mere plan that came true. */
function statusesAgainst(told: Status, newestFirst: readonly Said[]): Said[] {
  if (!isSettled(told)) {
    const newest = newestFirst[0]?.at;
    return newestFirst.filter(({ status, at }) => at === newest && isAgainst(status, told));
  }
  const first = newestFirst.findLast(({ status }) => status === told)?.at ?? -Infinity;
  return newestFirst.filter(
    ({ status, at }) =>
      isAgainst(status, told) && isSettled(status) && (at >= first || at === -Infinity),
  );
}

function isAgainst(status: Status, told: Status): boolean {
  return compareValues('status', status, told) === 'contradiction';
}

type Optional = 'place' | 'duration' | 'summary' | 'mode' | 'quadClass' | 'tone';

function withoutOptional(event: Event): Omit<Event, Optional> {
  const copy: { -readonly [K in keyof Event]: Event[K] } = { ...event };
  delete copy.place;
  delete copy.duration;
  delete copy.summary;
  delete copy.mode;
  delete copy.quadClass;
  delete copy.tone;
  return copy;
}

function optional<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, V>);
}
