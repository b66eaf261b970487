import type { RelationsForm } from '../../view/view.ts';
import type { Dyad } from '../../engine/contract/answer.ts';
import type { QuadClass } from '../../model/event-type.ts';
import type { Letters } from '../drawing/letters.ts';
import type { Item } from './shapes.ts';
import type { RelationsTally } from './tally.ts';
import type { RelationsWords } from './words.ts';

/** An actor that is drawn, and where its name stands: px from the left, whichever way the reader reads. */
export interface RelationsNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Events in the present view. */
  readonly count: number;
  /** The whole under which it stands, where that is drawn too. */
  readonly parent: string | null;
}

/** A line that stands for so many events, to be explained. */
export interface WidthSample {
  readonly a: string;
  readonly b: string;
  readonly count: number;
  readonly meanTone: number | null;
  /** Px. */
  readonly width: number;
}

/** What is drawn that takes explaining. */
export interface Explained {
  /** Kinds of events that squares stand for. */
  readonly kinds: ReadonlySet<QuadClass>;
  /** Some squares are hollow: events that did not take place, or have not yet. */
  readonly hasHollow: boolean;
  readonly hasTones: boolean;
  readonly widths: readonly WidthSample[];
}

export interface RelationsLayout {
  readonly form: RelationsForm;
  /** Px. */
  readonly width: number;
  readonly height: number;
  readonly textScale: number;
  readonly items: readonly Item[];
  readonly nodes: readonly RelationsNode[];
  readonly edges: readonly Dyad[];
  /** Pairs that are not drawn, as far as they are known. */
  readonly pairsLeft: number;
  readonly explained: Explained;
}

/** What every form is laid out from. */
export interface LayoutInput {
  readonly tally: RelationsTally;
  readonly words: RelationsWords;
  readonly letters: Letters;
  /** Px. */
  readonly width: number;
  /** Wholes all of whose people are listed. */
  readonly open: ReadonlySet<string>;
  /** Further wholes are named in a line; infinite unless room is short. */
  readonly mostDrawn: number;
  /** The two whose people the table compares, where the reader chose two. */
  readonly chosen: readonly [string, string] | null;
}

/** A form laid out, in reading direction. */
export interface FormLayout {
  readonly height: number;
  readonly items: readonly Item[];
  /** Their x grows from where the reader begins. */
  readonly nodes: readonly RelationsNode[];
  readonly edges: readonly Dyad[];
  readonly explained: Explained;
}

export const NOTHING_EXPLAINED: Explained = {
  kinds: new Set(),
  hasHollow: false,
  hasTones: false,
  widths: [],
};
