import type { Answer, AnsweredEvent } from '../../core/engine/contract/answer.ts';

/** Something a newcomer may try with what is shown now. */
export type FirstStep =
  /** Only the events of the strongest pair. */
  | { readonly kind: 'dyad'; readonly a: string; readonly b: string; readonly count: number }
  /** The details of the event that most sources tell of. */
  | { readonly kind: 'event'; readonly event: AnsweredEvent }
  /** Only the events on which sources disagree. */
  | { readonly kind: 'disputed'; readonly count: number }
  /** Everything reported to date; so many events come that way. */
  | { readonly kind: 'known'; readonly count: number };

/** What is worth trying, nothing that would lead nowhere. A pair is said with the events that its filter leaves. */
export function firstSteps({ dyads, events, inSpan, later }: Answer): FirstStep[] {
  const seen = events.filter((event) => event.inSpan);
  const [told] = [...seen].sort((a, b) => b.sources.length - a.sources.length);
  const dyad = dyads.find((one) => one.level === 'whole' && one.count < inSpan);
  const disputed = seen.filter((event) => event.disputed).length;
  return [
    ...(dyad ? [{ kind: 'dyad' as const, a: dyad.a, b: dyad.b, count: dyad.count }] : []),
    ...(told && told.sources.length > 0 ? [{ kind: 'event' as const, event: told }] : []),
    ...(disputed > 0 && disputed < inSpan ? [{ kind: 'disputed' as const, count: disputed }] : []),
    ...(later > 0 ? [{ kind: 'known' as const, count: later }] : []),
  ];
}
