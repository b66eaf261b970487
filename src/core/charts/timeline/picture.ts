import type { AnsweredEvent, Bins } from '../../engine/contract/answer.ts';
import { layoutBins } from './bins-layout.ts';
import type { BinBar } from './bins-box.ts';
import type { TimelineLayout } from './layout.ts';
import { ARABIC_LEADING, layoutLoom } from './loom-layout.ts';
import { loomContent } from './loom-content.ts';
import type { LoomContent } from './loom-content.ts';
import type { OverBarsInput } from './over-bars.ts';
import type { PlotInput } from './plot.ts';
import type { TimelineRequest, TimelineSize } from './request.ts';
import type { EventType } from '../../model/event-type.ts';
import type { Locale } from '../../i18n/locale.ts';
import { directionOf } from '../../model/text.ts';
import { DAY_MS } from '../../time/span.ts';
import type { GroupMark } from '../drawing/mark.ts';
import type { Palette } from '../drawing/palette.ts';
import { timelineScene } from './scene.ts';
import type { TimelineWords, Words } from '../../labels/words.ts';
import { lanesOfBins } from './bins-query.ts';
import { drawnLanes } from './drawn-lanes.ts';
import { NO_ROW } from './loom/rows.ts';
import type { Row } from './loom/rows.ts';
import { textScaleOf } from '../../labels/labeller.ts';
import type { Labeller } from '../../labels/labeller.ts';

/** What a timeline draws, before it has a size. */
export interface TimelineContent {
  readonly request: TimelineRequest;
  /** Null where events are counted. */
  readonly loom: LoomContent | null;
  /** Events that are named where they are counted; null where they are not. */
  readonly named: LoomContent | null;
  readonly lanes: readonly Row[];
  readonly laneNames: TimelineWords['lanes'];
}

export interface TimelinePicture {
  readonly layout: TimelineLayout;
  readonly words: TimelineWords;
}

/** Answer → Layout, with the words that go with it. */
export function timelinePicture(request: TimelineRequest & TimelineSize): TimelinePicture {
  return layoutContent(timelineContent(request), request);
}

export function timelineContent(request: TimelineRequest): TimelineContent {
  const { answer, labeller, view } = request;
  const loom = answer.bins ? null : loomContent(request);
  const lanes = answer.bins
    ? lanesOfBins(answer.bins, view.open, labeller.catalogue)
    : (loom?.rows.rows ?? []);
  const laneNames = new Map(lanes.map(({ id }) => [id, laneName(id, request, loom)]));
  const events = answer.bins ? namedOver(answer.bins, request) : null;
  const named = events && loomContent({ ...request, answer: { ...answer, events } });
  return { request, loom, named, lanes, laneNames };
}

/** The heaviest of the peaks, and those whose words are to stay, as far as they come one by one; in sight. */
function namedOver(
  { heaviest = [] }: Bins,
  { answer: { events }, span, pinned = [] }: TimelineRequest,
): readonly AnsweredEvent[] {
  const wanted = [...heaviest, ...events.filter(({ id }) => pinned.includes(id))];
  const byId = new Map(wanted.map((event) => [event.id, event]));
  return [...byId.values()].filter(({ at }) => at >= span.start && at < span.end);
}

/** The axis over bars has lines for letters so much larger than usual, no more. */
const MOST_LETTERS_OVER_BARS = 1.4;

const laidOut = new WeakMap<TimelineContent, Map<string, TimelinePicture>>();

/** {@link timelinePicture} of what has been gathered before; once for each size. */
export function layoutContent(content: TimelineContent, size: TimelineSize): TimelinePicture {
  const { widthPx, heightPx, pagePx, laneRoom, letters, anchor, fold } = size;
  const key = JSON.stringify([
    ...[widthPx, heightPx, pagePx, laneRoom],
    ...[letters, anchor, fold !== undefined],
  ]);
  const sizes = laidOut.get(content) ?? new Map<string, TimelinePicture>();
  laidOut.set(content, sizes);
  const picture = sizes.get(key) ?? pictureOf(content, size);
  sizes.set(key, picture);
  return picture;
}

function pictureOf(content: TimelineContent, size: TimelineSize): TimelinePicture {
  const { request, loom, named, lanes, laneNames } = content;
  const { bins } = request.answer;
  if (loom) {
    const layout = layoutLoom(loom, request, laneNames, size);
    return { layout, words: timelineWords(content, loom.shown, size) };
  }
  if (!bins) throw new TypeError('neither events nor counts');
  const set = { ...size, letters: Math.min(size.letters ?? 1, MOST_LETTERS_OVER_BARS) };
  const over = named && overBars(named, request, set.letters);
  const layout = layoutBins({ ...plotInput(content, set), bins, lanes, over });
  return { layout, words: timelineWords(content, named?.shown ?? [], set) };
}

/** Levels of words over bars: on a page as many whatever is seen. */
const LEVELS_OVER_BARS = { page: 4, sheet: 7 } as const;

