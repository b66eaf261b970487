import { rollup } from 'd3-array';
import type { AnsweredEvent } from '../../engine/contract/answer.ts';
import { DAY_MS } from '../../time/span.ts';
import type { Span } from '../../time/span.ts';
import type { Stretch } from './pack.ts';
import { measureText, truncateText } from '../drawing/text-metrics.ts';
import { timeShape } from './time-shape.ts';
import type { TimeShape } from './time-shape.ts';
import { pxPerMs } from '../drawing/viewport.ts';
import type { Viewport } from '../drawing/viewport.ts';

/** Size of the words beside a glyph, px. */
export const LABEL_SIZE_PX = 11.5;
/** From a glyph's centre to its label, px. */
export const LABEL_GAP_PX = 10;
/** From a glyph's centre to where nothing else may stand, px. */
export const GLYPH_ROOM_PX = 8;

/** So far a whisker fades out beyond the last day that is named, towards an end that is open, px. */
export const OPEN_REACH_PX = 56;
/** The whisker of an approximate date reaches at least this far to both sides, px. */
export const APPROXIMATE_REACH_PX = 13;

export const LABEL_PAD_PX = 8;
/** Beyond the ends of periods and whiskers, px: room for a glyph that waits in a narrow rest of one. */
const END_ROOM_PX = 4;
const MAX_LABEL_PX = 300;
/** So much of a period stays in sight beside words set into it, px. */
const BAR_REST_PX = 36;

/** Words beside a glyph, and how long they are in full, px. */
export interface EventLabel {
  readonly text: string;
  readonly px: number;
}

/** The words of events with their lengths, which no zoom changes. */
export function measureLabels(
  texts: ReadonlyMap<string, string>,
  textScale: number,
): Map<string, EventLabel> {
  const size = LABEL_SIZE_PX * textScale;
  return new Map([...texts].map(([id, text]) => [id, { text, px: measureText(text, size, 400) }]));
}

/** An event with its place along time in px that do not depend on panning. */
export interface Placed {
  readonly event: AnsweredEvent;
  readonly shape: TimeShape;
  readonly at: number;
  readonly need: Stretch;
  readonly labelPx: number;
  readonly labelText: string;
}

/**
 * Every event's place along time at this zoom, and what it needs there.
 * @param knownBefore what has occurred by what is known, occurred before this (ms UTC)
 */
export function placeAlongTime(
  events: readonly AnsweredEvent[],
  labels: ReadonlyMap<string, EventLabel>,
  textScale: number,
  viewport: Viewport,
  knownBefore: number | null,
): Placed[] {
  const perMs = pxPerMs(viewport) * (viewport.direction === 'ltr' ? 1 : -1);
  const shapes = new Map(
    events.map((event) => {
      const before = event.status === 'occurred' ? knownBefore : null;
      return [event.id, timeShape(event.date, before)];
    }),
  );
  const offsets = spreadWithinDays(events, shapes, perMs);
  const maxLabelPx = Math.min(MAX_LABEL_PX * textScale, viewport.width * 0.6);
  return events.flatMap((event) => {
    const shape = shapes.get(event.id);
    if (shape === undefined) return [];
    const at = (shape.anchors[0] ?? 0) * perMs + (offsets.get(event.id) ?? 0);
    const label = shortenLabel(labels.get(event.id), maxLabelPx, LABEL_SIZE_PX * textScale);
    const need = neededStretch(shape, at, perMs);
    return { event, shape, at, need, labelPx: label.px, labelText: label.text };
  });
}

function shortenLabel(label: EventLabel = NO_LABEL, maxPx: number, size: number): EventLabel {
  if (label.px <= maxPx) return label;
  const text = truncateText(label.text, maxPx, size, 400);
  return { text, px: measureText(text, size, 400) };
}

const NO_LABEL: EventLabel = { text: '', px: 0 };

/**
 * Events of one day stand side by side as time runs, then by id: inside the day where it is wide enough, else
 * as near as can be told apart.
 */
