import type { Answer, AnsweredEvent } from '../../engine/contract/answer.ts';
import { layoutBins, measureBins } from './bins-layout.ts';
import type { BinBar } from './bins-box.ts';
import type { LaneRoom } from './lane-boxes.ts';
import { buildLanes } from './lanes.ts';
import type { Lanes } from './lanes.ts';
import { layoutTimeline, measureTimeline } from './layout.ts';
import type { TimelineInput, TimelineLayout, TimelineMeasure } from './layout.ts';
import { measureLabels } from './placing.ts';
import type { EventLabel } from './placing.ts';
import type { PlotInput } from './plot.ts';
import type { EventType } from '../../model/event-type.ts';
import type { Locale } from '../../i18n/locale.ts';
import { directionOf } from '../../model/text.ts';
import { pathUp } from '../../model/tree.ts';
import { DAY_MS } from '../../time/span.ts';
import type { Span } from '../../time/span.ts';
import type { GroupMark } from '../drawing/mark.ts';
import type { Palette } from '../drawing/palette.ts';
import { timelineScene } from './scene.ts';
import type { TimelineWords, Words } from '../../labels/words.ts';
import { lanesOfBins } from './bins-query.ts';
import { drawnLanes, laneTree } from './drawn-lanes.ts';
import type { LaneView } from './drawn-lanes.ts';
import { textScaleOf } from '../../labels/labeller.ts';
import type { Labeller } from '../../labels/labeller.ts';
import type { View } from '../../view/view.ts';

/** Everything the timeline is made from, whatever its size. */
export interface TimelineRequest {
  readonly answer: Answer;
  /** The unfiltered answer: its counts order the lanes, so that filters do not shuffle them. */
  readonly baseline: Answer;
  readonly labeller: Labeller;
  readonly view: LaneView & Pick<View, 'axis' | 'event'>;
  readonly span: Span;
  readonly knownBefore: number | null;
  /** Keeps room for marks that open and close lanes. */
  readonly disclosure: boolean;
}

export interface TimelineSize {
  readonly widthPx: number;
  readonly laneRoom?: LaneRoom | undefined;
}

/** What stands on the lanes of a timeline, before it has a size. */
export interface TimelineContent {
  readonly request: TimelineRequest;
  readonly lanes: Lanes;
  readonly laneNames: TimelineWords['lanes'];
  /** Words beside the glyphs, by event id; none where events are counted. */
  readonly labels: ReadonlyMap<string, EventLabel>;
}

export interface TimelinePicture {
  readonly layout: TimelineLayout;
  readonly words: TimelineWords;
}

/** Answer → Layout, with the words that go with it. */
export function timelinePicture(request: TimelineRequest & TimelineSize): TimelinePicture {
  return layoutContent(timelineContent(request), request);
}

/** @param labels of the same events, where they have been measured before */
export function timelineContent(
  request: TimelineRequest,
  labels: TimelineContent['labels'] = labelsOf(request),
): TimelineContent {
  const { answer, labeller, view } = request;
  const lanes: Lanes = answer.bins
    ? { lanes: lanesOfBins(answer.bins, view.open, labeller.catalogue), lanesOf: new Map() }
    : lanesOf(request);
  const laneNames = new Map(lanes.lanes.map(({ id }) => [id, laneName(id, request)]));
  return { request, lanes, laneNames, labels };
}

/** The same events where only so many lanes have a place of their own. */
export function withFewerLanes(
  { request, labels }: TimelineContent,
  mostLanes: number,
): TimelineContent {
  return timelineContent({ ...request, view: { ...request.view, mostLanes } }, labels);
}

/** How high it comes out in a size, and what there is to explain. Quick: nothing is placed, no name is looked up. */
export function measureContent(content: TimelineContent, size: TimelineSize): TimelineMeasure {
  const { bins } = content.request.answer;
  return bins
    ? measureBins({ ...plotInput(content, size), bins, lanes: content.lanes.lanes })
    : measureTimeline(eventsInput(content, size));
}

/** {@link timelinePicture} of what has been gathered before. */
export function layoutContent(content: TimelineContent, size: TimelineSize): TimelinePicture {
  const { bins } = content.request.answer;
  const layout = bins
    ? layoutBins({ ...plotInput(content, size), bins, lanes: content.lanes.lanes })
    : layoutTimeline(eventsInput(content, size));
  return { layout, words: timelineWords(content) };
}

