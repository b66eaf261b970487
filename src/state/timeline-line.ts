import type { Answer, AnsweredEvent } from '../engine/answer.ts';
import { buildLanes } from '../layout/lanes.ts';
import { layoutTimeline } from '../layout/timeline.ts';
import type { TimelineLayout } from '../layout/timeline.ts';
import type { EventType } from '../model/event-type.ts';
import { directionOf } from '../model/text.ts';
import type { Tree } from '../model/tree.ts';
import type { Span } from '../time/span.ts';
import type { GroupMark } from '../scene/mark.ts';
import type { Palette } from '../scene/palette.ts';
import { timelineScene } from '../scene/timeline.ts';
import type { TimelineWords, Words } from '../scene/words.ts';
import { textScaleOf } from './speaker.ts';
import type { Speaker } from './speaker.ts';
import type { View } from './view.ts';

/** Everything the timeline is made from. */
export interface TimelineRequest {
  readonly answer: Answer;
  /** The unfiltered answer: its counts order the lanes, so that filters do not shuffle them. */
  readonly baseline: Answer;
  readonly speaker: Speaker;
  readonly view: Pick<View, 'lanes' | 'open' | 'axis' | 'event'>;
  readonly span: Span;
  readonly knownBefore: number | null;
  readonly widthPx: number;
  /** Keeps room for marks that open and close lanes. */
  readonly disclosure: boolean;
}

export interface TimelinePicture {
  readonly layout: TimelineLayout;
  readonly words: TimelineWords;
}

/** Answer → Layout, with the words that go with it. */
export function timelinePicture(request: TimelineRequest): TimelinePicture {
  const { answer, speaker, view, span, knownBefore, widthPx } = request;
  const words = timelineWords(request);
  const narrow = widthPx < 560;
  const layout = layoutTimeline({
    events: answer.events,
    lanes: lanesOf(request),
    labels: new Map([...words.labels].map(([id, label]) => [id, label.text])),
    textScale: words.textScale,
    laneNames: {
      place: narrow ? 'inline' : 'column',
      widthPx: narrow ? widthPx : 168,
      startPx: request.disclosure ? 20 : 2,
      side: speaker.locale.dir === 'rtl' ? 'right' : 'left',
      text: new Map([...words.lanes].map(([id, name]) => [id, name.text])),
      textScale: words.textScale,
    },
    viewport: { span, direction: view.axis },
    widthPx,
    knownBefore,
    selected: view.event,
  });
  return { layout, words };
}

/** Layout → Scene. */
export function timelineSceneOf(
  { layout, words }: TimelinePicture,
  palette: Palette,
  selected: string | null,
  thread: readonly string[] = [],
): GroupMark {
  return timelineScene({ layout, palette, words, selected, thread });
}

function lanesOf({
  answer,
  baseline,
  speaker,
  view,
}: TimelineRequest): ReturnType<typeof buildLanes> {
  const tree = laneTree(speaker, view.lanes);
  const weights = laneWeights(baseline, view.lanes);
  const weight = (id: string): number => weights[id] ?? 0;
  return buildLanes({
    events: answer.events,
    keysOf: (event) => laneKeys(event, view.lanes),
    parentOf: tree.parentOf,
    open: new Set(view.open),
    order: [...tree.order].sort((a, b) => weight(b) - weight(a)),
  });
}

function laneTree({ catalogue }: Speaker, lanes: View['lanes']): Tree {
  if (lanes === 'actor') return catalogue.affiliations.tree;
  return lanes === 'topic' ? catalogue.topicTree : catalogue.typeTree;
}

function laneWeights(baseline: Answer, lanes: View['lanes']): Readonly<Record<string, number>> {
  if (lanes === 'actor') return baseline.facets.actors;
  return lanes === 'topic' ? baseline.facets.topics : baseline.facets.types;
}

/** The lane of events that name no actor or no topic; no id is empty. */
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

function timelineWords({ answer, speaker, view, knownBefore }: TimelineRequest): TimelineWords {
  const { locale } = speaker;
  return {
    lang: locale.lang,
    direction: locale.dir,
    textScale: textScaleOf(locale.lang),
    tick: (ms, unit) => locale.tick(ms, unit),
    labels: new Map(answer.events.map((event) => [event.id, speaker.words(event.title)])),
    names: new Map(answer.events.map((event) => [event.id, speaker.describe(event)])),
    lanes: laneNames(speaker, view.lanes),
    known:
      knownBefore === null ? '' : locale.t('known.rule', { date: locale.day(knownBefore - 1) }),
  };
}

function laneNames(speaker: Speaker, lanes: View['lanes']): ReadonlyMap<string, Words> {
  const { catalogue, locale } = speaker;
  if (lanes === 'type') {
    const name = (type: EventType): Words => ({
      text: speaker.type(type),
      lang: locale.lang,
      direction: locale.dir,
    });
    return new Map(catalogue.typeTree.order.map((type) => [type, name(type as EventType)]));
  }
  const ids = lanes === 'actor' ? catalogue.actors.keys() : catalogue.topics.keys();
  const names = new Map<string, Words>();
  for (const id of ids) {
    const { text, lang } = lanes === 'actor' ? speaker.actor(id) : speaker.topic(id);
    names.set(id, { text, lang, direction: directionOf(lang) });
  }
  const none = locale.t(`lanes.none.${lanes}`);
  return names.set(NO_LANE, { text: none, lang: locale.lang, direction: locale.dir });
}