/** @returns null where nothing is named or marked */
function overBars(
  content: LoomContent,
  { labeller: { locale }, knownBefore, medium, pinned = [], annotations = [] }: TimelineRequest,
  letters: number,
): OverBarsInput | null {
  if (content.shown.length === 0 && annotations.length === 0) return null;
  return {
    ...{ content, annotations, letters },
    pinned: new Set(pinned),
    known:
      knownBefore === null ? null : { before: knownBefore, words: knownWords(knownBefore, locale) },
    measuring: { scale: content.scale * letters, wider: content.wider },
    leading: (locale.lang === 'ar' ? ARABIC_LEADING : 1) * letters,
    mostLevels: LEVELS_OVER_BARS[medium],
    isSteady: medium === 'page',
  };
}

function knownWords(before: number, locale: Locale): string {
  return locale.t('known.rule', { date: locale.day(before - 1) });
}

function plotInput({ request, laneNames }: TimelineContent, size: TimelineSize): PlotInput {
  const { labeller, view, span, knownBefore, medium } = request;
  const { widthPx, laneRoom, letters = 1 } = size;
  const { locale } = labeller;
  const narrow = widthPx < 560 * letters;
  return {
    laneNames: {
      place: narrow ? 'inline' : 'column',
      widthPx: narrow ? widthPx : 168 * letters,
      startPx: medium === 'page' ? 20 : 2,
      side: locale.dir === 'rtl' ? 'right' : 'left',
      text: new Map([...laneNames].map(([id, name]) => [id, name.text])),
      textScale: textScaleOf(locale.lang) * letters,
    },
    viewport: { span, direction: view.axis },
    widthPx,
    knownBefore,
    hijriTicks: locale.hijri?.ticks,
    laneRoom,
  };
}

/** What is pointed out among counts. */
export interface Pointing {
  /** The bar that the keys stand on. */
  readonly cursor?: BinBar | undefined;
  readonly pointed?: BinBar | undefined;
}

/** Layout → Scene. */
export function timelineSceneOf(
  { layout, words }: TimelinePicture,
  palette: Palette,
  selected: string | null,
  thread: readonly string[] = [],
  { cursor, pointed, name = '' }: Pointing & { readonly name?: string } = {},
): GroupMark {
  return timelineScene({
    layout,
    palette,
    words,
    selected,
    thread,
    cursor: cursor && { bar: cursor, name },
    pointed,
  });
}

/** "Russia: 12 events, March 2025. Mean tone: −2.5": what a bar of counts stands for. */
export function binWords(bar: BinBar, { words }: TimelinePicture, { locale }: Labeller): string {
  const described = locale.t('bin.described-lane', {
    name: words.lanes.get(bar.lane)?.text ?? bar.lane,
    count: bar.count,
    span: binSpanWords(bar, locale),
  });
  return `${described}. ${locale.t('bin.tone', { tone: locale.tone(bar.meanTone) })}`;
}

/** In days, or in hours within one day. */
export function binSpanWords({ span }: BinBar, locale: Locale): string {
  if (span.end - span.start >= DAY_MS) return locale.span(span);
  return locale.t('bin.hours', {
    day: locale.day(span.start),
    from: locale.clock(span.start),
    to: locale.clock(span.end),
  });
}

function timelineWords(
  { request, laneNames }: TimelineContent,
  events: readonly AnsweredEvent[],
  { letters = 1 }: TimelineSize,
): TimelineWords {
  const { labeller, knownBefore } = request;
  const { locale } = labeller;
  return {
    lang: locale.lang,
    direction: locale.dir,
    textScale: textScaleOf(locale.lang) * letters,
    tick: (ms, unit) => locale.tick(ms, unit),
    hijriTick: locale.hijri?.tick,
    labels: new Map(events.map((event) => [event.id, labeller.words(event.title)])),
    names: new Map(events.map((event) => [event.id, labeller.describe(event)])),
    lanes: laneNames,
    number: (value) => locale.number(value),
    known: knownBefore === null ? '' : knownWords(knownBefore, locale),
  };
}

function laneName(id: string, request: TimelineRequest, loom: LoomContent | null): Words {
  const { answer, labeller, view } = request;
  const { locale } = labeller;
  const by = answer.bins?.by ?? view.lanes;
  const own = (text: string): Words => ({ text, lang: locale.lang, direction: locale.dir });
  if (id === NO_ROW) return own(nameOfRest(request, loom));
  if (by === 'type') return own(labeller.type(id as EventType));
  const { text, lang } = by === 'actor' ? labeller.actor(id) : labeller.topic(id);
  return { text, lang, direction: directionOf(lang) };
}

/** What has no row or lane of its own: other actors or topics, or nobody at all. */
function nameOfRest(
  { answer, baseline, labeller: { catalogue, locale }, view }: TimelineRequest,
  loom: LoomContent | null,
): string {
  const by = answer.bins?.by ?? view.lanes;
  const isAnyNamed =
    loom?.shown.some(({ id }) => {
      const isLeft = loom.rows.partsOf.get(id)?.[0]?.row === NO_ROW;
      return isLeft && (loom.rows.othersOf.get(id)?.length ?? 0) > 0;
    }) ?? false;
  if (isAnyNamed || by === 'type') return locale.t('lanes.others');
  const hidden = loom ? 0 : drawnLanes(catalogue, baseline, { ...view, lanes: by }).hidden;
  return hidden > 0 ? locale.t('lanes.rest', { count: hidden }) : locale.t(`lanes.none.${by}`);
}
