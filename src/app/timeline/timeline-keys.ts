import type { AnsweredEvent } from '../../core/engine/contract/answer.ts';
import { moveBin } from '../../core/charts/timeline/bin-places.ts';
import type { BinPlace } from '../../core/charts/timeline/bin-places.ts';
import type { BinBar } from '../../core/charts/timeline/bins-box.ts';
import type { TimelineLayout } from '../../core/charts/timeline/layout.ts';
import { beginGesture } from '../explorer/gesture.ts';
import type { Gesture } from '../explorer/gesture.ts';
import type { Explorer } from '../explorer/explorer.svelte.ts';
import type { ChartKey } from '../parts/chart-key.ts';
import { enterDetails } from '../details/enter-details.ts';
import { parentsIn, takePart } from '../marks/pointing.ts';
import { moveFocus } from './roving-focus.ts';
import { findOpener, toggleAllLanes, toggleLane } from './toggle-lanes.ts';
import { leaderOf, pairOf, stepAlong } from './walk-events.ts';

/** What the keys find in the timeline and may do there. */
export interface TimelineKeyContext {
  readonly explorer: Explorer;
  readonly layout: TimelineLayout;
  /** The chart's own memory of a walk. */
  readonly walk: Walk;
  readonly chart: Element | undefined;
  /** The event in focus. */
  readonly id: string | undefined;
  /** Where the keys stand among counts. */
  readonly bin: BinBar | undefined;
  /** Moves the focus to an event, as soon as it is drawn. */
  focus(id: string): void;
  stand(place: BinPlace): void;
  /** Says something short beside what the event's own name says. */
  say(words: string): void;
}

type WalkKey = 'a' | 'd' | 't';

/** Whose events are being walked along, and where the last step led. */
export interface Walk {
  /** Of the key that is pressed, for as long as it is held down. */
  gesture?: Gesture;
  last?: { readonly key: WalkKey; readonly actors: readonly string[]; readonly at: string };
}

/** Does what a key means in the timeline. */
export async function pressOnTimeline(press: ChartKey, desk: TimelineKeyContext): Promise<void> {
  const { explorer, layout, id, bin } = desk;
  const { key, shift } = press;
  desk.say('');
  if (!press.repeats || !desk.walk.gesture) desk.walk.gesture = beginGesture();
  const { gesture } = desk.walk;
  if (bin && !shift && moveAmongBins(key, bin, desk)) return;
  if (key === 'Enter' || key === ' ') {
    if (id === undefined) return;
    explorer.select(id);
    await enterDetails(desk.chart);
  } else if (key === 'Escape') {
    explorer.hover = null;
    explorer.navigate({ event: null, actor: null });
  } else if (key === '+' || key === '=') explorer.zoom(2, timeOf(id, layout), gesture);
  else if (key === '-' || key === '_') explorer.zoom(0.5, timeOf(id, layout), gesture);
  else if (key === '0') explorer.fit();
  else if (shift && key.startsWith('Arrow')) {
    const later = (key === 'ArrowRight') === (explorer.view.axis === 'ltr');
    explorer.pan((explorer.span.end - explorer.span.start) * (later ? 0.25 : -0.25), gesture);
  } else if (key === 'o') openLanes(shift, desk);
  else if (key === 'a' || key === 'd' || key === 't') {
    if (id !== undefined) await walkOn(key, id, shift ? -1 : 1, desk);
  } else {
    const next = moveFocus(key, id, layout);
    if (next !== undefined) desk.focus(next);
  }
}

/** @returns whether the key meant something there */
function moveAmongBins(key: string, bin: BinBar, desk: TimelineKeyContext): boolean {
  const isChosen = key === 'Enter' || key === ' ';
  const next = isChosen ? undefined : moveBin(key, bin, desk.layout);
  if (isChosen) desk.explorer.show(bin.span);
  else if (next) desk.stand({ lane: next.lane, start: next.span.start });
  return isChosen || next !== undefined;
}

