import type { Row as Lane } from './loom/rows.ts';
import { truncateText } from '../drawing/text-metrics.ts';

export const LANE_NAME_SIZE_PX = 12.5;
const SUB_LANE_SHARE = 34 / 44;
const LANE_PAD_PX = 14;
/** Depth is shown by this much indentation a level. */
export const INDENT_PX = 14;
/** Between a name and the plot. */
const NAME_PAD_PX = 14;
const INLINE_NAME_PX = 20;

/** Lane names stand in a column beside the plot, or (where it is narrow) inside, above each lane. */
export interface LaneNames {
  readonly place: 'column' | 'inline';
  /** Of the column. */
  readonly widthPx: number;
  /** Before the names, for marks that open and close lanes. */
  readonly startPx: number;
  /** The side the reader starts from. */
  readonly side: 'left' | 'right';
  readonly text: ReadonlyMap<string, string>;
  readonly textScale: number;
}

/** How much height lanes take. */
export interface LaneRoom {
  /** Labels are granted within this many rows of a lane; more would make it tall. */
  readonly labelRows: number;
  /** From one row to the next, px. */
  readonly rowPx: number;
  /** Of a lane at the top of the tree, px at least. */
  readonly leastPx: number;
  /** Free in every lane beyond what it needs, px. */
  readonly sparePx: number;
}

export const LANE_ROOM: LaneRoom = { labelRows: 7, rowPx: 17, leastPx: 44, sparePx: 0 };

/** A lane with its place. */
export interface LaneBox extends Lane {
  readonly y: number;
  readonly height: number;
  readonly name: string;
  /** The middle of the name's line. */
  readonly nameY: number;
}

function laneHeight({ depth }: Lane, rows = 1, place: LaneNames['place'], room: LaneRoom): number {
  const needed = Math.max(1, rows) * room.rowPx + LANE_PAD_PX;
  return Math.max(leastHeight(depth, room), needed) + inlinePx(place) + room.sparePx;
}

function leastHeight(depth: number, { leastPx }: LaneRoom): number {
  return depth === 0 ? leastPx : Math.round(leastPx * SUB_LANE_SHARE);
}

function inlinePx(place: LaneNames['place']): number {
  return place === 'inline' ? INLINE_NAME_PX : 0;
}

/** Lanes from the top down, each as tall as its rows need. */
export function layoutLaneBoxes(
  lanes: readonly Lane[],
  rowsOf: ReadonlyMap<string, number>,
  names: LaneNames,
  top: number,
  room: LaneRoom,
): {
  readonly lanes: readonly LaneBox[];
  readonly bottom: number;
  /** The middle of a row. */
  readonly rowY: (lane: string, row: number) => number;
} {
  const boxes: LaneBox[] = [];
  const firstRow = new Map<string, number>();
  const { rowPx, sparePx } = room;
  const inline = inlinePx(names.place);
  let y = top;
  for (const lane of lanes) {
    const rows = Math.max(1, rowsOf.get(lane.id) ?? 0);
    const height = laneHeight(lane, rows, names.place, room);
    firstRow.set(lane.id, y + inline + (height - inline - rows * rowPx) / 2 + rowPx / 2);
    const roomPx = names.widthPx - names.startPx - NAME_PAD_PX - lane.depth * INDENT_PX;
    boxes.push({
      ...lane,
      y,
      height,
      name: truncateText(
        names.text.get(lane.id) ?? lane.id,
        Math.max(40, roomPx),
        LANE_NAME_SIZE_PX * names.textScale,
        500,
      ),
      nameY:
        inline > 0 ? y + 12 : y + Math.min(height, leastHeight(lane.depth, room) + sparePx) / 2,
    });
    y += height;
  }
  return {
    lanes: boxes,
    bottom: y,
    rowY: (lane, row) => (firstRow.get(lane) ?? top) + row * rowPx,
  };
}
