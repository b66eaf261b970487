import type { Dataset } from '../../model/dataset.ts';
import type { EventTable } from '../../model/event-table.ts';
import type { Problem } from '../../model/problem.ts';
import type { RefusedRows, TableQuestion } from './load-options.ts';

/** A timeline in somebody else's format that is no table. */
export interface ImportedSource {
  readonly kind: 'imported';
  readonly name: string;
  readonly dataset: Dataset | undefined;
  readonly problems: readonly Problem[];
}

/** What became of a file, an address or a paste. Plain: it passes between threads. */
export type LoadedSource =
  | {
      readonly kind: 'json';
      readonly name: string;
      readonly text: string;
      /** Undefined where any problem is an error. */
      readonly dataset: Dataset | undefined;
      readonly problems: readonly Problem[];
      /** The view that a figure carries beside its data: what stands after `?` in an address. */
      readonly view?: string;
      /** The options that the figure was drawn with, as a query. */
      readonly figure?: string;
    }
  | {
      readonly kind: 'table';
      /** Of the file, without folders; '' for a paste without one. */
      readonly name: string;
      /** Every good row; undefined where there is none. A table may come with errors: rows that were left out. */
      readonly table: EventTable | undefined;
      readonly problems: readonly Problem[];
      /** Rows of data that were read, and of them those that were left out. */
      readonly rows: number;
      readonly refused: number;
      /** Names of actors that are countries, with their codes of two letters. */
      readonly countries?: ReadonlyMap<string, string>;
      /** What to ask the reader before anything can be read. */
      readonly question?: TableQuestion;
      readonly refusedRows?: RefusedRows;
    }
  | ImportedSource
  /** Could not be read, or is in no format that is known here. */
  | { readonly kind: 'failed'; readonly name: string; readonly problems: readonly Problem[] }
  | { readonly kind: 'cancelled'; readonly name: string };
