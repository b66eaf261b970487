/** A half-open stretch of time `[start, end)`, in ms since 1970-01-01T00:00Z; ±Infinity where open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const DAY_MS = 86_400_000;

/** Whether two half-open spans share an instant. A span of no length counts as the instant it starts at. */
export function overlaps(a: Span, b: Span): boolean {
  return (a.start < b.end || a.start === b.start) && (b.start < a.end || a.start === b.start);
}

/** Whether nothing of the second one lies outside the first. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The smallest span that covers both. */
export function union(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** What a span holds of everything there is: that alone where it holds all of it, without the air around it. */
export function withoutAir(span: Span, extent: Span | null): Span {
  const holdsAll = extent && span.start <= extent.start && span.end >= extent.end;
  return holdsAll && extent.start < extent.end ? extent : span;
}
