import { measureText } from '../drawing/text-metrics.ts';
import { timeScale } from '../drawing/viewport.ts';
import type { Viewport } from '../drawing/viewport.ts';
import type { TimelineWords } from '../../labels/words.ts';
import type { LoomLayout } from './layout.ts';
import type { LoomContent } from './loom-content.ts';
import type { EventBox, LoomBox } from './loom/loom-box.ts';
import { enlargeWords } from './loom/label-words.ts';
import { plotOf } from './loom/loom-input.ts';
import type { LoomInput } from './loom/loom-input.ts';
import { ROW_NAME_PX } from './loom/place-input.ts';
import type { PlaceInput } from './loom/place-input.ts';
import { placeLoom } from './loom/place-loom.ts';
import { layoutScroll, startAround } from './loom/scroll.ts';
import { foldSheet, stripsNeeded } from './loom/sheet.ts';
import type { Folding, LoomSheet } from './loom/sheet.ts';
import type { TimelineRequest, TimelineSize } from './request.ts';

/** Where names begin: on a page after the marks that open lanes. */
const NAME_START_PX = { page: 20, sheet: 4 } as const;
const NAME_AFTER_PX = 14;
const LEAST_NAMES_PX = 64;
const MOST_NAMES_PX = 150;
const INDENT_PX = 14;
/** Lines of Arabic stand further apart. */
export const ARABIC_LEADING = 1.15;
const MOST_BANDS = { page: 12, sheet: Infinity } as const;
/** Levels of words on each side: of one strip, of several, and of both where a sheet has no room for more. */
const LEVELS = { one: 30, several: 16, fewer: [12, 9, 6, 4] } as const;

/** What is only in the key weighs as so much height, px. */
const KEY_PENALTY_PX = { event: 50, period: 30 } as const;

/** Events in a size: on a page what is seen of one line of time, on a sheet all of it in as many lines as it needs. */
export function layoutLoom(
  content: LoomContent,
  request: TimelineRequest,
  names: TimelineWords['lanes'],
  size: TimelineSize,
): LoomLayout {
  const { medium, span, view } = request;
  const input = loomInput(content, request, names, size);
  const place = placeInput(content, input, request, names);
  const plot = plotOf(input);
  const x = place.isMirrored ? size.widthPx - plot.to : plot.from;
  const viewport: Viewport = {
    span,
    direction: view.axis,
    x,
    width: Math.max(1, plot.to - plot.from),
  };
  const common = { width: size.widthPx, viewport, nameStartPx: NAME_START_PX[medium], bins: null };
  if (medium === 'sheet' || size.isFolded) {
    const loom = fitLoom(place, size, foldsOf(request, size));
    const timeAt = (px: number, y?: number): number =>
      timeInStrip(loom, px, y) ?? timeScale(viewport).invert(px);
    return {
      ...common,
      ...seenOf(loom),
      timeAt,
      zoomTo: (px, lengthMs, y) => {
        const share = (px - viewport.x) / viewport.width;
        const before = view.axis === 'rtl' ? 1 - share : share;
        const start = timeAt(px, y) - lengthMs * Math.max(0, Math.min(1, before));
        return { start, end: start + lengthMs };
      },
    };
  }
  const scroll = layoutScroll(input, size.anchor ?? span.start);
  const alongOf = (px: number): number => (place.isMirrored ? size.widthPx - px : px);
  const timeAt = (px: number): number => scroll.strip.warp.invert(alongOf(px));
  return {
    ...common,
    ...seenOf(placeLoom({ ...place, ...scroll, strips: [scroll.strip] })),
    timeAt,
    zoomTo: (px, lengthMs) => {
      const start = startAround(input, timeAt(px), alongOf(px), lengthMs);
      return { start, end: start + lengthMs };
    },
  };
}

function seenOf(loom: LoomBox): Pick<LoomLayout, 'loom' | 'height' | 'lanes' | 'events'> {
  return { loom, height: loom.height, lanes: loom.strips[0]?.rows ?? [], events: loom.events };
}

