import type { PlacedAnnotation } from '../../drawing/annotation.ts';
import { stretchesFor } from '../../../time/ticks.ts';
import type { Stretches } from '../../../time/ticks.ts';
import { layoutFlags, leadSides } from '../loom/loom-flags.ts';
import { plotOf } from '../loom/loom-input.ts';
import type { LeadSides } from '../loom/loom-flags.ts';
import type { Columns } from '../loom/columns.ts';
import type { LoomInput } from '../loom/loom-input.ts';
import type { LoomStrip, NotePlace } from '../loom/loom-strip.ts';
import { partEvents } from '../loom/points.ts';
import type { Period, Point } from '../loom/points.ts';
import type { Row } from '../loom/rows.ts';
import { emptyStretches, named, stretchesOf, thinNames } from '../loom/stretch-names.ts';
import type { Stretch } from '../loom/stretch-names.ts';
import { prepareStrip } from './prepare-strip.ts';
import { notesOn, placeNotes } from '../loom/place-annotations.ts';
import { foldEvenly } from './strips.ts';
import { ruleOf } from '../loom/known-rule.ts';

/** How a sheet is folded. */
export interface Folding {
  /** Lines of time, at most. */
  readonly strips: number;
  /** Levels of words on each side of a strip, at most. */
  readonly levels: number;
  /** Periods stand in the key, as they do under several strips. */
  readonly keysPeriods?: boolean;
}

/** Time on a sheet: folded into lines, all of it at once. */
export interface LoomSheet {
  readonly strips: readonly LoomStrip[];
  readonly periods: readonly Period[];
  readonly points: readonly Point[];
}

/** Columns of a strip that leave about half of it to its words: one in so many px. */
const COLUMN_PX = 25;
/** What a column needs, px: alone on a sheet, and in several strips. */
const GAP_PX = { one: 14, several: 12 } as const;
const NAME_COST = 3;
/** So many times as many columns as a strip usually has may stand in one, where there is no other. */
const CROWDED = 1.5;
const DAY_MS = 86_400_000;

/** How many strips a sheet may need for every event to have its words, the fewest first. */
export function stripsNeeded(input: LoomInput): readonly number[] {
  const { points } = partEvents(input.events, lengthOf(input), input.known?.before ?? null);
  const most = columnsOf(input);
  if (points.length <= most) return [1];
  const needed = Math.ceil(points.length / most);
  return points.length <= most * CROWDED ? [1, needed, needed + 1] : [needed, needed + 1];
}

export function layoutSheet(input: LoomInput, folding: Folding): LoomSheet {
  return foldSheet(input, folding)(folding.levels);
}

/** Folds once for as many numbers of levels as are asked for. */
export function foldSheet(
  input: LoomInput,
  folding: Omit<Folding, 'levels'>,
): (levels: number) => LoomSheet {
  const { points, periods, hasHours } = partEvents(
    input.events,
    lengthOf(input),
    input.known?.before ?? null,
  );
  const plot = plotOf(input);
  const pxPerMs = ((plot.to - plot.from) * folding.strips) / lengthOf(input);
  const stretches = stretchesFor(pxPerMs, hasHours);
  const chunks = chunksOf(points, stretches, columnsOf(input), input);
  const costs = chunks.map((chunk) => chunk.points.length + NAME_COST);
  const runs = foldEvenly(costs, folding.strips);
  const isOne = runs.length <= 1;
  const sideOf = leadSides(input);
  const marked = markedSpan(input);
  const parts = (isOne ? [[0, chunks.length] as const] : runs).map(([first, end]) => {
    const groups = chunks.slice(first, end);
    const next = chunks[end];
    const some = groups.flatMap((chunk) => chunk.points);
    const from = groups[0]?.ms ?? input.span.start;
    const last = some.at(-1)?.ms ?? from;
    const to = Math.max(last + DAY_MS, next?.ms ?? stretches.next(last));
    const span = isOne
      ? oneSpan(some, marked, input)
      : {
          start: first === 0 ? Math.min(from, marked.start) : from,
          end: next ? to : Math.max(to, marked.end),
        };
    return { some, groups, span };
  });
  const whole = {
    start: parts[0]?.span.start ?? input.span.start,
    end: parts.at(-1)?.span.end ?? input.span.end,
  };
  const notes = notesOn(whole, points, isOne && !folding.keysPeriods ? periods : [], input);
  const strips = parts.map(({ some, groups, span }) =>
    prepareOne(some, groups, span, isOne, stretches, input, sideOf, notes),
  );
  return (levels) => ({ strips: strips.map((strip) => strip(levels)), periods, points });
}

function lengthOf({ span }: Pick<LoomInput, 'span'>): number {
  return Math.max(1, span.end - span.start);
}

function columnsOf(input: LoomInput): number {
  const { from, to } = plotOf(input);
  return Math.max(4, Math.floor((to - from) / COLUMN_PX));
}

/** From the first to the last instant of what is marked, within what is seen; backwards without any mark. */
function markedSpan({ annotations, span }: LoomInput): LoomInput['span'] {
  const seen = annotations.filter(({ start, end }) => start < span.end && end >= span.start);
  return {
    start: Math.max(span.start, Math.min(Infinity, ...seen.map(({ start }) => start))),
    end: Math.min(span.end, Math.max(-Infinity, ...seen.map(({ end }) => end))),
  };
}

