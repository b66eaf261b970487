import { measureText, truncateText } from '../../drawing/text-metrics.ts';
import type { FlagPlace } from './flags.ts';
import { LABEL_GAP_PX } from './label-words.ts';
import type {
  AnnotationBox,
  EventBox,
  FlagBox,
  LineBox,
  NumberBox,
  RowBox,
  StripBox,
} from './loom-box.ts';
import { plotOf } from './loom-input.ts';
import type { LoomStrip } from './loom-strip.ts';
import { layoutAnnotations } from './place-annotations.ts';
import { COLOURED_PX, LEVEL_PX, lineAtPole, placeFlag, placeNote } from './place-flag.ts';
import { namesEdge, ROW_NAME_PX, SMALL_PX } from './place-input.ts';
import type { Flip, PlaceInput } from './place-input.ts';
import type { Point } from './points.ts';
import type { Side } from './sides.ts';
import { RULE_ID } from './strip.ts';

const ROW_PX = { one: 22, several: 20 } as const;
const HEAD_PX = 18;
/** Of the line of another calendar. */
const OTHER_PX = 18;
const UNDER_PX = 10;
const INDENT_PX = 14;
const NUMBER_APART_PX = 20;

/** A strip in its place, and where what is under it begins. */
export interface PlacedStrip {
  readonly box: StripBox;
  readonly events: readonly EventBox[];
  readonly bottom: number;
}

/** Words above by levels, names of stretches, rows, words below. */
export function placeStrip(
  strip: LoomStrip,
  top: number,
  numbers: ReadonlyMap<string, number>,
  input: PlaceInput,
  flip: Flip,
): PlacedStrip {
  const { leading, measuring } = input;
  const level = LEVEL_PX * leading;
  const otherPx = input.otherCalendar ? OTHER_PX * leading : 0;
  const { above, below, sides } = strip.words;
  const seats = seatNumbers(strip);
  const numberPx = (side: Side): number =>
    seats[side].size === 0 ? 4 : 15 + Math.max(...seats[side].values()) * 12;
  const marked = layoutAnnotations(strip, input, flip);
  const headTop = top + marked.height + otherPx + above.levels * level + numberPx('above');
  const rowPx =
    (input.strips.length > 1 ? ROW_PX.several : ROW_PX.one) * Math.max(1, leading * 0.95);
  const rowsTop = headTop + HEAD_PX * leading;
  const rows = strip.rows.map((row, index) => rowBox(row, rowsTop + index * rowPx, rowPx, input));
  const bottom = rowsTop + rows.length * rowPx;
  const rowY = new Map(rows.map(({ id, nameY }) => [id, nameY]));
  const glyphRadius = Math.max(2.4, Math.min(4.4, strip.halfPx * 0.86));

  const endOf = (side: Side, { level: at }: FlagPlace): number =>
    side === 'above'
      ? headTop - numberPx('above') - at * level - COLOURED_PX - 1
      : bottom + numberPx('below') + at * level + COLOURED_PX + 2;
  const flagBox = (
    { event }: Point,
    px: number,
    side: Side,
    place: FlagPlace,
    from: number,
  ): FlagBox =>
    placeFlag(
      place,
      px,
      { from, end: endOf(side, place) },
      input.wordsOf(event, strip.rows),
      side,
      level,
      flip,
    );

  const events = strip.points.map((point, index): EventBox => {
    const { id } = point.event;
    const px = strip.xs[index] ?? 0;
    const parts = (input.rows.partsOf.get(id) ?? []).filter(({ row }) => rowY.has(row));
    const stops = parts.map(({ row, part }) => ({ lane: row, part, y: rowY.get(row) ?? rowsTop }));
    const ys = stops.map(({ y }) => y);
    const side = sides.get(id) ?? 'above';
    const from = side === 'above' ? Math.min(...ys) : Math.max(...ys);
    const place = (side === 'above' ? above : below).places.get(id);
    const seat = seats[side].get(id);
    const number: NumberBox | undefined =
      seat === undefined
        ? undefined
        : {
            number: numbers.get(id) ?? 0,
            from,
            to: side === 'above' ? headTop + 1 - seat * 12 : bottom - 1 + seat * 12,
            y: side === 'above' ? headTop - 3 - seat * 12 : bottom + 12 + seat * 12,
          };
    return {
      event: point.event,
      x: flip.x(px),
      stops,
      ...(place && { flag: flagBox(point, px, side, place, from) }),
      ...(number && { number }),
    };
  });

  const notes = strip.notes.flatMap((note): AnnotationBox[] => {
    const place = above.places.get(note.id);
    if (!place) return [];
    const bottom = headTop - numberPx('above') + 3;
    return [placeNote(place, note, endOf('above', place), bottom, level, flip)];
  });
  const rulePlace = above.places.get(RULE_ID);
  const ruleX = strip.ruleX;
  const ruleEnd = rulePlace ? endOf('above', rulePlace) : headTop;
  const sizeScale = measuring.scale;
  const [a, b] = [flip.x(strip.reach.from), flip.x(strip.reach.to)];
  const columnEdge = namesEdge(input);
  const namesAt = input.names.side === 'start' ? flip.x(0) : flip.x(input.widthPx);
  const belowPx = below.levels * level + (seats.below.size > 0 ? numberPx('below') : 0);
  const box: StripBox = {
    rows,
    from: top,
    to: bottom + belowPx + UNDER_PX,
    top: headTop,
    bottom,
    left: Math.min(a, b, namesAt),
    right: Math.max(a, b, namesAt),
    stretches: strip.names.map(({ ms, text, x }) => ({
      ms,
      x: flip.x(x),
      line: {
        x: flip.x(x + 4),
        y: headTop + HEAD_PX * leading - 6,
        align: flip.align(1),
        date: '',
        title: text,
      },
    })),
    around:
      strip.around === ''
        ? null
        : {
            ...columnEdge,
            y: headTop + HEAD_PX * leading - 6,
            date: '',
            title: truncateText(strip.around, input.names.widthPx - 8, SMALL_PX * sizeScale, 400),
          },
    others: otherNames(strip, top + marked.height + otherPx - 6, input, flip),
    rule:
      ruleX === null
        ? null
        : {
            x: flip.x(ruleX),
            from: ruleEnd,
            line:
              rulePlace && input.known
                ? lineAtPole(rulePlace, ruleX, ruleEnd + 10.5, '', input.known.words, flip)
                : null,
          },
    annotations: [...marked.boxesAt(top, bottom), ...notes],
    glyphRadius,
  };
  return { box, events, bottom: box.to };
}

