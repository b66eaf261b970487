import type { AnsweredEvent } from '../../../engine/contract/answer.ts';
import type { Part } from '../../drawing/roles.ts';
import type { BandEnd } from './bands.ts';

/** A line of words with its place, px. */
export interface LineBox {
  /** The end of the line that is nearer to its pole. */
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly align: 'left' | 'middle' | 'right';
  readonly date: string;
  readonly title: string;
}

/** The words of an event at the end of its pole. */
export interface FlagBox {
  /** From the outermost row to the end of the pole; its last stretch has the colour of the event. */
  readonly from: number;
  readonly to: number;
  readonly colouredFrom: number;
  readonly lines: readonly LineBox[];
}

/** A number in place of words. */
export interface NumberBox {
  readonly number: number;
  readonly y: number;
  /** From the outermost row to the number. */
  readonly from: number;
  readonly to: number;
}

/** A period or a set of dates under the rows; the ends are physical. */
export interface BandBox {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly height: number;
  readonly left: BandEnd;
  readonly right: BandEnd;
  readonly dots: readonly number[];
  /** Some day of it, nobody knows which. */
  readonly isVague: boolean;
  readonly line: LineBox;
  /** Who takes part, in the column of names; '' where there is no room. */
  readonly who: string;
}

/** An event in its place. */
export interface EventBox {
  readonly event: AnsweredEvent;
  /** Of its pole; of a band, where that begins. */
  readonly x: number;
  /** Its rows, the leading one first. */
  readonly stops: readonly { readonly lane: string; readonly y: number; readonly part: Part }[];
  readonly flag?: FlagBox | undefined;
  readonly number?: NumberBox | undefined;
  readonly band?: BandBox | undefined;
}

/** An event that is named in the key and not in the picture, or a period of a folded sheet. */
export interface KeyBox {
  readonly event: AnsweredEvent;
  /** Undefined of a period. */
  readonly number: number | undefined;
  /** The side that is read first. */
  readonly x: number;
  readonly lines: readonly LineBox[];
}

/** A row with its place. */
export interface RowBox {
  readonly id: string;
  readonly depth: number;
  readonly canOpen: boolean;
  readonly open: boolean;
  readonly y: number;
  readonly height: number;
  readonly name: string;
  /** The middle of the name's line. */
  readonly nameY: number;
}

/** A marked stretch: its cap or bracket, and down to where its ground goes; or a note, whose arrow ends at the rows. */
export type AnnotationBox =
  | {
      readonly kind: 'span' | 'bracket';
      /** Its place among what is marked. */
      readonly index: number;
      readonly from: number;
      readonly to: number;
      readonly y: number;
      readonly bottom: number;
      readonly lines: readonly LineBox[];
    }
  | {
      readonly kind: 'note';
      readonly index: number;
      readonly x: number;
      readonly y: number;
      readonly bottom: number;
      readonly lines: readonly LineBox[];
    };

/** The frame of one line of time. */
export interface StripBox {
  readonly rows: readonly RowBox[];
  /** With all of its words. */
  readonly from: number;
  readonly to: number;
  /** From the names of stretches to the last row. */
  readonly top: number;
  readonly bottom: number;
  /** What the ground of rows covers. */
  readonly left: number;
  readonly right: number;
  readonly stretches: readonly {
    readonly ms: number;
    readonly x: number;
    readonly line: LineBox;
  }[];
  readonly around: LineBox | null;
  /** Of another calendar, over all words. */
  readonly others: readonly { readonly ms: number; readonly x: number; readonly line: LineBox }[];
  /** The known-on rule with its words. */
  readonly rule: {
    readonly x: number;
    readonly from: number;
    readonly line: LineBox | null;
  } | null;
  readonly annotations: readonly AnnotationBox[];
  readonly glyphRadius: number;
}

/** Where everything of a loom stands; px from its upper left corner. */
export interface LoomBox {
  readonly strips: readonly StripBox[];
  readonly events: readonly EventBox[];
  /** Over the bands of what lasts, and over those whose day nobody knows. */
  readonly bandHeads: readonly LineBox[];
  /** Periods that are seen and have no room for a band. */
  readonly bandsLeft: number;
  readonly keys: readonly KeyBox[];
  readonly keyTop: number | null;
  /** From one line of the key to the next. */
  readonly keyLinePx: number;
  readonly height: number;
}