/** Opens or closes the lane one stands in, or all of them. */
function openLanes(all: boolean, { explorer, layout, id, bin, say }: TimelineKeyContext): void {
  const { open } = explorer.view;
  const box = layout.events.find((one) => one.event.id === id);
  const lane = findOpener(layout.lanes, bin?.lane ?? box?.stops[0]?.lane ?? '');
  if (all) explorer.navigate({ open: toggleAllLanes(open, layout.lanes) });
  else if (lane) explorer.navigate({ open: toggleLane(open, lane.id) });
  const words = lane?.open ? 'walk.closed' : 'walk.opened';
  if (!all)
    say(explorer.locale?.t(lane ? words : 'walk.unopened', { name: lane?.name ?? '' }) ?? '');
}

/** To the next event of the same actor, the same dyad or the same thread, which may be out of sight as yet. */
async function walkOn(
  key: WalkKey,
  id: string,
  by: 1 | -1,
  desk: TimelineKeyContext,
): Promise<void> {
  const { explorer } = desk;
  const { answer, labeller } = explorer;
  const event = answer?.events.find((one) => one.id === id);
  if (!event || !labeller) return;
  const { t } = labeller.locale;
  const row = key === 't' ? await threadOf(event, explorer) : rowOf(key, event, desk);
  if (!row) {
    desk.say(t('walk.alone'));
    return;
  }
  const name =
    row.actors.length === 0
      ? t('walk.thread')
      : labeller.locale.list(row.actors.map((one) => labeller.actor(one).text));
  const step = stepAlong(row.events, id, by);
  desk.walk.last = { key, actors: row.actors, at: step?.id ?? id };
  if (!step) {
    desk.say(t(by > 0 ? 'walk.last' : 'walk.first', { name }));
    return;
  }
  desk.say(t('walk.at', { name, place: step.place, total: step.total }));
  const next = answer?.events.find((one) => one.id === step.id);
  if (next) goTo(next, desk);
}

interface Row {
  /** Event ids, in time order. */
  readonly events: readonly string[];
  /** Whose events they are; nobody's for a thread. */
  readonly actors: readonly string[];
}

/** Who was followed up to here is followed on, though somebody else may lead in this event. */
function rowOf(key: 'a' | 'd', event: AnsweredEvent, desk: TimelineKeyContext): Row | undefined {
  const { explorer, layout } = desk;
  const parentOf = parentsIn(explorer);
  const lane = layout.events.find((box) => box.event.id === event.id)?.stops[0]?.lane;
  const leader = leaderOf(event, lane, parentOf);
  const { last } = desk.walk;
  const isOnItsWay = last?.key === key && last.at === event.id;
  const found = key === 'd' ? pairOf(event, parentOf) : leader === undefined ? [] : [leader];
  const actors = isOnItsWay ? last.actors : found;
  if (!actors?.length) return undefined;
  const events = (explorer.timelineAnswer?.events ?? []).filter((one) =>
    takePart(actors, one, parentOf),
  );
  return { events: events.map(({ id }) => id), actors };
}

async function threadOf({ id }: AnsweredEvent, explorer: Explorer): Promise<Row> {
  const story = await explorer.storyOf(id);
  const shown = new Set(explorer.timelineAnswer?.events.map((one) => one.id));
  return { events: story.filter((one) => shown.has(one)), actors: [] };
}

function goTo(event: AnsweredEvent, context: TimelineKeyContext): void {
  const { explorer, layout, walk, focus } = context;
  focus(event.id);
  if (layout.events.some((box) => box.event.id === event.id)) return;
  const { start, end } = event.date.bounds;
  const middle = Number.isFinite(start) ? start : end;
  const half = (explorer.span.end - explorer.span.start) / 2;
  if (!Number.isFinite(middle)) return;
  explorer.show({ start: middle - half, end: middle + half }, walk.gesture);
}

/** Where an event stands, ms UTC; undefined where it is out of sight. */
function timeOf(id: string | undefined, layout: TimelineLayout): number | undefined {
  const box = layout.events.find((one) => one.event.id === id);
  const { x, width } = layout.viewport;
  if (!box || box.x < x || box.x > x + width) return undefined;
  return layout.timeAt(box.x, box.stops[0]?.y);
}