/** The names of another calendar, as far as they have room. */
function otherNames(
  strip: LoomStrip,
  y: number,
  input: PlaceInput,
  flip: Flip,
): StripBox['others'] {
  const plot = plotOf(input);
  const ticks = input.otherCalendar?.ticks(strip.span, plot.to - plot.from) ?? [];
  let taken = -Infinity;
  return ticks.flatMap(({ ms, text }) => {
    const x = Math.max(plot.from, strip.warp(ms));
    const end =
      x +
      LABEL_GAP_PX +
      measureText(text, SMALL_PX * input.measuring.scale, 400) * input.measuring.wider;
    if (x < taken || end > plot.to) return [];
    taken = end + 10;
    const line: LineBox = {
      x: flip.x(x + LABEL_GAP_PX),
      y,
      align: flip.align(1),
      date: '',
      title: text,
    };
    return [{ ms, x: flip.x(x), line }];
  });
}

function rowBox(
  row: LoomStrip['rows'][number],
  y: number,
  height: number,
  input: PlaceInput,
): RowBox {
  const { names, measuring, nameStartPx } = input;
  const room = names.widthPx - nameStartPx - row.depth * INDENT_PX - 8;
  const size = ROW_NAME_PX * measuring.scale;
  const name = truncateText(input.rowName(row.id), Math.max(30, room), size, 500);
  return { ...row, y, height, name, nameY: y + height / 2 };
}

/** In which line beside the rows a number stands: in the second where it is too near to the one before it. */
function seatNumbers({
  points,
  xs,
  words,
  numbered,
}: LoomStrip): Readonly<Record<Side, ReadonlyMap<string, number>>> {
  const seat = (side: Side): ReadonlyMap<string, number> => {
    const left = new Set(numbered ? words[side].left : []);
    const seats = new Map<string, number>();
    let before = { x: -Infinity, row: 1 };
    for (const [index, { event }] of points.entries()) {
      if (!left.has(event.id)) continue;
      const x = xs[index] ?? 0;
      const row = x - before.x < NUMBER_APART_PX && before.row === 0 ? 1 : 0;
      seats.set(event.id, row);
      before = { x, row };
    }
    return seats;
  };
  return { above: seat('above'), below: seat('below') };
}
