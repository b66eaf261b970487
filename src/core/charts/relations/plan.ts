import type { Dyad } from '../../engine/contract/answer.ts';
import { placeActors } from './actors.ts';
import type { PlacedActor, RelationsScale } from './actors.ts';
import type { Curve } from './curve.ts';
import { curveOf, drawnDyads, dyadKey, inOrder } from './dyads.ts';
import { drawnCurve } from './labels.ts';
import type { DrawnCurve, RelationsLabel, TakenRoom } from './labels.ts';
import { placeTexts } from './texts.ts';
import type { Frame, Point } from '../drawing/geometry.ts';
import { placeOthers } from './room.ts';
import type { OthersPlace } from './room.ts';
import { edgeWidth } from './size.ts';
import { actorsIn } from './tree.ts';
import type { RelationsActor } from './tree.ts';

/** Who dealt with whom; an Answer is one. */
export interface RelationsCounts {
  readonly dyads: readonly Dyad[];
  /** All pairs, whether or not they are among `dyads`; without it they all are. */
  readonly dyadCount?: number;
  /** Events per actor, its people's counted with it. */
  readonly actorWeights: Readonly<Record<string, number>>;
}

export interface PlacesInput {
  readonly actors: readonly RelationsActor[];
  /** Of an answer without filter and span: it alone decides where everything stands. */
  readonly all: RelationsCounts;
  /** px; made for 340 and more. */
  readonly width: number;
  /** px; made for 320 and more. */
  readonly height: number;
  /** Names by actor id, in the reader's language. */
  readonly labels: Readonly<Record<string, string>>;
  /** 1, or 1.08 for Arabic. */
  readonly textScale: number;
  /** How those are called that {@link actorsIn} leaves out. */
  readonly othersName?: string;
}

/** Everything that no filter changes; plain, so that it may be found on another thread. */
export interface RelationsPlaces {
  readonly frame: Frame;
  readonly textScale: number;
  readonly actors: readonly PlacedActor[];
  /** Null where everybody is drawn, or where it has no room. */
  readonly others: OthersPlace | null;
  readonly scale: RelationsScale;
  readonly labels: ReadonlyMap<string, RelationsLabel>;
  /** By `a b`, of the dyads that `MAX_EDGES` leaves. */
  readonly curves: ReadonlyMap<string, Curve>;
  /** The middle of each count's baseline, by `a b`. */
  readonly counts: ReadonlyMap<string, Readonly<Point>>;
  /** Actors with events that are not drawn. */
  readonly restActors: number;
  /** What is taken, for who comes later. */
  readonly room: TakenRoom;
}

/**
 * Places actors, names and edges by all events: the same data in the same frame give the same places,
 * whatever is filtered.
 */
export function placeRelations(input: PlacesInput): RelationsPlaces {
  const { all, width, height, labels, textScale, othersName = '' } = input;
  const frame = { width, height };
  const forest = actorsIn(frame, input.actors, all.actorWeights);
  const nameOf = (id: string): string => (Object.hasOwn(labels, id) ? (labels[id] ?? '') : '');
  const { actors, scale } = placeActors(forest, inOrder(all.dyads), frame);
  const discs = new Map(actors.map((actor) => [actor.id, actor]));
  const { dyads } = drawnDyads(all.dyads, discs);
  const curves = new Map<string, Curve>();
  for (const dyad of dyads) {
    const curve = curveOf(dyad, discs, frame);
    if (curve !== undefined) curves.set(dyadKey(dyad), curve);
  }
  const drawn = dyads.flatMap((dyad): DrawnCurve[] => {
    const curve = curves.get(dyadKey(dyad));
    const most = dyad.level === 'whole' ? scale.mostWhole : scale.mostDirect;
    const px = edgeWidth(dyad.count, most, dyad.level);
    return curve === undefined ? [] : [drawnCurve(dyad.a, dyad.b, curve, px)];
  });
  const wholes = dyads.filter(({ level }) => level === 'whole');
  const { room, ...texts } = placeTexts({ actors, wholes, drawn, frame, nameOf, textScale });
  const { rest: restActors } = forest;
  const placed = restActors > 0 ? placeOthers(othersName, textScale, room) : { others: null, room };
  const settled = { frame, textScale, actors, scale, curves, restActors };
  return { ...settled, ...texts, ...placed };
}
