import { pathRound } from 'd3-path';
import type { Part } from '../drawing/roles.ts';
import type { Mark } from '../drawing/mark.ts';
import { mixColours } from '../drawing/mix-colours.ts';
import type { Palette } from '../drawing/palette.ts';
import { GLYPH_RADIUS } from '../drawing/glyph.ts';
import type { TimelineWords } from '../../labels/words.ts';
import { glyphMarks } from '../drawing/glyph-marks.ts';
import { LABEL_PX } from './loom/label-words.ts';
import type { EventBox, FlagBox } from './loom/loom-box.ts';
import { SMALL_PX } from './loom/place-input.ts';
import { bandMarks } from './band-marks.ts';
import { inkOf, namesGroup } from './loom-words.ts';
import type { Drawn } from './loom-words.ts';
import { isTakenAsHeld } from '../../model/dataset.ts';

/** How far beside its pole an event can be pressed, px. */
const REACH_PX = 5;
const NOT_OCCURRED_DASH = [2.5, 1.5];

/** One event: its line between rows, its pole with words or number, what it is to each row, and its glyph on the leading one. */
export function eventMarks(
  box: EventBox,
  palette: Palette,
  words: TimelineWords,
  drawn: Drawn,
): Mark[] {
  if (box.band) return bandMarks(box, box.band, palette, words, drawn);
  const [lead, ...others] = box.stops;
  if (!lead) return [];
  const { event, x } = box;
  const ys = box.stops.map(({ y }) => y);
  const line = drawn.isThread ? palette.accent : mixColours(palette.connector, palette.ink, 0.1);
  const connector: Mark[] =
    others.length === 0 ? [] : [rule('connector', x, Math.min(...ys), Math.max(...ys), line, 1.25)];
  const ring: Mark[] =
    drawn.isSelected || drawn.isThread
      ? [
          {
            kind: 'circle',
            key: 'ring',
            x,
            y: lead.y,
            radius: drawn.glyphRadius + (drawn.isSelected ? 4.5 : 3.5),
            stroke: palette.accent,
            strokeWidth: drawn.isSelected ? 2 : 1.5,
          },
        ]
      : [];
  const ends = [...ys, box.flag?.to ?? lead.y, box.number?.to ?? lead.y];
  const top = Math.min(...ends) - REACH_PX;
  const reach: Mark = {
    ...{ kind: 'rect', key: 'reach', x: x - REACH_PX, y: top, width: 2 * REACH_PX },
    height: Math.max(...ends) + REACH_PX - top,
  };
  return [
    reach,
    ...connector,
    ...(box.flag ? flagMarks(box, box.flag, palette) : []),
    ...numberMarks(box, palette, words),
    ...others.map(({ lane, y, part }) =>
      stopMark(box, lane, y, part, lead.y, drawn.glyphRadius, palette),
    ),
    ...ring,
    ...glyphMarks({ event }, lead.lane, x, lead.y, drawn.glyphRadius / GLYPH_RADIUS, palette),
  ];
}

function rule(
  key: string,
  x: number,
  y1: number,
  y2: number,
  stroke: string,
  strokeWidth: number,
  dash?: readonly number[],
): Mark {
  return { kind: 'rule', key, x1: x, y1, x2: x, y2, stroke, strokeWidth, ...(dash && { dash }) };
}

/** A quiet pole, its last stretch in the colour of the event. */
export function flagMarks(
  { event, x }: EventBox,
  { from, to, colouredFrom }: FlagBox,
  palette: Palette,
): Mark[] {
  const dash = isTakenAsHeld(event.status) ? undefined : NOT_OCCURRED_DASH;
  return [
    rule('pole', x, from, colouredFrom, quiet(palette), 0.75),
    rule('end', x, colouredFrom, to, palette.quad[event.quadClass], 2, dash),
  ];
}

/** The words at the end of the pole; nothing of an event without any. */
export function flagWords(
  { event, flag }: EventBox,
  palette: Palette,
  words: TimelineWords,
  drawn: Drawn,
): Mark[] {
  if (!flag) return [];
  const names = namesGroup(event.id, flag.lines, LABEL_PX, inkOf(drawn, palette), palette, words);
  return [{ ...names, key: event.id }];
}

function quiet(palette: Palette): string {
  return mixColours(palette.connector, palette.ground, 0.35);
}

function numberMarks({ number, x }: EventBox, palette: Palette, words: TimelineWords): Mark[] {
  if (!number) return [];
  return [
    rule('pole', x, number.from, number.to, quiet(palette), 0.75),
    {
      kind: 'text',
      key: 'number',
      x,
      y: number.y,
      text: words.number(number.number),
      align: 'middle',
      direction: words.direction,
      lang: words.lang,
      size: SMALL_PX,
      weight: 400,
      fill: palette.inkMuted,
      tabular: true,
    },
  ];
}

/** What an event is to a row that does not lead it. */
function stopMark(
  { event, x }: EventBox,
  lane: string,
  y: number,
  part: Part,
  leadY: number,
  glyphRadius: number,
  palette: Palette,
): Mark {
  const colour = palette.quad[event.quadClass];
  const isHollow = !isTakenAsHeld(event.status);
  const key = `stop ${lane}`;
  const share = Math.min(1, glyphRadius / 4.4);
  if (part === 'hosts') return hostMark(key, x, y, 2.8 * share, palette);
  if (part === 'spoken-of')
    return { kind: 'circle', key, x, y, radius: 1.8, fill: palette.connector };
  const style = isHollow
    ? { fill: palette.ground, stroke: colour, strokeWidth: 1.3 }
    : { fill: colour, stroke: palette.ground, strokeWidth: 1 };
  if (part === 'acted-on') {
    return { kind: 'path', key, x, y, d: trianglePath(Math.sign(y - leadY) || 1, share), ...style };
  }
  return isHollow
    ? { kind: 'circle', key, x, y, radius: 2.4 * share, ...style }
    : { kind: 'circle', key, x, y, radius: 2.8 * share, fill: colour };
}

export function hostMark(
  key: string,
  x: number,
  y: number,
  radius: number,
  palette: Palette,
): Mark {
  return {
    kind: 'circle',
    key,
    x,
    y,
    radius,
    fill: palette.ground,
    stroke: palette.inkMuted,
    strokeWidth: 1.25,
  };
}

/** A small triangle that points away from who leads: 1 downwards, −1 upwards. */
export function trianglePath(towards: number, scale = 1): string {
  const path = pathRound();
  const [tip, foot, half] = [4 * scale * towards, -3.4 * scale * towards, 4.2 * scale];
  path.moveTo(0, tip);
  path.lineTo(-half, foot);
  path.lineTo(half, foot);
  path.closePath();
  return String(path);
}
