import { measureText } from '../drawing/text-metrics.ts';
import { timeScale } from '../drawing/viewport.ts';
import type { Viewport } from '../drawing/viewport.ts';
import type { TimelineWords } from '../../labels/words.ts';
import type { LoomLayout } from './layout.ts';
import type { LoomContent } from './loom-content.ts';
import type { LoomBox } from './loom/loom-box.ts';
import { enlargeWords } from './loom/label-words.ts';
import { plotOf } from './loom/loom-input.ts';
import type { LoomInput } from './loom/loom-input.ts';
import { ROW_NAME_PX } from './loom/place-input.ts';
import type { LoomPlace } from './loom/place-input.ts';
import { placeLoom } from './loom/place-loom.ts';
import { layoutScroll, startAround } from './loom/scroll.ts';
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
  if (size.fold) {
    const { loom, timeIn } = size.fold(place, request, size);
    const timeAt = (px: number, y?: number): number =>
      timeIn(px, y) ?? timeScale(viewport).invert(px);
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
): LoomPlace {
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
