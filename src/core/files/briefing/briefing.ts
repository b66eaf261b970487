import type { WrittenPicture } from '../writing/format.ts';

/** Words with what they are in, where that is not the language of the document. */
export interface BriefingWords {
  readonly text: string;
  readonly lang?: string | undefined;
  readonly strong?: boolean;
  /** http or https */
  readonly url?: string;
}

/** What a line consists of: words, and marks of footnotes by their places in `notes`. */
export type BriefingPart = BriefingWords | { readonly note: number };
export type BriefingLine = readonly BriefingPart[];

/** One of a list: its first line, and those beneath it. */
export interface BriefingItem {
  readonly line: BriefingLine;
  readonly further: readonly BriefingLine[];
}

export type BriefingBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly line: BriefingLine }
  | { readonly kind: 'list'; readonly numbered: boolean; readonly items: readonly BriefingItem[] }
  | { readonly kind: 'picture' };

/** A document to hand on, before it is in any format. All words are on one line and without control characters. */
export interface Briefing {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly title: BriefingWords;
  readonly blocks: readonly BriefingBlock[];
  /** Footnotes, each referred to once, in the order in which the text refers to them. */
  readonly notes: readonly BriefingLine[];
  /** Undefined where none is wanted; then there is no block for it either. */
  readonly picture: WrittenPicture | undefined;
}

export function isNote(part: BriefingPart): part is { readonly note: number } {
  return 'note' in part;
}
