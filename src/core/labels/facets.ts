import { closedListOf, sortValues } from '../engine/contract/facets.ts';
import type { Facet, FacetValue } from '../engine/contract/facets.ts';
import type { Filter } from '../engine/contract/question.ts';
import type { Locale } from '../i18n/locale.ts';
import { quadClassOf } from '../model/event-type.ts';
import type { QuadClass } from '../model/event-type.ts';
import { foldText } from '../model/fold.ts';
import type { FoundText, Text } from '../model/text.ts';
import { buildTree } from '../model/tree.ts';
import type { Tree } from '../model/tree.ts';
import type { Catalogue } from './catalogue.ts';
import type { Labeller } from './labeller.ts';

/** One value of a facet as it stands in the filter rail. */
export interface FacetItem {
  readonly id: string;
  readonly name: FoundText;
  /** A second line: the publisher of a source. */
  readonly note?: FoundText;
  /** Drawn as a glyph before the name. */
  readonly quadClass?: QuadClass;
}

/** The values of a facet; each is put into words only when it is shown or searched. */
export interface FacetList {
  readonly tree: Tree;
  readonly size: number;
  item(id: string): FacetItem | undefined;
  /** Names in every language and aliases, folded, one a line. */
  words(id: string): string;
}

/** How the values of a facet are called and listed. The facet's own name is the message `facet.` and its key. */
interface FacetLabels<Value extends string> {
  describe(labeller: Labeller, value: Value): Omit<FacetItem, 'id'>;
  /** What a search in the list looks through; without it, the name. */
  texts?(catalogue: Catalogue, value: Value): readonly (Text | undefined)[];
  /** The values that the dataset lists; without it, those that some event has. */
  tree?(catalogue: Catalogue): Tree;
  /** A list of more values starts closed. */
  readonly mostOpen?: number;
}

const LABELS: { readonly [F in Facet]: FacetLabels<FacetValue<F>> } = {
  actors: {
    describe: ({ actor }, id) => ({ name: actor(id) }),
    texts: ({ actors }, id) => {
      const actor = actors.get(id);
      return [actor?.name, actor?.short, ...(actor?.aliases ?? [])];
    },
    tree: ({ affiliations }) => affiliations.tree,
  },
  topics: {
    describe: ({ topic }, id) => ({ name: topic(id) }),
    texts: ({ topics }, id) => [topics.get(id)?.name, ...(topics.get(id)?.aliases ?? [])],
    tree: ({ topicTree }) => topicTree,
  },
  types: {
    describe: ({ locale, type }, value) => ({
      name: ownWords(type(value), locale),
      quadClass: quadClassOf(value),
    }),
  },
  forms: {
    describe: ({ locale }, value) => ({ name: ownWords(locale.t(`contact.${value}`), locale) }),
  },
  levels: {
    describe: ({ locale }, value) => ({ name: ownWords(locale.t(`level.${value}`), locale) }),
  },
  statuses: {
    describe: ({ locale }, value) => ({ name: ownWords(locale.t(`status.${value}`), locale) }),
  },
  sources: {
    describe: ({ catalogue, source, text }, id) => {
      const publisher = catalogue.sources.get(id)?.publisher;
      return { name: source(id), ...(publisher !== undefined && { note: text(publisher) }) };
    },
    texts: ({ sources }, id) => [sources.get(id)?.title, sources.get(id)?.publisher],
    tree: ({ sources }) => flatTree([...sources.keys()]),
    mostOpen: 8,
  },
};

function labelsOf(facet: Facet): FacetLabels<string> {
  return LABELS[facet];
}

export function nameOfValue(facet: Facet, value: string, labeller: Labeller): FoundText {
  return labelsOf(facet).describe(labeller, value).name;
}

/** What the filter asks for in one facet, in the order in which it is told. */
export function chosenNames(facet: Facet, filter: Filter, labeller: Labeller): readonly string[] {
  return sortValues(facet, filter[facet]).map((value) => nameOfValue(facet, value, labeller).text);
}

/** The values of a facet that the dataset lists; undefined where the list is to be of those that events have. */
export function listedValues(facet: Facet, labeller: Labeller): FacetList | undefined {
  const tree = labelsOf(facet).tree?.(labeller.catalogue);
  return tree && listOf(facet, tree, labeller);
}

/**
 * The values of a facet that some event has, in the order of its closed list or else of the counts.
 * @param counts of an answer without filter and span
 * @param chosen stay, so that the choice can be taken back
 */
export function usedValues(
  facet: Facet,
  labeller: Labeller,
  counts: Readonly<Record<string, number>>,
  chosen: readonly string[],
): FacetList {
  const values = closedListOf(facet) ?? new Set([...Object.keys(counts), ...chosen]);
  const used = [...values].filter((one) => (counts[one] ?? 0) > 0 || chosen.includes(one));
  return listOf(facet, flatTree(used), labeller);
}

export function startsClosed(facet: Facet, { size }: FacetList): boolean {
  return size > (labelsOf(facet).mostOpen ?? Infinity);
}

function listOf(facet: Facet, tree: Tree, labeller: Labeller): FacetList {
  const { describe, texts } = labelsOf(facet);
  const folded = new Map<string, string>();
  return {
    tree,
    size: tree.order.length,
    item: (id) => (tree.depthOf.has(id) ? { id, ...describe(labeller, id) } : undefined),
    words: (id) => {
      const known = folded.get(id);
      if (known !== undefined) return known;
      const words = fold(texts?.(labeller.catalogue, id) ?? [describe(labeller, id).name.text]);
      folded.set(id, words);
      return words;
    },
  };
}

function fold(texts: readonly (Text | undefined)[]): string {
  return texts
    .flatMap((text) => (typeof text === 'string' ? [text] : Object.values(text ?? {})))
    .map(foldText)
    .join('\n');
}

function flatTree(ids: readonly string[]): Tree {
  return buildTree(new Map(ids.map((id) => [id, undefined])));
}

function ownWords(text: string, { lang }: Locale): FoundText {
  return { text, lang, fallback: false };
}
