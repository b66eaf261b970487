import { glyphMarks } from '../drawing/glyph-marks.ts';
import type { GroupMark, Mark, TextRun } from '../drawing/mark.ts';
import { mixColours } from '../drawing/mix-colours.ts';
import type { Palette } from '../drawing/palette.ts';
import type { TimelineWords } from '../../labels/words.ts';
import { DATE_GAP, LABEL_PX } from './loom/label-words.ts';
import type { BandBox, EventBox } from './loom/loom-box.ts';
import { inkOf, lineMark } from './loom-words.ts';
import type { Drawn } from './loom-words.ts';
import { isTakenAsHeld } from '../../model/dataset.ts';

const TINT = 0.16;
const EDGE_PX = 2;
/** Of a stretch whose day nobody knows: its ends, to both sides of its line, px; and its shape. */
const END_PX = 4;
const GLYPH_SCALE = 0.8;

/** A period as a tint with an edge where its end is known, fading where it goes on; a set of dates as dots on a line. */
export function bandMarks(
  { event, stops: [stop] }: EventBox,
  band: BandBox,
  palette: Palette,
  words: TimelineWords,
  drawn: Drawn,
): Mark[] {
  const colour = palette.quad[event.quadClass];
  const { from, to, y, height } = band;
  const rect = (key: string, x: number, width: number, fill: string): Mark => ({
    kind: 'rect',
    key,
    x,
    y,
    width,
    height,
    fill,
  });
  const middle = stop?.y ?? y;
  const marks: Mark[] = band.isVague
    ? vagueMarks(event, band, middle, palette)
    : band.dots.length > 0
      ? [
          {
            kind: 'rule',
            key: 'through',
            x1: from,
            y1: middle,
            x2: to,
            y2: middle,
            stroke: colour,
            strokeWidth: 1,
            dash: [1, 3],
          },
          ...band.dots.map((x, index): Mark => ({
            kind: 'circle',
            key: `dot ${String(index)}`,
            x,
            y: middle,
            radius: 2.8,
            fill: isTakenAsHeld(event.status) ? colour : palette.ground,
            ...(!isTakenAsHeld(event.status) && { stroke: colour, strokeWidth: 1.3 }),
          })),
        ]
      : [
          rect('tint', from, Math.max(1, to - from), mixColours(palette.ground, colour, TINT)),
          ...(['left', 'right'] as const).flatMap((side) =>
            endMarks(side, band, rect, colour, palette),
          ),
        ];
  if (drawn.isSelected || drawn.isThread) {
    marks.push({
      kind: 'rect',
      key: 'ring',
      x: from - 2,
      y: y - 1,
      width: to - from + 4,
      height: height + 2,
      radius: 2,
      stroke: palette.accent,
      strokeWidth: 1.5,
    });
  }
  return [...marks, bandNames(event.id, band, palette, words, drawn)];
}

/** Some day between two ends: a broken line between them, the shape of the event in its middle. */
function vagueMarks(
  event: EventBox['event'],
  { from, to, left, right }: BandBox,
  y: number,
  palette: Palette,
): Mark[] {
  const stroke = palette.quad[event.quadClass];
  const line = { kind: 'rule', stroke, strokeWidth: 1 } as const;
  const end = (key: string, x: number): Mark => ({
    ...{ ...line, key, x1: x, y1: y - END_PX, x2: x, y2: y + END_PX },
  });
  return [
    { ...line, key: 'between', x1: from, y1: y, x2: to, y2: y, dash: [2, 3] },
    ...(left === 'cut' ? [] : [end('left', from)]),
    ...(right === 'cut' ? [] : [end('right', to)]),
    ...glyphMarks({ event }, 'glyph', (from + to) / 2, y, GLYPH_SCALE, palette),
  ];
}

function endMarks(
  side: 'left' | 'right',
  band: BandBox,
  rect: (key: string, x: number, width: number, fill: string) => Mark,
  colour: string,
  palette: Palette,
): Mark[] {
  const at = (px: number): number => (side === 'left' ? band.from + px : band.to - px - EDGE_PX);
  const is = band[side];
  if (is === 'certain') return [rect(side, at(0), EDGE_PX, colour)];
  if (is === 'cut' || band.to - band.from < 24) return [];
  if (is === 'open') {
    return [2, 8, 14].map((px) => rect(`${side} ${String(px)}`, at(px), EDGE_PX, palette.ground));
  }
  return [4, 10].map((px) => rect(`${side} ${String(px)}`, at(px), 1, palette.ground));
}

/** The title first, for the band says when. */
function bandNames(
  id: string,
  { line }: BandBox,
  palette: Palette,
  words: TimelineWords,
  drawn: Drawn,
): GroupMark {
  const said = words.labels.get(id);
  const text = lineMark(
    { ...line, date: '', title: line.title + DATE_GAP + line.date },
    'words',
    LABEL_PX,
    palette.ink,
    palette,
    words,
    said,
  );
  const runs: TextRun[] = [
    { text: line.title + DATE_GAP, weight: 400, fill: inkOf(drawn, palette) },
    { text: line.date, weight: 500, fill: palette.inkMuted },
  ];
  return { kind: 'group', key: 'names', data: { names: id }, marks: [{ ...text, runs } as Mark] };
}
