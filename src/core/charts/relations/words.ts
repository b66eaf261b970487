import type { RelationsEdge } from './layout.ts';

/** Words of the chart, ready-made in the reader's language. */
export interface RelationsWords {
  /** An actor with its events: "Russia, 24 events". */
  actorName(id: string, count: number): string;
  /** A dyad with its events and mean tone. */
  dyadName(edge: Pick<RelationsEdge, 'a' | 'b' | 'count' | 'certain' | 'meanTone'>): string;
  /** So many actors that are not drawn. */
  othersName(count: number): string;
  /** A number as the reader writes it. */
  count(count: number): string;
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  /** The language an actor's name was found in, where that is not the reader's. */
  langOf?(id: string): { readonly lang: string; readonly direction: 'ltr' | 'rtl' } | undefined;
}
