import type { Answer, Dyad } from '../../engine/contract/answer.ts';
import { placeGuests } from './guests.ts';
import { placeRelations } from './plan.ts';
import type { PlacesInput, RelationsPlaces } from './plan.ts';
import { actorsIn } from './tree.ts';
import { showRelations } from './layout.ts';
import type { RelationsLayout } from './layout.ts';
import type { Locale } from '../../i18n/locale.ts';
import { directionOf } from '../../model/text.ts';
import type { Mark } from '../drawing/mark.ts';
import type { Palette } from '../drawing/palette.ts';
import { relationsScene } from './scene.ts';
import { busiestActors, guestIds, relationsActors } from './query.ts';
import { textScaleOf } from '../../labels/labeller.ts';
import type { Labeller } from '../../labels/labeller.ts';

/** What fixes the places: everything but the answer to the present view. */
export interface PlacesRequest {
  readonly baseline: Answer;
  readonly labeller: Labeller;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** What {@link placeRelations} makes the places of: the slow part, and the one that no filter changes. */
export function placesInput({ baseline, labeller, widthPx, heightPx }: PlacesRequest): PlacesInput {
  const { locale, catalogue } = labeller;
  const actors = relationsActors(catalogue);
  const { dyads, dyadCount, actorWeights } = baseline;
  const frame = { width: widthPx, height: heightPx };
  const { rest } = actorsIn(frame, actors, actorWeights);
  const named = busiestActors(catalogue, baseline);
  return {
    ...frame,
    actors,
    all: { dyads, dyadCount, actorWeights },
    labels: Object.fromEntries(named.map((id) => [id, labeller.actor(id).text])),
    textScale: textScaleOf(locale.lang),
    othersName: othersName(locale)(rest),
  };
}

const othersName =
  ({ t }: Locale) =>
  (count: number): string =>
    t('relations.others', { count });

/** The same places, and in what room is left those actors of the filter that were not among them. */
export function withChosenActors(
  places: RelationsPlaces,
  { baseline, labeller }: PlacesRequest,
  chosen: readonly string[],
): RelationsPlaces {
  const drawn = new Set(places.actors.map(({ id }) => id));
  const ids = guestIds(chosen, drawn, baseline);
  if (ids.length === 0) return places;
  const actors = new Map(relationsActors(labeller.catalogue).map((actor) => [actor.id, actor]));
  const guests = ids.flatMap((id) => {
    const actor = actors.get(id);
    if (actor === undefined) return [];
    return [{ ...actor, name: labeller.actor(id).text, events: baseline.actorWeights[id] ?? 0 }];
  });
  return placeGuests(places, guests, actors, othersName(labeller.locale));
}

/** Answer → Layout, in places that are settled. */
export function relationsLayout(places: RelationsPlaces, answer: Answer): RelationsLayout {
  return showRelations(places, answer);
}

/** Finds the places and lays the relations out in them, in one go. @param chosen actors that are to have a place */
export function relationsPicture(
  request: PlacesRequest & { readonly answer: Answer },
  chosen: readonly string[],
): RelationsLayout {
  const places = placeRelations(placesInput(request));
  return relationsLayout(withChosenActors(places, request, chosen), request.answer);
}

/** Layout → Scene. */
export function relationsSceneOf(
  layout: RelationsLayout,
  { locale, actor }: Labeller,
  palette: Palette,
  selected: string | null,
): Mark[] {
  const words = {
    lang: locale.lang,
    direction: locale.dir,
    count: (count: number) => locale.number(count),
    othersName: (count: number) => locale.t('relations.others.described', { count }),
    actorName: (id: string, count: number) =>
      locale.t('actor.described', { name: actor(id).text, count }),
    dyadName: ({
      a,
      b,
      count,
      certain,
      meanTone,
    }: Pick<Dyad, 'a' | 'b' | 'count' | 'certain' | 'meanTone'>) => {
      const named = { a: actor(a).text, b: actor(b).text, count, tone: locale.tone(meanTone) };
      const said = locale.t('dyad.described', named);
      if (certain === count) return said;
      return `${said} (${locale.t('count.certain', { count: certain })})`;
    },
    langOf: (id: string) => {
      const { lang, fallback } = actor(id);
      return fallback ? { lang, direction: directionOf(lang) } : undefined;
    },
  };
  return relationsScene(layout, palette, words, selected);
}
