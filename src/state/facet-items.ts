import { STATUSES } from '../model/dataset.ts';
import { EVENT_TYPES, quadClassOf } from '../model/event-type.ts';
import type { QuadClass } from '../model/event-type.ts';
import { foldText } from '../model/fold.ts';
import type { FoundText, Text } from '../model/text.ts';
import { buildTree, pathUp } from '../model/tree.ts';
import type { Tree } from '../model/tree.ts';
import type { Speaker } from './speaker.ts';

/** One value of a facet as it stands in the filter rail. */
export interface FacetItem {
  readonly id: string;
  readonly name: FoundText;
  /** A second line: the publisher of a source. */
  readonly note?: FoundText;
  /** Drawn as a glyph before the name. */
  readonly quadClass?: QuadClass;
  /** Names in every language and aliases, folded, one a line. */
  readonly words: string;
}

export interface FacetList {
  readonly items: ReadonlyMap<string, FacetItem>;
  readonly tree: Tree;
}

export function actorItems({ catalogue, actor }: Speaker): FacetList {
  const items = catalogue.dataset.actors.map(({ id, name, aliases = [] }) => ({
    id,
    name: actor(id),
    words: fold(name, ...aliases),
  }));
  return { items: byId(items), tree: catalogue.affiliations.tree };
}

export function topicItems({ catalogue, topic }: Speaker): FacetList {
  const items = catalogue.dataset.topics.map(({ id, name, aliases = [] }) => ({
    id,
    name: topic(id),
    words: fold(name, ...aliases),
  }));
  return { items: byId(items), tree: catalogue.topicTree };
}

export function sourceItems({ catalogue, source, text }: Speaker): FacetList {
  const items = catalogue.dataset.sources.map(({ id, title, publisher }) => ({
    id,
    name: source(id),
    ...(publisher !== undefined && { note: text(publisher) }),
    words: fold(title, publisher),
  }));
  return flat(items);
}

/** The event types the dataset has, in the order of the manual. */
export function typeItems({ catalogue, locale, type }: Speaker): FacetList {
  const used = new Set(catalogue.dataset.events.map(({ eventType }) => eventType));
  return flat(
    EVENT_TYPES.filter((one) => used.has(one)).map((id) => ({
      id,
      name: { text: type(id), lang: locale.lang, fallback: false },
      quadClass: quadClassOf(id),
      words: fold(type(id)),
    })),
  );
}

/** The statuses that events of the dataset have or that some claim gives them. */
export function statusItems({ catalogue, locale }: Speaker): FacetList {
  const used = new Set(
    catalogue.dataset.events.flatMap(({ status, claims }) => [
      status,
      ...claims.map(({ asserts }) => asserts?.status),
    ]),
  );
  return flat(
    STATUSES.filter((one) => used.has(one)).map((id) => {
      const name = locale.t(`status.${id}`);
      return { id, name: { text: name, lang: locale.lang, fallback: false }, words: fold(name) };
    }),
  );
}

/**
 * The children of each id (of null: those at the top), the heaviest first, else in the order of the tree.
 * @param weights without them the order stays
 */
export function sortTree(
  tree: Tree,
  weights: Readonly<Record<string, number>> = {},
): ReadonlyMap<string | null, readonly string[]> {
  const weigh = (id: string): number => (Object.hasOwn(weights, id) ? (weights[id] ?? 0) : 0);
  const sort = (ids: readonly string[]): string[] => [...ids].sort((a, b) => weigh(b) - weigh(a));
  const tops = tree.order.filter((id) => tree.parentOf.get(id) === null);
  return new Map<string | null, readonly string[]>([
    [null, sort(tops)],
    ...[...tree.childrenOf].map(([id, children]) => [id, sort(children)] as const),
  ]);
}

/** The ids in whose words every word of the query stands, and what they stand under; null where nothing is asked. */
export function findItems({ items, tree }: FacetList, query: string): ReadonlySet<string> | null {
  const asked = foldText(query).split(' ').filter(Boolean);
  if (asked.length === 0) return null;
  const found = new Set<string>();
  for (const { id, words } of items.values()) {
    if (!asked.every((word) => words.includes(word))) continue;
    for (const up of pathUp(id, tree.parentOf)) found.add(up);
  }
  return found;
}

/** What stands above the chosen ids, so that a list can open far enough to show them. */
export function idsAbove(chosen: readonly string[], { parentOf }: Tree): ReadonlySet<string> {
  return new Set(chosen.flatMap((id) => pathUp(id, parentOf).slice(1)));
}

function fold(...texts: readonly (Text | undefined)[]): string {
  return texts
    .flatMap((text) => (typeof text === 'string' ? [text] : Object.values(text ?? {})))
    .map(foldText)
    .join('\n');
}

function byId(items: readonly FacetItem[]): ReadonlyMap<string, FacetItem> {
  return new Map(items.map((item) => [item.id, item]));
}

function flat(items: readonly FacetItem[]): FacetList {
  return { items: byId(items), tree: buildTree(new Map(items.map(({ id }) => [id, undefined]))) };
}
