import type { Answer } from '../../engine/contract/answer.ts';
import type { LaneKind } from '../../engine/contract/question.ts';
import type { Tree } from '../../model/tree.ts';
import { pathUp } from '../../model/tree.ts';
import type { Catalogue } from '../../labels/catalogue.ts';
import type { View } from '../../view/view.ts';

/** Up to so many lanes are all drawn; of more, only {@link STRONGEST} and those of the filter. */
const MOST_LANES = 40;
const STRONGEST = 24;
const MOST_GUESTS = 6;

/** The lanes that have a place of their own; what stands in none of them shares the last one, `''`. */
export interface DrawnLanes {
  /** Strongest first, by the answer without filter and span; a lane comes before what lies under it. */
  readonly ids: readonly string[];
  /** Lanes with events that have no place of their own. */
  readonly hidden: number;
}

export type LaneView = Pick<View, 'lanes' | 'open' | 'filter'>;

const known = new WeakMap<Answer['facets'], Map<string, DrawnLanes>>();

/** Chooses from the answer without filter and span, so that filters and panning do not shuffle the lanes. */
export function drawnLanes(
  catalogue: Catalogue,
  { facets }: Pick<Answer, 'facets'>,
  view: LaneView,
): DrawnLanes {
  const chosen = chosenIds(view);
  const key = JSON.stringify([view.lanes, view.open, chosen]);
  const answers = known.get(facets) ?? new Map<string, DrawnLanes>();
  known.set(facets, answers);
  const found = answers.get(key) ?? choose(catalogue, facets, view, chosen);
  answers.set(key, found);
  return found;
}

export function laneTree(catalogue: Catalogue, by: LaneKind): Tree {
  if (by === 'actor') return catalogue.affiliations.tree;
  return by === 'topic' ? catalogue.topicTree : catalogue.typeTree;
}

function laneWeights(facets: Answer['facets'], by: LaneKind): Answer['facets']['actors'] {
  if (by === 'actor') return facets.actors;
  return by === 'topic' ? facets.topics : facets.types;
}

function chosenIds({ lanes, filter }: LaneView): readonly string[] {
  if (lanes === 'actor') return filter.actors;
  return lanes === 'topic' ? filter.topics : filter.types;
}

function choose(
  catalogue: Catalogue,
  facets: Answer['facets'],
  { lanes, open }: LaneView,
  chosen: readonly string[],
): DrawnLanes {
  const tree = laneTree(catalogue, lanes);
  const weights = laneWeights(facets, lanes);
  const weight = (id: string): number => (Object.hasOwn(weights, id) ? (weights[id] ?? 0) : 0);
  const opened = new Set(open);
  const isShut = new Set<string>();
  const visible = tree.order.filter((id) => {
    const parent = tree.parentOf.get(id) ?? null;
    const shut = parent !== null && (isShut.has(parent) || !opened.has(parent));
    if (shut) isShut.add(id);
    return !shut && weight(id) > 0;
  });
  visible.sort((a, b) => weight(b) - weight(a));
  if (visible.length <= MOST_LANES) return { ids: visible, hidden: 0 };
  const drawn = new Set(visible.slice(0, STRONGEST));
  const isVisible = new Set(visible);
  for (const id of chosen.slice(0, MOST_GUESTS)) {
    for (const up of pathUp(id, tree.parentOf)) if (isVisible.has(up)) drawn.add(up);
  }
  return { ids: visible.filter((id) => drawn.has(id)), hidden: visible.length - drawn.size };
}
