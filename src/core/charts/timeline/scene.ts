import { INDENT_PX, LANE_NAME_SIZE_PX } from './lane-boxes.ts';
import type { LaneBox } from './lane-boxes.ts';
import { measureText } from '../drawing/text-metrics.ts';
import { KNOWN_PX } from './plot.ts';
import type { BinsLayout, TimelineLayout } from './layout.ts';
import type { BinBar } from './bins-box.ts';
import { annotationGrounds } from './annotation-marks.ts';
import { axisMarks } from './axis.ts';
import { binFrame, binMarks, overBarsMarks } from './bins-scene.ts';
import { loomMarks, ruleMarks } from './loom-scene.ts';
import type { GroupMark, Mark } from '../drawing/mark.ts';
import type { Palette } from '../drawing/palette.ts';
import { nameMark } from './name-mark.ts';
import type { TimelineWords } from '../../labels/words.ts';

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

/** The timeline: events in a loom, or counts on their lanes. */
export function timelineScene(input: TimelineSceneInput): GroupMark {
  const { layout } = input;
  const marks = layout.loom ? loomMarks({ ...input, layout }) : binsMarks({ ...input, layout });
  return { kind: 'group', key: 'timeline', id: 'timeline', marks };
}

type BinsSceneInput = TimelineSceneInput & { readonly layout: BinsLayout };

/** Grid and axis, lanes with their names, bars. */
function binsMarks(input: BinsSceneInput): Mark[] {
  const { layout, palette, words } = input;
  const { grid, axis } = axisMarks(layout, palette, words);
  const group = (key: string, marks: readonly Mark[]): Mark => ({ kind: 'group', key, marks });
  const { over } = layout;
  return [
    ...(over ? [group('grounds', annotationGrounds(over, palette))] : []),
    group('grid', grid),
    group(
      'lanes',
      layout.lanes.map((lane) => laneLine(lane, layout, palette)),
    ),
    group('axis', axis),
    group(
      'known',
      over
        ? ruleMarks(over.rule, layout.height, palette, words)
        : knownMarks(layout, palette, words),
    ),
    group(
      'lane-names',
      layout.lanes.map((lane) => laneName(lane, layout, palette, words)),
    ),
    ...binGroups(input),
    ...(over ? overBarsMarks(over, palette, words, input.selected) : []),
  ];
}

function binGroups({ layout, palette, cursor, pointed }: BinsSceneInput): Mark[] {
  const frames = [
    ...(pointed && pointed !== cursor?.bar ? [binFrame(pointed, undefined, palette)] : []),
    ...(cursor ? [binFrame(cursor.bar, cursor.name, palette)] : []),
  ];
  return [
    { kind: 'group', key: 'bins', marks: binMarks(layout.bins, palette) },
    ...(frames.length > 0 ? [{ kind: 'group', key: 'bin-frames', marks: frames } as const] : []),
  ];
}

function knownMarks(layout: BinsLayout, palette: Palette, words: TimelineWords): Mark[] {
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

function laneLine(lane: LaneBox, { viewport, width }: BinsLayout, palette: Palette): Mark {
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
  { viewport, width, nameStartPx }: BinsLayout,
  palette: Palette,
  words: TimelineWords,
): Mark {
  const inline = viewport.width === width;
  const atRight = inline ? words.direction === 'rtl' : viewport.x === 0;
  const indent = lane.depth * INDENT_PX + nameStartPx;
  const x = atRight ? width - indent : indent;
  return {
    ...nameMark(lane, { x, atRight, sizePx: LANE_NAME_SIZE_PX }, palette, words),
    halo: palette.ground,
  };
}
