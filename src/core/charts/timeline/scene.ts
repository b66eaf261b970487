import { pathRound } from 'd3-path';
import { INDENT_PX, LANE_NAME_SIZE_PX } from './lane-boxes.ts';
import type { LaneBox } from './lane-boxes.ts';
import { measureText } from '../drawing/text-metrics.ts';
import { KNOWN_PX } from './plot.ts';
import type { TimelineLayout } from './layout.ts';
import type { BinBar } from './bins-box.ts';
import { axisMarks } from './axis.ts';
import { binFrame, binMarks } from './bins-scene.ts';
import { connectedMarks, eventMarks } from './event-marks.ts';
import type { GroupMark, Mark } from '../drawing/mark.ts';
import type { Palette } from '../drawing/palette.ts';
import type { TimelineWords } from '../../labels/words.ts';

const HATCH_STEP_PX = 6;

export interface TimelineSceneInput {
  readonly layout: TimelineLayout;
  readonly palette: Palette;
  readonly words: TimelineWords;
  readonly selected: string | null;
  /** Events of the selected one's story, in time order. */
  readonly thread: readonly string[];
  /** Where events are counted: the bar that the keys stand on with its words, and the one pointed at. */
  readonly cursor?: { readonly bar: BinBar; readonly name: string } | undefined;
  readonly pointed?: BinBar | undefined;
}

/** The timeline: ground and grid, connectors, lane names, events as time runs (which is also how they are read out). */
export function timelineScene(input: TimelineSceneInput): GroupMark {
  const { layout, palette, words, selected, thread } = input;
  const { grid, axis } = axisMarks(layout, palette, words);
  const events = [...layout.events].sort((a, b) => a.x - b.x || (a.event.id < b.event.id ? -1 : 1));
  if (layout.viewport.direction === 'rtl') events.reverse();
  const group = (key: string, marks: readonly Mark[]): Mark => ({ kind: 'group', key, marks });
  return {
    kind: 'group',
    key: 'timeline',
    id: 'timeline',
    marks: [
      group('after-known', hatchMarks(layout, palette)),
      group('grid', grid),
      group(
        'lanes',
        layout.lanes.map((lane) => laneLine(lane, layout, palette)),
      ),
      group('axis', axis),
      group('known', knownMarks(layout, palette, words)),
      group(
        'connectors',
        events.map((box): GroupMark => ({
          kind: 'group',
          key: box.event.id,
          data: { connects: box.event.id },
          marks: connectedMarks(box, palette),
        })),
      ),
      group(
        'lane-names',
        layout.lanes.map((lane) => laneName(lane, layout, palette, words)),
      ),
      ...binGroups(input),
      group('thread', threadMarks(layout, thread, palette)),
      {
        kind: 'group',
        key: 'events',
        marks: events.map((box): GroupMark => ({
          kind: 'group',
          key: box.event.id,
          data: { event: box.event.id },
          name: words.names.get(box.event.id) ?? box.event.id,
          marks: eventMarks(
            box,
            palette,
            words,
            box.event.id === selected,
            thread.length > 1 && thread.includes(box.event.id),
          ),
        })),
      },
    ],
  };
}

function binGroups({ layout, palette, cursor, pointed }: TimelineSceneInput): Mark[] {
  if (layout.bins === null) return [];
  const frames = [
    ...(pointed && pointed !== cursor?.bar ? [binFrame(pointed, undefined, palette)] : []),
    ...(cursor ? [binFrame(cursor.bar, cursor.name, palette)] : []),
  ];
  return [
    { kind: 'group', key: 'bins', marks: binMarks(layout.bins, palette) },
    ...(frames.length > 0 ? [{ kind: 'group', key: 'bin-frames', marks: frames } as const] : []),
  ];
}

/** A line through a story's events, from each to the next that is in sight. */
function threadMarks(
  { events }: TimelineLayout,
  thread: readonly string[],
  palette: Palette,
): Mark[] {
  const boxes = new Map(events.map((box) => [box.event.id, box]));
  const points = thread.flatMap((id) => {
    const box = boxes.get(id);
    const y = box?.stops[0]?.y;
    return box === undefined || y === undefined ? [] : [{ x: box.x, y }];
  });
  if (points.length < 2) return [];
  return [
    { kind: 'path', key: 'line', d: threadPath(points), stroke: palette.accent, strokeWidth: 1.75 },
  ];
}

