import { buildAffiliations } from '../model/affiliation.ts';
import type { Affiliations } from '../model/affiliation.ts';
import type { Actor, DatasetHeader, Source, Topic } from '../model/dataset.ts';
import { EVENT_TYPES } from '../model/event-type.ts';
import { buildTopicTree, buildTree } from '../model/tree.ts';
import type { Tree } from '../model/tree.ts';
import { parseDay, parseEdtf } from '../time/edtf.ts';
import type { Span } from '../time/span.ts';
import type { KnownIds } from './check-ids.ts';

/** Everything of a dataset but its events, ready to be looked up. */
export interface Catalogue {
  readonly dataset: DatasetHeader;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly affiliations: Affiliations;
  readonly topicTree: Tree;
  readonly typeTree: Tree;
  readonly ids: KnownIds;
  /** The dataset's own known-on instant (the end of its day, ms UTC), null for none. */
  readonly knownBefore: number | null;
  readonly opensOn: Span | null;
}

export function buildCatalogue(dataset: DatasetHeader): Catalogue {
  const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
    new Map(items.map((item) => [item.id, item]));
  const ids = (items: readonly { readonly id: string }[]): ReadonlySet<string> =>
    new Set(items.map(({ id }) => id));
  return {
    dataset,
    actors: byId(dataset.actors),
    topics: byId(dataset.topics),
    sources: byId(dataset.sources),
    affiliations: buildAffiliations(dataset.actors),
    topicTree: buildTopicTree(dataset.topics),
    typeTree: buildTree(new Map(EVENT_TYPES.map((type) => [type, undefined]))),
    ids: {
      actors: ids(dataset.actors),
      topics: ids(dataset.topics),
      sources: ids(dataset.sources),
    },
    knownBefore: dataset.knownOn === undefined ? null : endOf(dataset.knownOn),
    opensOn: dataset.opensOn === undefined ? null : (parseEdtf(dataset.opensOn)?.bounds ?? null),
  };
}

/** The instant before which a view's sources must have been published, ms UTC; null for all of them. */
export function knownBeforeOf(known: string | null, catalogue: Catalogue): number | null {
  if (known === null) return catalogue.knownBefore;
  return known === 'all' ? null : (parseDay(known)?.end ?? null);
}

function endOf(date: string): number | null {
  const end = parseEdtf(date)?.bounds.end;
  return end === undefined || !Number.isFinite(end) ? null : end;
}
