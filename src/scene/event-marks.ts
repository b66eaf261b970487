import type { BarBox, EventBox } from '../layout/event-box.ts';
import { LABEL_SIZE_PX } from '../layout/placing.ts';
import { glyphPath, GLYPH_RADIUS } from './glyph.ts';
import type { Mark, PathMark } from './mark.ts';
import type { Palette } from './palette.ts';
import type { TimelineWords, Words } from './words.ts';

/** The leading lane carries the full glyph, the others this much of it. */
const OTHER_SCALE = 0.75;
const HALO_PX = 3;
const BAR_PX = 5;
const OTHER_BAR_PX = 2;
/** A program without the fonts sets words in wider ones: room for them where a period would run into the words. */
const STAND_IN_WIDER = 1.08;

/** The hairline that joins the lanes of one event, and its smaller glyphs on all but the leading one. */
export function connectedMarks(box: EventBox, palette: Palette): Mark[] {
  const [lead, ...others] = box.stops;
  if (lead === undefined || others.length === 0) return [];
  const ys = box.stops.map(({ y }) => y);
  const line: Mark = {
    kind: 'rule',
    key: 'connector',
    x1: box.x,
    y1: Math.min(...ys),
    x2: box.x,
    y2: Math.max(...ys),
    stroke: palette.connector,
    strokeWidth: 1,
  };
  const quiet = { ...box, event: { ...box.event, disputed: false } };
  return [line, ...others.flatMap((stop) => stopMarks(quiet, stop, OTHER_SCALE, palette))];
}

/** One event on its leading lane: its period or whisker, its glyph, its label. */
export function eventMarks(
  box: EventBox,
  palette: Palette,
  words: TimelineWords,
  selected: boolean,
): Mark[] {
  const [lead] = box.stops;
  if (lead === undefined) return [];
  const label = labelMark(box, palette, words, selected);
  const under = groundBehind(box, palette);
  const ring = selected ? [ringMark('ring', box.x, lead.y, 1, palette)] : [];
  const [reach, glyphs] = [reachMarks(box, lead, 1, palette), datesMarks(box, lead, 1, palette)];
  return [...reach, ...under, ...ring, ...glyphs, ...(label ? [label] : [])];
}

function stopMarks(box: EventBox, stop: Stop, scale: number, palette: Palette): Mark[] {
  return [...reachMarks(box, stop, scale, palette), ...datesMarks(box, stop, scale, palette)];
}

type Stop = EventBox['stops'][number];

/** What lies along time: a period, a whisker, or the line through the dates of a set. */
function reachMarks(box: EventBox, { lane, y }: Stop, scale: number, palette: Palette): Mark[] {
  const colour = palette.quad[box.event.quadClass];
  if (box.bar) return barMarks(box.bar, y, scale, colour, lane);
  if (box.whisker) return whiskerMarks(box.whisker, y, scale, colour, lane);
  if (box.more.length === 0) return [];
  const xs = [box.x, ...box.more];
  return [
    {
      kind: 'rule',
      key: `set ${lane}`,
      x1: Math.min(...xs),
      y1: y,
      x2: Math.max(...xs),
      y2: y,
      stroke: colour,
      strokeWidth: 1,
      dash: [1, 3],
    },
  ];
}

function datesMarks(box: EventBox, { lane, y }: Stop, scale: number, palette: Palette): Mark[] {
  if (box.pinned !== null) return [pinMark(box, lane, y, scale, palette)];
  return [box.x, ...box.more].flatMap((x, place) =>
    glyphMarks(box, `${lane} ${String(place)}`, x, y, place === 0 ? scale : OTHER_SCALE, palette),
  );
}

/** Where only a part of an event is in sight: an arrowhead towards the rest, no glyph on a day that is not its own. */
function pinMark(box: EventBox, lane: string, y: number, scale: number, palette: Palette): Mark {
  const reach = GLYPH_RADIUS * scale;
  const towards = box.pinned === 'left' ? -reach : reach;
  const n = (value: number): string => String(Math.round(value * 100) / 100);
  return {
    kind: 'path',
    key: `pin ${lane}`,
    x: box.x,
    y,
    d: `M${n(-towards * 0.6)},${n(-reach)}L${n(towards * 0.8)},0L${n(-towards * 0.6)},${n(reach)}Z`,
    fill: palette.quad[box.event.quadClass],
    stroke: palette.ground,
    strokeWidth: 2,
    join: 'round',
  };
}

