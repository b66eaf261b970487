import type { Locale } from '../../core/i18n/locale.ts';
import { STATUSES } from '../../core/model/dataset.ts';
import { EVENT_TYPES, quadClassOf } from '../../core/model/event-type.ts';
import type { QuadClass } from '../../core/model/event-type.ts';
import { foldText } from '../../core/model/fold.ts';
import type { FoundText, Text } from '../../core/model/text.ts';
import { buildTree } from '../../core/model/tree.ts';
import type { Tree } from '../../core/model/tree.ts';
import type { Labeller } from '../../core/labels/labeller.ts';

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

export function actorItems({ catalogue, actor }: Labeller): FacetList {
  return listOf(catalogue.affiliations.tree, (id) => {
    const { name, aliases = [] } = catalogue.actors.get(id) ?? {};
    return { item: () => ({ id, name: actor(id) }), texts: [name, ...aliases] };
  });
}

export function topicItems({ catalogue, topic }: Labeller): FacetList {
  return listOf(catalogue.topicTree, (id) => {
    const { name, aliases = [] } = catalogue.topics.get(id) ?? {};
    return { item: () => ({ id, name: topic(id) }), texts: [name, ...aliases] };
  });
}

export function sourceItems({ catalogue, source, text }: Labeller): FacetList {
  return listOf(flatTree([...catalogue.sources.keys()]), (id) => {
    const { title, publisher } = catalogue.sources.get(id) ?? {};
    const note = publisher !== undefined && { note: text(publisher) };
    return { item: () => ({ id, name: source(id), ...note }), texts: [title, publisher] };
  });
}

/**
 * The event types that some event has, in the order of the manual.
 * @param counts of an answer without filter and span
 */
export function typeItems(
  { locale, type }: Labeller,
  counts: Counts,
  chosen: readonly string[],
): FacetList {
  return listOf(flatTree(usedOf(EVENT_TYPES, counts, chosen)), (id) => {
    const value = EVENT_TYPES.find((one) => one === id);
    const name = value === undefined ? id : type(value);
    const glyph = value !== undefined && { quadClass: quadClassOf(value) };
    return { item: () => ({ id, name: inOwn(name, locale), ...glyph }), texts: [name] };
  });
}

/**
 * The statuses that some event has.
 * @param counts of an answer without filter and span
 */
export function statusItems(
  { locale }: Labeller,
  counts: Counts,
  chosen: readonly string[],
): FacetList {
  return listOf(flatTree(usedOf(STATUSES, counts, chosen)), (id) => {
    const value = STATUSES.find((one) => one === id);
    const name = value === undefined ? id : locale.t(`status.${value}`);
    return { item: () => ({ id, name: inOwn(name, locale) }), texts: [name] };
  });
}

type Counts = Readonly<Record<string, number>>;

/** What is chosen stays, so that the choice can be taken back. */
function usedOf<T extends string>(
  values: readonly T[],
  counts: Counts,
  chosen: readonly string[],
): T[] {
  return values.filter((one) => (counts[one] ?? 0) > 0 || chosen.includes(one));
}

function inOwn(text: string, { lang }: Locale): FoundText {
  return { text, lang, fallback: false };
}

interface Described {
  readonly item: () => FacetItem;
  readonly texts: readonly (Text | undefined)[];
}

function listOf(tree: Tree, describe: (id: string) => Described): FacetList {
  const folded = new Map<string, string>();
  return {
    tree,
    size: tree.order.length,
    item: (id) => (tree.depthOf.has(id) ? describe(id).item() : undefined),
    words: (id) => {
      const known = folded.get(id);
      if (known !== undefined) return known;
      const words = fold(describe(id).texts);
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
