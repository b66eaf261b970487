import type { GroupMark } from '../charts/drawing/mark.ts';
import type { LegendEntry } from '../charts/drawing/legend-entry.ts';

/** What a picture comes to in a size, before it is drawn. */
export interface MeasuredPicture {
  /** Px. */
  readonly height: number;
  /** What it takes to read it. */
  readonly legend: readonly LegendEntry[];
}

/** A picture that may go on on a further page. */
export interface FlowingPicture extends MeasuredPicture {
  readonly widthPx: number;
  readonly draw: () => GroupMark;
  /**
   * What of it stands within so many px, and what is left; nothing stands there where not even its first piece has
   * room. Without it the picture is one piece.
   */
  readonly split?: (roomPx: number) => Halves;
}

export type Halves = readonly [head: FlowingPicture | undefined, rest: FlowingPicture | undefined];