/** The instant at a place in one of several lines of time, as its events and its names stand there. */
function timeInStrip({ strips, events }: LoomBox, px: number, y?: number): number | undefined {
  const strip = y === undefined ? undefined : (strips.find(({ to }) => y < to) ?? strips.at(-1));
  if (!strip || strips.length < 2) return undefined;
  const isHere = ({ stops: [stop] }: EventBox): boolean =>
    stop !== undefined && stop.y >= strip.top && stop.y <= strip.bottom;
  const known = [
    ...events.filter(isHere).map(({ x, event: { at } }) => ({ x, ms: at })),
    ...strip.stretches.map(({ x, ms }) => ({ x, ms })),
  ].sort((a, b) => a.x - b.x);
  const next = known.findIndex(({ x }) => x >= px);
  const [a, b] = [known[next - 1], known[next]];
  if (!a || !b) return (b ?? known.at(-1))?.ms;
  return a.ms + ((b.ms - a.ms) * (px - a.x)) / Math.max(1, b.x - a.x);
}

type Attempt = Required<Folding>;
/** Sheets that have been folded, by the width and the number of strips. */
type Folds = Map<string, (levels: number) => LoomSheet>;

const folded = new WeakMap<TimelineRequest, Map<string, Folds>>();

/** What is folded in a width already: a figure asks for several heights of the same. */
function foldsOf(request: TimelineRequest, { widthPx, letters = 1 }: TimelineSize): Folds {
  const key = `${String(widthPx)} ${String(letters)}`;
  const widths = folded.get(request) ?? new Map<string, Folds>();
  folded.set(request, widths);
  const folds = widths.get(key) ?? new Map<string, (levels: number) => LoomSheet>();
  widths.set(key, folds);
  return folds;
}

/** Folded as often as makes the sheet lowest with every event in words; where that is too high, with less in words. */
function fitLoom(
  place: Omit<PlaceInput, 'strips' | 'points' | 'periods'>,
  room: Pick<TimelineSize, 'heightPx' | 'pagePx'>,
  folds: Folds,
): LoomBox {
  const fewest = stripsNeeded(place);
  // On pages lower strips may share a page that higher ones have each for themselves.
  const needed = room.pagePx === undefined ? fewest : [...fewest, Math.max(...fewest) + 1];
  const layout = ({ strips, levels, keysPeriods }: Attempt): LoomBox => {
    const key = `${String(strips)} ${String(keysPeriods)}`;
    const sheet = folds.get(key) ?? foldSheet(place, { strips, keysPeriods });
    folds.set(key, sheet);
    return placeLoom({ ...place, ...sheet(levels), keysPeriods });
  };
  const usual = needed.map((strips) => ({
    strips,
    levels: strips > 1 ? LEVELS.several : LEVELS.one,
    keysPeriods: false,
  }));
  const lower = [LEVELS.one, ...LEVELS.fewer].flatMap((levels) => {
    const ofOne = needed.includes(1) ? [{ strips: 1, levels, keysPeriods: true }] : [];
    const rest = needed.map((strips) => ({ strips, levels, keysPeriods: false }));
    return levels === LEVELS.one ? ofOne : [...ofOne, ...rest];
  });
  let best: LoomBox | undefined;
  /** Px of so many strips without any words. */
  const bare = new Map<number, number>();
  for (const [index, attempt] of [...usual, ...lower].entries()) {
    const isLower = index >= usual.length;
    if (isLower && best && overOf(best, room) === 0) break;
    if (isLower && (bare.get(attempt.strips) ?? 0) > (room.heightPx ?? Infinity)) continue;
    const one = layout(attempt);
    if (!isLower) bare.set(attempt.strips, barePx(one));
    if (!best || weigh(one, room) < weigh(best, room)) best = one;
  }
  return best ?? layout({ strips: 1, levels: LEVELS.one, keysPeriods: false });
}

function barePx({ strips }: LoomBox): number {
  return strips.reduce((sum, { top, bottom }) => sum + bottom - top, 0);
}

/** Px of height, with what is only in the key; what does not fit comes after all that does. */
function weigh(loom: LoomBox, room: Pick<TimelineSize, 'heightPx' | 'pagePx'>): number {
  const penalty = loom.keys.reduce(
    (sum, { number }) =>
      sum + (number === undefined ? KEY_PENALTY_PX.period : KEY_PENALTY_PX.event),
    0,
  );
  return heightOnPages(loom, room) + penalty + overOf(loom, room) * 1000;
}