/** Leaves every point level and meets the next one level; d3-shape's curveBumpX is the same, with 2 KB beside it. */
function threadPath(points: readonly { readonly x: number; readonly y: number }[]): string {
  const path = pathRound();
  for (const [index, { x, y }] of points.entries()) {
    const before = points[index - 1];
    if (before === undefined) path.moveTo(x, y);
    else path.bezierCurveTo((before.x + x) / 2, before.y, (before.x + x) / 2, y, x, y);
  }
  return path.toString();
}

/** After the known-on rule the ground is hatched at 45°, as lines (patterns do not survive every program). */
function hatchMarks({ known, top, height }: TimelineLayout, palette: Palette): Mark[] {
  if (known === null || height <= top) return [];
  const { from, to } = known;
  const tall = height - top;
  const path = pathRound();
  for (let start = from - tall; start < to; start += HATCH_STEP_PX) {
    const x1 = Math.max(from, start);
    const x2 = Math.min(to, start + tall);
    if (x2 - x1 < 0.5) continue;
    path.moveTo(x1, height - (x1 - start));
    path.lineTo(x2, height - (x2 - start));
  }
  return [{ kind: 'path', key: 'hatch', d: String(path), stroke: palette.hatch, strokeWidth: 1 }];
}

function knownMarks(layout: TimelineLayout, palette: Palette, words: TimelineWords): Mark[] {
  const { known, viewport, top, height } = layout;
  if (known?.ruleX == null) return [];
  const x = known.ruleX;
  const size = 11 * words.textScale;
  const width = measureText(words.known, size, 500);
  const roomRight = viewport.x + viewport.width - x;
  const roomLeft = x - viewport.x;
  const align = roomLeft > width + 12 || roomLeft > roomRight ? 'right' : 'left';
  const rule: Mark = {
    kind: 'rule',
    key: 'rule',
    x1: x,
    y1: top - KNOWN_PX,
    x2: x,
    y2: height,
    stroke: palette.ink,
    strokeWidth: 1.25,
  };
  if (Math.max(roomLeft, roomRight) < width + 12) return [rule];
  return [
    rule,
    {
      kind: 'text',
      key: 'words',
      x: align === 'right' ? x - 6 : x + 6,
      y: top - 4,
      text: words.known,
      align,
      direction: words.direction,
      lang: words.lang,
      size,
      weight: 500,
      fill: palette.ink,
      halo: palette.ground,
    },
  ];
}

function laneLine(lane: LaneBox, { viewport, width }: TimelineLayout, palette: Palette): Mark {
  return {
    kind: 'rule',
    key: lane.id,
    x1: lane.depth > 0 && viewport.x > 0 ? lane.depth * INDENT_PX : 0,
    y1: lane.y,
    x2: width,
    y2: lane.y,
    stroke: lane.depth > 0 ? palette.grid : palette.hairline,
    strokeWidth: 1,
  };
}

function laneName(
  lane: LaneBox,
  { viewport, width, nameStartPx }: TimelineLayout,
  palette: Palette,
  words: TimelineWords,
): Mark {
  const inline = viewport.width === width;
  const atRight = inline ? words.direction === 'rtl' : viewport.x === 0;
  const indent = lane.depth * INDENT_PX + nameStartPx;
  const name = words.lanes.get(lane.id);
  const size = LANE_NAME_SIZE_PX * words.textScale;
  return {
    kind: 'text',
    key: lane.id,
    x: atRight ? width - indent : indent,
    y: lane.nameY + size * 0.34,
    text: lane.name,
    align: atRight ? 'right' : 'left',
    direction: name?.direction ?? words.direction,
    lang: name?.lang ?? words.lang,
    size,
    weight: lane.depth === 0 ? 500 : 400,
    fill: lane.depth === 0 ? palette.ink : palette.inkSecond,
    halo: palette.ground,
  };
}
