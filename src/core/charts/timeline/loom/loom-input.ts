import type { AnsweredEvent } from '../../../engine/contract/answer.ts';
import type { Span } from '../../../time/span.ts';
import type { PlacedAnnotation } from '../../drawing/annotation.ts';
import type { TickUnit } from '../../../time/ticks.ts';
import type { LabelWords, Measuring } from './label-words.ts';
import type { Row, Rows } from './rows.ts';

/** All that a loom is laid out from. Time runs from left to right here; it is mirrored when all is in its place. */
export interface LoomInput {
  /** Tells these events and words apart from others. */
  readonly key: string;
  readonly events: readonly AnsweredEvent[];
  readonly rows: Rows;
  /** The words of an event, and of who takes part in it without one of these rows. */
  readonly wordsOf: (event: AnsweredEvent, rows: readonly Row[]) => LabelWords;
  /** Ids of events whose words stay where others go without. */
  readonly pinned: ReadonlySet<string>;
  /** What is marked. */
  readonly annotations: readonly PlacedAnnotation[];
  readonly measuring: Measuring;
  /** How much further lines stand apart than those of Latin letters: 1 or more. */
  readonly leading: number;
  readonly span: Span;
  /** The instant from which nothing has been reported yet, ms UTC, and what is said at it. */
  readonly known: { readonly before: number; readonly words: string } | null;
  readonly widthPx: number;
  /** The column of names: on which side of time it stands, and its width. */
  readonly names: { readonly side: 'start' | 'end'; readonly widthPx: number };
  readonly nameStretch: (ms: number, unit: TickUnit) => string;
  /** A line of another calendar over all words, where one is asked for. */
  readonly otherCalendar?:
    | {
        /** Where its stretches begin in a span that is so wide, ms UTC, each with its name. */
        readonly ticks: (
          span: Span,
          widthPx: number,
        ) => readonly { readonly ms: number; readonly text: string }[];
      }
    | undefined;
  /** Every event at its true place. */
  readonly isTrue: boolean;
}

/** From the beginning of the plot to its end, px. */
export function plotOf({ widthPx, names }: Pick<LoomInput, 'widthPx' | 'names'>): {
  readonly from: number;
  readonly to: number;
} {
  const atStart = names.side === 'start';
  return {
    from: atStart ? names.widthPx : EDGE_PX,
    to: atStart ? widthPx - EDGE_PX : widthPx - names.widthPx,
  };
}

/** Free beyond the plot on the side without names, px. */
const EDGE_PX = 4;