/** Of a page, for what explains the picture, px. */
const ABOUT_LEGEND_PX = 60;

/** Px from the first to the last of a loom where its strips stand on pages, with what stays free at their feet. */
function heightOnPages(
  { strips, height }: LoomBox,
  { pagePx }: Pick<TimelineSize, 'pagePx'>,
): number {
  if (pagePx === undefined) return height;
  const roomPx = pagePx - ABOUT_LEGEND_PX;
  let free = 0;
  let top = 0;
  for (const { from, to } of strips) {
    if (to - top <= roomPx) continue;
    free += Math.max(0, roomPx - (from - top));
    top = from;
  }
  return height + free;
}

/** Px by which a loom is higher than it may be, or strips than a page is. */
function overOf(
  { height, strips }: LoomBox,
  { heightPx = Infinity, pagePx = Infinity }: Pick<TimelineSize, 'heightPx' | 'pagePx'>,
): number {
  const over = strips.map(({ from, to }) => Math.max(0, to - from - pagePx));
  return over.reduce((sum, px) => sum + px, Math.max(0, height - heightPx));
}

function loomInput(
  { key, rows, shown, scale, wider, wordsOf }: LoomContent,
  {
    labeller: { locale },
    medium,
    span,
    view,
    knownBefore,
    pinned = [],
    annotations = [],
  }: TimelineRequest,
  names: TimelineWords['lanes'],
  { widthPx, letters = 1 }: TimelineSize,
): LoomInput {
  const measuring = { scale: scale * letters, wider };
  const widths = rows.rows.map(
    ({ id, depth }) =>
      measureText(names.get(id)?.text ?? id, ROW_NAME_PX * measuring.scale, 500) * wider +
      depth * INDENT_PX,
  );
  const most = Math.min(MOST_NAMES_PX * letters, widthPx * 0.26);
  const wanted = Math.max(LEAST_NAMES_PX, ...widths) + NAME_START_PX[medium] + NAME_AFTER_PX;
  return {
    key,
    events: shown,
    rows,
    wordsOf: (event, shown) => enlargeWords(wordsOf(event, shown), letters),
    pinned: new Set(pinned),
    annotations,
    measuring,
    leading: (locale.lang === 'ar' ? ARABIC_LEADING : 1) * letters,
    span,
    known:
      knownBefore === null
        ? null
        : {
            before: knownBefore,
            words: locale.t('known.rule', { date: locale.day(knownBefore - 1) }),
          },
    widthPx,
    names: {
      side: (locale.dir === 'rtl') === (view.axis === 'rtl') ? 'start' : 'end',
      widthPx: Math.round(Math.min(most, wanted)),
    },
    nameStretch: (ms, unit) => locale.tick(ms, unit),
    otherCalendar: locale.hijri && {
      ticks: (seen, px) =>
        (locale.hijri?.ticks(seen, px) ?? []).map((tick) => ({
          ms: tick.ms,
          text: locale.hijri?.tick(tick) ?? '',
        })),
    },
    isTrue: view.scale === 'true',
  };
}

function placeInput(
  { fullWordsOf, whoOf, shown }: LoomContent,
  input: LoomInput,
  { medium, view, labeller: { locale } }: TimelineRequest,
  names: TimelineWords['lanes'],
): Omit<PlaceInput, 'strips' | 'points' | 'periods'> {
  const events = new Map(shown.map((event) => [event.id, event]));
  return {
    ...input,
    isMirrored: view.axis === 'rtl',
    rowName: (id) => names.get(id)?.text ?? id,
    nameStartPx: NAME_START_PX[medium],
    fullWordsOf,
    whoOf: (id) => {
      const event = events.get(id);
      return event ? whoOf(event) : [];
    },
    writeNumber: (value) => locale.number(value),
    comma: locale.comma,
    bandHeads: { lasting: locale.t('timeline.under-way'), vague: locale.t('timeline.vague') },
    mostBands: MOST_BANDS[medium],
  };
}
