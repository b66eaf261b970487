import type { AnsweredEvent } from '../../engine/contract/answer.ts';
import type { BinsBox } from './bins-box.ts';
import { layoutEventBoxes } from './event-box.ts';
import type { EventBox } from './event-box.ts';
import { layoutLabels } from './labels.ts';
import { LANE_ROOM, lanesHeight, layoutLaneBoxes } from './lane-boxes.ts';
import type { LaneBox } from './lane-boxes.ts';
import type { Lane, Lanes } from './lanes.ts';
import { packRows } from './pack.ts';
import type { Packed, PackItem } from './pack.ts';
import { nameCandidates, placeAlongTime } from './placing.ts';
import type { EventLabel, Placed } from './placing.ts';
import { knownBox, plotHead, plotTop, plotViewport } from './plot.ts';
import type { PlotHead, PlotInput } from './plot.ts';
import type { Viewport } from '../drawing/viewport.ts';

export interface TimelineInput extends PlotInput {
  readonly events: readonly AnsweredEvent[];
  readonly lanes: Lanes;
  /** Words beside the glyphs, by event id. */
  readonly labels: ReadonlyMap<string, EventLabel>;
  /** How much larger the words are drawn than {@link LABEL_SIZE_PX}: 1, or 1.08 for Arabic. */
  readonly textScale: number;
  readonly selected: string | null;
}

/** How high a timeline is at one width, and what there is to explain in it; nothing has a place yet. */
export interface TimelineMeasure {
  readonly height: number;
  readonly lanes: readonly Lane[];
  /** Those in sight. What they have along time is true, what they have from the top down is not. */
  readonly events: readonly EventBox[];
  readonly known: PlotHead['known'];
  /** Counts in place of events, where there are too many of those; else null. */
  readonly bins: Pick<BinsBox, 'tallest'> | null;
}

/** Where everything of the timeline stands; px from its upper left corner. No colours, no words but labels. */
export interface TimelineLayout extends PlotHead, TimelineMeasure {
  readonly width: number;
  readonly viewport: Viewport;
  /** From the edge on the reading side to the names of lanes at the top of the tree. */
  readonly nameStartPx: number;
  readonly lanes: readonly LaneBox[];
  readonly bins: BinsBox | null;
}

/** The height that {@link layoutTimeline} gives, found from the rows alone. */
export function measureTimeline(input: TimelineInput): TimelineMeasure {
  const { lanes, lanesOf } = input.lanes;
  const { viewport, placed, rows, rowCounts } = packTimeline(input);
  const { laneNames, knownBefore, laneRoom = LANE_ROOM } = input;
  return {
    height: plotTop(input) + lanesHeight(lanes, rowCounts, laneNames.place, laneRoom),
    lanes,
    events: layoutEventBoxes(placed, lanesOf, rows, () => 0, viewport).map(({ box }) => box),
    known: knownBox(knownBefore, viewport),
    bins: null,
  };
}

export function layoutTimeline(input: TimelineInput): TimelineLayout {
  const { viewport, placed, rows, rowCounts } = packTimeline(input);
  const head = plotHead(input, viewport);
  const { lanes, bottom, rowY } = layoutLaneBoxes(
    input.lanes.lanes,
    rowCounts,
    input.laneNames,
    head.top,
    input.laneRoom ?? LANE_ROOM,
  );
  const boxes = layoutEventBoxes(placed, input.lanes.lanesOf, rows, rowY, viewport);
  return {
    ...head,
    width: input.widthPx,
    height: bottom,
    viewport,
    nameStartPx: input.laneNames.startPx,
    lanes,
    events: layoutLabels(boxes, {
      left: viewport.x,
      right: viewport.x + viewport.width,
      direction: viewport.direction,
      selected: input.selected,
      textScale: input.textScale,
    }),
    bins: null,
  };
}

/** Events along time and on the rows of their lanes: all that a timeline's height depends on. */
interface PackedTimeline {
  readonly viewport: Viewport;
  readonly placed: readonly Placed[];
  /** By lane id, then by event id. */
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, Packed>>;
  readonly rowCounts: ReadonlyMap<string, number>;
}

function packTimeline(input: TimelineInput): PackedTimeline {
  const { events, labels, textScale, knownBefore, laneRoom = LANE_ROOM } = input;
  const viewport = plotViewport(input);
  const placed = placeAlongTime(events, labels, textScale, viewport, knownBefore);
  return { viewport, placed, ...packLanes(placed, input.lanes, viewport, laneRoom.labelRows) };
}

/** Rows in every lane. Only the zoom decides, not the part that is seen: panning moves nothing up or down. */
function packLanes(
  placed: readonly Placed[],
  lanes: Lanes,
  viewport: Viewport,
  labelRows: number,
): { rows: Map<string, ReadonlyMap<string, Packed>>; rowCounts: Map<string, number> } {
  const rows = new Map<string, ReadonlyMap<string, Packed>>();
  const rowCounts = new Map<string, number>();
  const items = new Map<string, PackItem[]>(lanes.lanes.map(({ id }) => [id, []]));
  for (const one of placed) {
    for (const [index, lane] of (lanes.lanesOf.get(one.event.id) ?? []).entries()) {
      const candidates = index === 0 ? nameCandidates(one, viewport) : [];
      items
        .get(lane)
        ?.push({ id: one.event.id, weight: one.event.weight, need: one.need, candidates });
    }
  }
  for (const [lane, list] of items) {
    const packed = packRows(list, labelRows);
    rows.set(lane, packed.placed);
    rowCounts.set(lane, packed.rows);
  }
  return { rows, rowCounts };
}