/** The glyph with its halo: filled, hollow, struck or dashed by status; a notch where sources disagree. */
export function glyphMarks(
  { event }: Pick<EventBox, 'event'>,
  key: string,
  x: number,
  y: number,
  scale: number,
  palette: Palette,
): Mark[] {
  const colour = palette.quad[event.quadClass];
  const radius = GLYPH_RADIUS * scale;
  const outline: Pick<PathMark, 'kind' | 'x' | 'y'> = { kind: 'path', x, y };
  const halo: Mark = {
    ...outline,
    key: `halo ${key}`,
    d: glyphPath(event.quadClass, radius),
    fill: palette.ground,
    stroke: palette.ground,
    strokeWidth: HALO_PX * 2 * scale,
    join: 'round',
  };
  if (event.status === 'occurred') {
    const filled: Mark = { ...outline, key, d: glyphPath(event.quadClass, radius), fill: colour };
    return [halo, filled, ...notch(event.disputed, key, x, y, radius, palette)];
  }
  const hollow: Mark = {
    ...outline,
    key,
    d: glyphPath(event.quadClass, radius - 0.6),
    fill: palette.ground,
    stroke: colour,
    strokeWidth: 1.75 * Math.max(scale, 0.85),
    join: 'round',
    ...(event.status === 'hypothetical' && { dash: [2, 1.5] }),
  };
  const marks = [halo, hollow, ...statusMarks(event.status, key, x, y, radius, colour)];
  return [...marks, ...notch(event.disputed, key, x, y, radius, palette)];
}

/** Cancelled: a bar through. Denied: a small cross. Postponed: an arrow's head onwards in time is left to words; two short bars. */
function statusMarks(
  status: EventBox['event']['status'],
  key: string,
  x: number,
  y: number,
  radius: number,
  colour: string,
): Mark[] {
  const line = (name: string, x1: number, y1: number, x2: number, y2: number): Mark => ({
    kind: 'rule',
    key: `${name} ${key}`,
    x1: x + x1,
    y1: y + y1,
    x2: x + x2,
    y2: y + y2,
    stroke: colour,
    strokeWidth: 1.5,
  });
  const a = radius * 0.45;
  if (status === 'cancelled') {
    const out = radius * 1.5;
    return [line('bar', -out, 0, out, 0)];
  }
  if (status === 'denied') return [line('cross1', -a, -a, a, a), line('cross2', -a, a, a, -a)];
  if (status === 'postponed') return [line('pause1', -a, -a, -a, a), line('pause2', a, -a, a, a)];
  return [];
}

function notch(
  disputed: boolean,
  key: string,
  x: number,
  y: number,
  radius: number,
  palette: Palette,
): Mark[] {
  if (!disputed) return [];
  const n = (value: number): number => Math.round(value * 100) / 100;
  const side = String(n(radius * 0.95));
  return [
    {
      kind: 'path',
      key: `notch ${key}`,
      x: x + n(radius * 0.15),
      y: y - n(radius * 1.1),
      d: `M0,0H${side}V${side}Z`,
      fill: palette.ink,
      stroke: palette.ground,
      strokeWidth: 1.5,
    },
  ];
}

function ringMark(key: string, x: number, y: number, scale: number, palette: Palette): Mark {
  const radius = (GLYPH_RADIUS + 4.5) * scale;
  return { kind: 'circle', key, x, y, radius, stroke: palette.accent, strokeWidth: 2 };
}

/** Earliest to latest, with end ticks; dashed where approximate. */
function whiskerMarks(
  { from, to, approximate }: NonNullable<EventBox['whisker']>,
  y: number,
  scale: number,
  colour: string,
  lane: string,
): Mark[] {
  const tick = 4 * scale;
  const upright = (name: string, x: number): Mark => ({
    kind: 'rule',
    key: `${name} ${lane}`,
    x1: x,
    y1: y - tick,
    x2: x,
    y2: y + tick,
    stroke: colour,
    strokeWidth: 1.25,
  });
  const line: Mark = {
    kind: 'rule',
    key: `whisker ${lane}`,
    x1: from,
    y1: y,
    x2: to,
    y2: y,
    stroke: colour,
    strokeWidth: 1.25,
    ...(approximate && { dash: [3, 2.5] }),
  };
  return approximate ? [line] : [line, upright('whisker-from', from), upright('whisker-to', to)];
}