/** What is seen of the only strip: no more than holds events and marks, a little air around them. */
function oneSpan(
  points: readonly Point[],
  marked: LoomInput['span'],
  { span, known }: LoomInput,
): LoomInput['span'] {
  const first = Math.min(points[0]?.ms ?? span.start, marked.start);
  const last = Math.max(points.at(-1)?.ms ?? span.end, marked.end);
  const air = lengthOf({ span }) * 0.03;
  const rule = known ? known.before : last;
  const end = Math.min(span.end, Math.max(last, rule <= span.end ? rule : last) + air);
  return { start: Math.max(span.start, first - air), end: Math.max(end, first + 1, last + 1) };
}

interface Chunk extends Stretch {
  readonly points: readonly Point[];
}

/** The points by the stretches they lie in; a stretch with more than a strip holds is cut where months or days end. */
function chunksOf(
  points: readonly Point[],
  stretches: Stretches,
  most: number,
  input: LoomInput,
): readonly Chunk[] {
  return stretchesOf(points, stretches, input).flatMap((stretch) => {
    const own = points.filter(({ ms }) => stretches.floor(ms) === stretch.ms);
    if (own.length <= most) return [{ ...stretch, points: own }];
    const size = own.length / Math.ceil(own.length / most);
    const isYear = stretches.next(stretch.ms) - stretch.ms > 300 * DAY_MS;
    const cutOf = (ms: number): string => new Date(ms).toISOString().slice(0, isYear ? 7 : 10);
    const chunks: { first: Point; points: Point[] }[] = [];
    for (const [index, point] of own.entries()) {
      const last = chunks.at(-1);
      const before = own[index - 1];
      const isCut = before && cutOf(before.ms) !== cutOf(point.ms);
      if (!last || (last.points.length >= size && isCut))
        chunks.push({ first: point, points: [point] });
      else last.points.push(point);
    }
    return chunks.map((chunk, index): Chunk => {
      if (index === 0) return { ...stretch, points: chunk.points };
      const ms = Date.parse(
        isYear ? `${cutOf(chunk.first.ms)}-01T00:00Z` : `${cutOf(chunk.first.ms)}T00:00Z`,
      );
      const text = input.nameStretch(ms, isYear ? 'month-year' : 'weekday');
      return {
        ...named(ms, { ...stretches, unitAt: () => (isYear ? 'month-year' : 'weekday') }, input),
        text,
        points: chunk.points,
      };
    });
  });
}

function prepareOne(
  points: readonly Point[],
  groups: readonly Stretch[],
  span: LoomInput['span'],
  isOne: boolean,
  stretches: Stretches,
  input: LoomInput,
  sideOf: LeadSides,
  notes: readonly PlacedAnnotation[],
): (levels: number) => LoomStrip {
  const plot = plotOf(input);
  const gap = isOne ? GAP_PX.one : GAP_PX.several;
  const rule = ruleOf(points, span, input);
  const needPx =
    points.length * gap + groups.reduce((sum, { widthPx }) => sum + widthPx + 10, rule ? 13 : 0);
  const rows = rowsOfStrip(points, isOne ? 1 : 2, input);
  const notesAt = (columns: Columns): readonly NotePlace[] =>
    placeNotes(notes, points, columns, span, input);
  const fit = prepareStrip({
    columns: { points, groups, rule, roomOf: () => gap, isTrue: input.isTrue },
    needPx: input.isTrue ? 0 : needPx,
    plot,
    frame: { from: 0, to: input.widthPx },
    span,
    flagsAt: (columns) =>
      layoutFlags(points, columns.xs, columns.ruleX, rows, input, sideOf, notesAt(columns)),
  });
  return (levels) => {
    const fitted = fit(levels);
    const { columns } = fitted;
    const found = thinNames(
      groups.map(({ ms, text }, index) => ({ ms, text, x: columns.groupXs[index] ?? 0 })),
      input.measuring,
    );
    const empty = emptyStretches(
      found,
      columns.xs,
      plot.from,
      plot.to,
      span,
      stretches,
      columns.warp,
      input,
    );
    const last = Math.max(
      columns.xs.at(-1) ?? plot.from,
      ...found.map(({ x, text }) => x + text.length * 6),
      ...input.annotations
        .filter(({ start }) => start < span.end)
        .map(({ end }) => columns.warp(Math.min(end, span.end))),
    );
    const room = Math.min(1, (plot.to - plot.from) / Math.max(1, needPx));
    return {
      points,
      xs: columns.xs,
      names: [...found, ...empty].sort((a, b) => a.ms - b.ms),
      around: '',
      ruleX: columns.ruleX,
      words: fitted,
      notes: notesAt(columns),
      rows,
      warp: columns.warp,
      span,
      reach: { from: plot.from, to: isOne ? plot.to : Math.min(plot.to, last + 12) },
      halfPx: (gap * room) / 2,
      numbered: true,
    };
  };
}

/** Rows with so many events in a strip; where an event has none of those, also its leading row. */
function rowsOfStrip(points: readonly Point[], least: number, { rows }: LoomInput): readonly Row[] {
  const partsOf = points.map(({ event }) => rows.partsOf.get(event.id) ?? []);
  const counts = new Map<string, number>();
  for (const { row } of partsOf.flat()) counts.set(row, (counts.get(row) ?? 0) + 1);
  const strong = new Set([...counts].filter(([, count]) => count >= least).map(([row]) => row));
  for (const parts of partsOf) {
    const [lead] = parts;
    if (lead && !parts.some(({ row }) => strong.has(row))) strong.add(lead.row);
  }
  return rows.rows.filter(({ id }) => strong.has(id));
}
