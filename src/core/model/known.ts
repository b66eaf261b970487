import { parseEdtf } from '../time/edtf.ts';
import type { Assertion, Claim, Event, Source, Status } from './dataset.ts';
import { foldText } from './fold.ts';
import type { Text } from './text.ts';

/** A field on which claims can differ. */
export const CLAIM_FIELDS = ['date', 'status', 'place', 'duration', 'title', 'wording'] as const;
export type ClaimField = (typeof CLAIM_FIELDS)[number];

/** An event as the sources published before some instant tell it. */
export interface KnownEvent extends Event {
  /** Only the claims that were public by then. */
  readonly claims: readonly Claim[];
  /** Fields on which at least one of those claims differs from what is told, in the order of {@link CLAIM_FIELDS}. */
  readonly disputed: readonly ClaimField[];
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
 * - Status: the event's own if it is settled (occurred, cancelled, denied) and a public claim says it; else
 *   what the newest public claim of a settled one says; else what the newest public claim says.
 * - Other fields: the event's own value once a claim that does not say otherwise is public; until then, or
 *   where the event has none, what the newest public claim asserts. A claim that only knows another status
 *   than the event's own (an announcement of what has taken place since) does not vouch for the duration.
 *
 * Of claims published on one day the last in the list counts as the newest.
 *
 * Disputed is what a public claim asserts differently from what is told: dates by their bounds, words by any
 * language both have, durations as written; another wording always. A status is disputed where what is told
 * is settled and a claim no older than the first that says so (or undated) gives another settled one; where
 * nothing is settled yet, if the claims of the newest day disagree. A plan that came true is history.
 *
 * @param publishedBefore per source id, the instant by which it was surely public (ms UTC; −Infinity without a date)
 * @param knownBefore ms UTC, null for everything
 */
export function asKnownBefore(
  event: Event,
  publishedBefore: ReadonlyMap<string, number>,
  knownBefore: number | null,
): KnownEvent | undefined {
  const said = sayingsOf(event, event.claims, publishedBefore).filter(
    ({ at }) => knownBefore === null || at <= knownBefore,
  );
  if (said.length === 0 && event.claims.length > 0) return undefined;
  const claims = said.map(({ claim }) => claim);
  const laterClaims = event.claims.length - said.length;
  if (claims.every(({ asserts }) => asserts === undefined)) {
    return { ...event, claims, disputed: [], laterClaims };
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
  return {
    ...withoutOptional(event),
    ...told,
    claims,
    disputed: CLAIM_FIELDS.filter((field) =>
      field === 'status'
        ? statusesAgainst(told.status, newestFirst).length > 0
        : said.some(({ asserts }) => differs(field, asserts, told)),
    ),
    laterClaims,
  };
}

/**
 * The public claims that give a field otherwise than the event is told with, in the order of the list; none
 * where nobody disputes it.
 * @param event as the dataset has it: a claim without a status says this one's
 * @param told the same event as {@link asKnownBefore} tells it
 */
export function claimsAgainst(
  field: ClaimField,
  event: Event,
  told: KnownEvent,
  publishedBefore: ReadonlyMap<string, number>,
): readonly Claim[] {
  if (field !== 'status') {
    return told.claims.filter(({ asserts = {} }) => differs(field, asserts, told));
  }
  const newestFirst = sortNewestFirst(sayingsOf(event, told.claims, publishedBefore));
  const against = new Set(statusesAgainst(told.status, newestFirst).map(({ claim }) => claim));
  return told.claims.filter((claim) => against.has(claim));
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

type KnownValues = Pick<Event, 'date' | 'title' | 'status' | 'place' | 'duration'>;

function valuesOf<F extends keyof Assertion>(
  field: F,
  newestFirst: readonly Said[],
): Assertion[F][] {
  return newestFirst.map(({ asserts }) => asserts[field]);
}

/** @param values what each claim asserts, the newest first; undefined where it leaves the field out */
function tell<T extends Text>(
  field: 'date' | 'title' | 'place' | 'duration',
  own: T | undefined,
  values: readonly (T | undefined)[],
): T | undefined {
  const vouched =
    values.length === 0 || values.some((value) => value === undefined || same(field, value, own));
  if (own !== undefined && vouched) return own;
  return values.find((value) => value !== undefined);
}

function tellDuration(event: Event, newestFirst: readonly Said[]): string | undefined {
  const informed = newestFirst.filter(
    ({ status, asserts }) => status === event.status || asserts.duration !== undefined,
  );
  if (informed.length === 0 && newestFirst.length > 0) return undefined;
  return tell('duration', event.duration, valuesOf('duration', informed));
}

function isSettled(status: Status): boolean {
  return status === 'occurred' || status === 'cancelled' || status === 'denied';
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
    return newestFirst.filter(({ status, at }) => at === newest && status !== told);
  }
  const first = newestFirst.findLast(({ status }) => status === told)?.at ?? -Infinity;
  return newestFirst.filter(
    ({ status, at }) => status !== told && isSettled(status) && (at >= first || at === -Infinity),
  );
}

function differs(
  field: Exclude<ClaimField, 'status'>,
  asserts: Assertion,
  told: KnownValues,
): boolean {
  if (field === 'wording') return asserts.wording !== undefined;
  const value = asserts[field];
  return value !== undefined && !same(field, value, told[field]);
}

function same(
  field: 'date' | 'title' | 'place' | 'duration',
  a: Text,
  b: Text | undefined,
): boolean {
  if (b === undefined) return false;
  if (typeof a === 'string' && a === b) return true;
  if (field === 'date') return isSameDate(a, b);
  return field !== 'duration' && isSameText(a, b);
}

function isSameDate(a: Text, b: Text): boolean {
  const left = typeof a === 'string' ? parseEdtf(a)?.bounds : undefined;
  const right = typeof b === 'string' ? parseEdtf(b)?.bounds : undefined;
  return left !== undefined && left.start === right?.start && left.end === right.end;
}

/** Whether two texts say the same in a language both have; a bare string may be in any. */
function isSameText(a: Text, b: Text): boolean {
  if (typeof a === 'string' && typeof b === 'string') return foldText(a) === foldText(b);
  if (typeof a === 'string') return isSameText(b, a);
  if (typeof b === 'string') return Object.values(a).some((words) => isSameText(words, b));
  return Object.entries(a).some(
    ([tag, words]) => Object.hasOwn(b, tag) && isSameText(words, b[tag] ?? ''),
  );
}

function withoutOptional(event: Event): Omit<Event, 'place' | 'duration'> {
  const copy: { -readonly [K in keyof Event]: Event[K] } = { ...event };
  delete copy.place;
  delete copy.duration;
  return copy;
}

function optional<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, V>);
}