/** A period with an end cap where the end is certain, dashes where approximate, a fading row of dashes where open. */
function barMarks(bar: BarBox, y: number, scale: number, colour: string, lane: string): Mark[] {
  const height = scale === 1 ? BAR_PX : OTHER_BAR_PX;
  const left = endPieces(bar.left, bar.to - bar.from);
  const right = endPieces(bar.right, bar.to - bar.from);
  const from = bar.from + left.px;
  const to = bar.to - right.px;
  const marks: Mark[] = [];
  const block = (key: string, x: number, width: number, tall = height): void => {
    if (width <= 0) return;
    marks.push({
      kind: 'rect',
      key: `${key} ${lane}`,
      x,
      y: y - tall / 2,
      width,
      height: tall,
      fill: colour,
    });
  };
  block('period', from, to - from);
  left.pieces.forEach(([at, width], i) => {
    block(`left${String(i)}`, from - at - width, width);
  });
  right.pieces.forEach(([at, width], i) => {
    block(`right${String(i)}`, to + at, width);
  });
  if (bar.left === 'certain') block('cap-left', bar.from, 1.5, height * 2.2);
  if (bar.right === 'certain') block('cap-right', bar.to - 1.5, 1.5, height * 2.2);
  return marks;
}

/** How the ends of a period are drawn; a short one has no room for dashes. */
export function drawnEnds({ from, to, left, right }: BarBox): readonly DrawnEnd[] {
  return [drawnEnd(left, to - from), drawnEnd(right, to - from)];
}

type DrawnEnd = 'open' | 'approximate' | 'solid';

function drawnEnd(end: BarBox['left'], lengthPx: number): DrawnEnd {
  if (end === 'open' && lengthPx > 80) return 'open';
  return (end === 'approximate' || end === 'unknown') && lengthPx > 40 ? 'approximate' : 'solid';
}

/** Dashes outwards from the solid part: [distance from it, length], px. They shorten where it is open. */
function endPieces(
  end: BarBox['left'],
  lengthPx: number,
): { readonly px: number; readonly pieces: readonly (readonly [number, number])[] } {
  const drawn = drawnEnd(end, lengthPx);
  const open = [
    [4, 9],
    [17, 6],
    [27, 3.5],
    [34.5, 1.5],
  ] as const;
  const approximate = [
    [3, 5],
    [11, 5],
  ] as const;
  if (drawn === 'open') return { px: 36, pieces: open };
  return drawn === 'approximate' ? { px: 16, pieces: approximate } : { px: 0, pieces: [] };
}

/** A label that stands on its own period is set on ground, as names are set into a river on a map. */
function groundBehind({ label, bar }: EventBox, palette: Palette): Mark[] {
  if (!label || !bar) return [];
  const width = label.width * STAND_IN_WIDER;
  const from = label.align === 'left' ? label.x : label.x - width;
  if (from >= bar.to || from + width <= bar.from) return [];
  return [
    {
      kind: 'rect',
      key: 'label-ground',
      x: from - 4,
      y: label.y - 8,
      width: width + 8,
      height: 16,
      fill: palette.ground,
    },
  ];
}

function labelMark(
  { event, label }: EventBox,
  palette: Palette,
  { labels, textScale }: TimelineWords,
  selected: boolean,
): Mark | undefined {
  const words: Words | undefined = labels.get(event.id);
  if (!label || !words) return undefined;
  const size = LABEL_SIZE_PX * textScale;
  return {
    kind: 'text',
    key: 'label',
    x: label.x,
    y: label.y + size * 0.34,
    text: label.text,
    align: label.align,
    direction: words.direction,
    lang: words.lang,
    size,
    weight: label.weight,
    fill: selected ? palette.ink : palette.inkSecond,
    halo: palette.ground,
  };
}