function plotInput({ request, laneNames }: TimelineContent, size: TimelineSize): PlotInput {
  const { labeller, view, span, knownBefore, disclosure } = request;
  const { widthPx, laneRoom } = size;
  const { locale } = labeller;
  const narrow = widthPx < 560;
  return {
    laneNames: {
      place: narrow ? 'inline' : 'column',
      widthPx: narrow ? widthPx : 168,
      startPx: disclosure ? 20 : 2,
      side: locale.dir === 'rtl' ? 'right' : 'left',
      text: new Map([...laneNames].map(([id, name]) => [id, name.text])),
      textScale: textScaleOf(locale.lang),
    },
    viewport: { span, direction: view.axis },
    widthPx,
    knownBefore,
    hijriTicks: locale.hijri?.ticks,
    laneRoom,
  };
}

function eventsInput(content: TimelineContent, size: TimelineSize): TimelineInput {
  const { request, lanes, labels } = content;
  return {
    ...plotInput(content, size),
    events: request.answer.events,
    lanes,
    labels,
    textScale: textScaleOf(request.labeller.locale.lang),
    selected: request.view.event,
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

/** Where there are very many lanes, those of few events share the last one. */
function lanesOf({
  answer,
  baseline,
  labeller,
  view,
}: TimelineRequest): ReturnType<typeof buildLanes> {
  const { catalogue } = labeller;
  const { parentOf } = laneTree(catalogue, view.lanes);
  const { ids, hidden } = drawnLanes(catalogue, baseline, view);
  const drawn = new Set(ids);
  const open = new Set(view.open);
  /** What stands in nothing that is closed stands for itself. */
  const isDrawn = (key: string): boolean =>
    drawn.has(pathUp(key, parentOf).findLast((id) => !open.has(id)) ?? key);
  return buildLanes({
    events: answer.events,
    keysOf: (event) => {
      const keys = laneKeys(event, view.lanes);
      if (hidden === 0) return keys;
      const own = keys.filter(isDrawn);
      return own.length === 0 ? [NO_LANE] : own;
    },
    parentOf,
    open,
    order: [...ids, NO_LANE],
  });
}

/** The lane of events that name no actor or no topic, or none that has a lane; no id is empty. */
const NO_LANE = '';

/** What an event is filed under; with actors, the first initiator, head or speaker leads. */
function laneKeys(event: AnsweredEvent, lanes: View['lanes']): readonly string[] {
  if (lanes === 'type') return [event.eventType];
  const keys = lanes === 'topic' ? event.topics : leadingFirst(event).map(({ actor }) => actor);
  return keys.length === 0 ? [NO_LANE] : keys;
}

function leadingFirst({ participants }: AnsweredEvent): AnsweredEvent['participants'] {
  const leads = (role: string): number =>
    ['initiator', 'speaker', 'head-of-delegation'].includes(role) ? 0 : 1;
  return [...participants].sort((a, b) => leads(a.role) - leads(b.role));
}

function labelsOf({ answer, labeller }: TimelineRequest): Map<string, EventLabel> {
  const texts = shownEvents(answer).map(
    ({ id, title }) => [id, labeller.words(title).text] as const,
  );
  return measureLabels(new Map(texts), textScaleOf(labeller.locale.lang));
}

function timelineWords({ request, laneNames }: TimelineContent): TimelineWords {
  const { answer, labeller, knownBefore } = request;
  const { locale } = labeller;
  const events = shownEvents(answer);
  return {
    lang: locale.lang,
    direction: locale.dir,
    textScale: textScaleOf(locale.lang),
    tick: (ms, unit) => locale.tick(ms, unit),
    hijriTick: locale.hijri?.tick,
    labels: new Map(events.map((event) => [event.id, labeller.words(event.title)])),
    names: new Map(events.map((event) => [event.id, labeller.describe(event)])),
    lanes: laneNames,
    known:
      knownBefore === null ? '' : locale.t('known.rule', { date: locale.day(knownBefore - 1) }),
  };
}

/** None where they are counted. */
function shownEvents({ bins, events }: Answer): Answer['events'] {
  return bins ? [] : events;
}

function laneName(id: string, { answer, baseline, labeller, view }: TimelineRequest): Words {
  const { catalogue, locale } = labeller;
  const by = answer.bins?.by ?? view.lanes;
  const own = (text: string): Words => ({ text, lang: locale.lang, direction: locale.dir });
  if (by === 'type') return own(labeller.type(id as EventType));
  if (id === NO_LANE) {
    const { hidden } = drawnLanes(catalogue, baseline, { ...view, lanes: by });
    return own(
      hidden > 0 ? locale.t('lanes.rest', { count: hidden }) : locale.t(`lanes.none.${by}`),
    );
  }
  const { text, lang } = by === 'actor' ? labeller.actor(id) : labeller.topic(id);
  return { text, lang, direction: directionOf(lang) };
}
