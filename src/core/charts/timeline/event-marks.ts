import { extent } from 'd3-array';
import { pathRound } from 'd3-path';
import type { EventBox } from './event-box.ts';
import { LABEL_SIZE_PX } from './placing.ts';
import { glyphMarks } from './glyph-marks.ts';
import { GLYPH_RADIUS } from '../drawing/glyph.ts';
import type { Mark } from '../drawing/mark.ts';
import type { Palette } from '../drawing/palette.ts';
import { barMarks, whiskerMarks } from './reach-marks.ts';
import type { TimelineWords, Words } from '../../labels/words.ts';

/** The leading lane carries the full glyph, the others this much of it. */
const OTHER_SCALE = 0.75;
/** A program without the fonts sets words in wider ones: room for them where a period would run into the words. */
const STAND_IN_WIDER = 1.08;

/** The hairline that joins the lanes of one event, and its smaller glyphs on all but the leading one. */
export function connectedMarks(box: EventBox, palette: Palette): Mark[] {
  const [lead, ...others] = box.stops;
  if (lead === undefined || others.length === 0) return [];
  const [top = 0, bottom = 0] = extent(box.stops, ({ y }) => y);
  const line: Mark = {
    kind: 'rule',
    key: 'connector',
    x1: box.x,
    y1: top,
    x2: box.x,
    y2: bottom,
    stroke: palette.connector,
    strokeWidth: 1,
  };
  const quiet = { ...box, event: { ...box.event, disputed: false } };
  return [line, ...others.flatMap((stop) => stopMarks(quiet, stop, OTHER_SCALE, palette))];
}

/**
 * One event on its leading lane: its period or whisker, its glyph, its label.
 * @param crossed the line of a thread runs through it
 */
export function eventMarks(
  box: EventBox,
  palette: Palette,
  words: TimelineWords,
  selected: boolean,
  crossed = false,
): Mark[] {
  const [lead] = box.stops;
  if (lead === undefined) return [];
  const label = labelMark(box, palette, words, selected);
  const under = groundBehind(box, palette, crossed);
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
  const [from = 0, to = 0] = extent([box.x, ...box.more]);
  return [
    {
      kind: 'rule',
      key: `set ${lane}`,
      x1: from,
      y1: y,
      x2: to,
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
  const arrow = pathRound();
  arrow.moveTo(-towards * 0.6, -reach);
  arrow.lineTo(towards * 0.8, 0);
  arrow.lineTo(-towards * 0.6, reach);
  arrow.closePath();
  return {
    kind: 'path',
    key: `pin ${lane}`,
    x: box.x,
    y,
    d: String(arrow),
    fill: palette.quad[box.event.quadClass],
    stroke: palette.ground,
    strokeWidth: 2,
    join: 'round',
  };
}

function ringMark(key: string, x: number, y: number, scale: number, palette: Palette): Mark {
  const radius = (GLYPH_RADIUS + 4.5) * scale;
  return { kind: 'circle', key, x, y, radius, stroke: palette.accent, strokeWidth: 2 };
}

/** A label that stands on its own period, or on a thread, is set on ground, as names are set into a river on a map. */
function groundBehind({ label, bar }: EventBox, palette: Palette, crossed: boolean): Mark[] {
  if (!label) return [];
  const width = label.width * STAND_IN_WIDER;
  const from = label.align === 'left' ? label.x : label.x - width;
  const isOnBar = bar !== undefined && from < bar.to && from + width > bar.from;
  if (!isOnBar && !crossed) return [];
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
