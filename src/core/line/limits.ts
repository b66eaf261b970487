import { clampSpan, MIN_SPAN_MS } from '../charts/drawing/viewport.ts';
import type { Answer } from '../engine/contract/answer.ts';
import type { Catalogue } from '../labels/catalogue.ts';
import { DAY_MS } from '../time/span.ts';
import type { Span } from '../time/span.ts';
import type { View } from '../view/view.ts';

/** A span as a view may say it: as large as can be seen; none for the whole period, unless the dataset opens on less. */
export function spanToShow(
  { start, end }: Span,
  limits: Span,
  catalogue: Catalogue | undefined,
): Span | null {
  const air = Math.max(0, (MIN_SPAN_MS - (end - start)) / 2);
  const shown = clampSpan({ start: start - air, end: end + air }, limits);
  const isWhole = shown.start <= limits.start && shown.end >= limits.end;
  return isWhole && !catalogue?.opensOn ? null : shown;
}

/** What the reader asked to see, else what the dataset opens on, else everything; within the limits. */
export function visibleSpan(
  view: Pick<View, 'span'>,
  catalogue: Catalogue | undefined,
  limits: Span,
): Span {
  const wanted = view.span ?? catalogue?.opensOn ?? limits;
  const start = Math.max(wanted.start, limits.start);
  const end = Math.min(wanted.end, limits.end);
  if (start === wanted.start && end === wanted.end) return wanted;
  return end - start < 1000 ? limits : { start, end };
}

/** What the skyline covers: what the dataset opens on while no more than that is seen, else the whole period. */
export function skylineSpan(seen: Span, catalogue: Catalogue | undefined, limits: Span): Span {
  const first = visibleSpan({ span: null }, catalogue, limits);
  return seen.start >= first.start && seen.end <= first.end ? first : limits;
}

/** The whole period with a little air at both ends, in whole seconds. */
export function limitsOf(baseline: Answer | undefined, catalogue: Catalogue | undefined): Span {
  const opensOn = catalogue?.opensOn;
  const extent = baseline?.extent ?? opensOn ?? { start: 0, end: DAY_MS };
  const start = Math.min(extent.start, finite(opensOn?.start, extent.start));
  const end = Math.max(extent.end, finite(opensOn?.end, extent.end));
  const air = Math.max(DAY_MS, (end - start) * 0.03);
  const second = (ms: number): number => Math.round(ms / 1000) * 1000;
  return { start: second(start - air), end: second(end + air) };
}

function finite(value: number | undefined, otherwise: number): number {
  return value !== undefined && Number.isFinite(value) ? value : otherwise;
}
