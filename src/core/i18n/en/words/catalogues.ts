import type { words as brief } from './brief.ts';
import type { words as figures } from './figures.ts';
import type { words as naming } from './naming.ts';
import type { words as page } from './page.ts';
import type { words as problems } from './problems.ts';
import type { words as tables } from './tables.ts';
import type { Message } from './message.ts';

/** The words of a language by what they are said of. All but those of the page are fetched with the part that says them. */
interface Catalogues {
  readonly page: typeof page;
  readonly problems: typeof problems;
  readonly tables: typeof tables;
  readonly figures: typeof figures;
  readonly naming: typeof naming;
  readonly brief: typeof brief;
}

type CatalogueName = keyof Catalogues;

/** The words of one name, in any language. */
export type Catalogue<Name extends CatalogueName> = Readonly<
  Record<keyof Catalogues[Name], Message>
>;

export type MessageKey = { [Name in CatalogueName]: keyof Catalogues[Name] }[CatalogueName];

/** What a page need not have before it says them. */
export type LateCatalogueName = Exclude<CatalogueName, 'page'>;

export type LateCatalogues = {
  readonly [Name in LateCatalogueName]: () => Promise<{ readonly words: Catalogue<Name> }>;
};

const LATE: Readonly<Record<LateCatalogueName, true>> = {
  problems: true,
  tables: true,
  figures: true,
  naming: true,
  brief: true,
};

export const LATE_CATALOGUES = Object.keys(LATE) as readonly LateCatalogueName[];