function spreadWithinDays(
  events: readonly AnsweredEvent[],
  shapes: ReadonlyMap<string, TimeShape>,
  perMs: number,
): Map<string, number> {
  const anchorOf = (id: string): number => shapes.get(id)?.anchors[0] ?? 0;
  const days = rollup(
    events,
    (some) => some.map(({ id }) => id),
    ({ id }) => Math.floor(anchorOf(id) / DAY_MS),
  );
  const dayPx = Math.abs(perMs) * DAY_MS;
  const offsets = new Map<string, number>();
  for (const ids of days.values()) {
    const step = Math.min(18, Math.max(dayPx / ids.length, Math.min(3, 12 / ids.length)));
    ids.sort((a, b) => anchorOf(a) - anchorOf(b) || (a < b ? -1 : 1));
    ids.forEach((id, index) =>
      offsets.set(id, Math.sign(perMs) * (index - (ids.length - 1) / 2) * step),
    );
  }
  return offsets;
}

/** Where a whisker begins and ends in time, px; an open end lies a little beyond the last day that is named. */
export function whiskerEnds(
  { start, end }: Span,
  scale: (ms: number) => number,
  direction: number,
): readonly [number, number] {
  const reach = Math.sign(direction) * OPEN_REACH_PX;
  return [
    Number.isFinite(start) ? scale(start) : scale(end - DAY_MS) - reach,
    Number.isFinite(end) ? scale(end) : scale(start + DAY_MS) + reach,
  ];
}

function neededStretch(shape: TimeShape, at: number, perMs: number): Stretch {
  const glyphs = [at, ...shape.anchors.slice(1).map((ms) => ms * perMs)];
  const ends: number[] = [];
  for (const span of [shape.whisker, shape.bar]) {
    if (span !== undefined) ends.push(span.start * perMs, span.end * perMs);
  }
  if (shape.whisker !== undefined) {
    const [start, end] = whiskerEnds(shape.whisker, (ms) => ms * perMs, perMs);
    ends.splice(0, 2, start, end);
  }
  if (
    shape.whisker?.approximate === true &&
    Number.isFinite(shape.whisker.start + shape.whisker.end)
  ) {
    const middle = ((shape.whisker.start + shape.whisker.end) / 2) * perMs;
    ends.push(middle - APPROXIMATE_REACH_PX, middle + APPROXIMATE_REACH_PX);
  }
  return {
    from: Math.min(...glyphs.map((x) => x - GLYPH_ROOM_PX), ...ends.map((x) => x - END_ROOM_PX)),
    to: Math.max(...glyphs.map((x) => x + GLYPH_ROOM_PX), ...ends.map((x) => x + END_ROOM_PX)),
  };
}

/** Where the label could go: after the glyph as time runs, then before it. */
export function nameCandidates(
  { at, need, labelPx, shape }: Placed,
  { direction, ...viewport }: Viewport,
): Stretch[] {
  if (labelPx === 0) return [];
  const room = LABEL_GAP_PX + labelPx + LABEL_PAD_PX;
  const edges = labelEdges(at, room, barStretch(shape, { direction, ...viewport }) ?? need, shape);
  const right = { from: need.from, to: Math.max(need.to, edges.to + room) };
  const left = { from: Math.min(need.from, edges.from - room), to: need.to };
  return direction === 'ltr' ? [right, left] : [left, right];
}

function barStretch({ bar }: TimeShape, viewport: Viewport): Stretch | undefined {
  if (bar === undefined) return undefined;
  const perMs = pxPerMs(viewport) * (viewport.direction === 'ltr' ? 1 : -1);
  const ends = [bar.start * perMs, bar.end * perMs] as const;
  return { from: Math.min(...ends), to: Math.max(...ends) };
}

/**
 * Where a label begins to both sides: at the end of what the event covers, or right at its glyph where that is
 * a period long enough to bear the words and still be seen.
 */
export function labelEdges(
  at: number,
  room: number,
  cover: Stretch,
  { bar }: Pick<TimeShape, 'bar'> | { readonly bar?: unknown },
): Stretch {
  if (bar === undefined) return cover;
  return {
    from: at - cover.from > room + BAR_REST_PX ? at : cover.from,
    to: cover.to - at > room + BAR_REST_PX ? at : cover.to,
  };
}
