/** Keeps a small text on this device under a name, for later visits; it may be forgotten. */
export interface Memory {
  remember?(name: string, text: string): void;
  recall?(name: string): string | undefined;
}

/** Time as the page knows it. */
export interface Clock {
  /** Calls back after some ms. @returns a function that calls it off */
  after(ms: number, run: () => void): () => void;
  /** Resolves when what is on the page now has been painted. */
  painted(): Promise<void>;
}

/** What the explorer needs of the browser; `main.ts` brings it, tests bring their own. */
export interface Environment extends Memory, Clock {
  /** The page's address, absolute. */
  readonly base: string;
  /** False where the page is somebody else's, so that no address leads back to a view. */
  readonly hasAddress?: boolean;
  /** What the page is about where the query does not say: an address, absolute, or an id under `data/`. Its author answers for it. */
  source?(): string;
  /** Its text, where the page carries it. */
  carried?(): string;
  /** The languages the reader prefers, best first. */
  readonly languages: readonly string[];
  /** What stands after `?` now. */
  query(): string;
  /** Makes the query part of the address: as a new entry of the browser's history, or in place of the present one. */
  setQuery(query: string, how: 'push' | 'replace'): void;
  /** Keeps the text of an opened file so that it survives a reload; it may be forgotten. */
  keep(text: string): void;
  kept(): string | undefined;
}
