import type { Answer, Dyad } from '../engine/answer.ts';
import { layoutRelations, placeRelations } from '../layout/relations.ts';
import type { RelationsLayout, RelationsPlaces } from '../layout/relations.ts';
import { directionOf } from '../model/text.ts';
import type { Mark } from '../scene/mark.ts';
import type { Palette } from '../scene/palette.ts';
import { relationsScene } from '../scene/relations.ts';
import { textScaleOf } from './speaker.ts';
import type { Speaker } from './speaker.ts';

type PlacesInput = Parameters<typeof placeRelations>[0];

/** What fixes the places: everything but the answer to the present view. */
export interface PlacesRequest {
  readonly baseline: Answer;
  readonly speaker: Speaker;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** The places of all actors. The slow part, and the one that no filter changes. */
export function relationsPlaces(request: PlacesRequest): RelationsPlaces {
  return placeRelations(inputOf(request));
}

/** Answer → Layout. */
export function relationsLayout(
  request: PlacesRequest,
  answer: Answer,
  places?: RelationsPlaces,
): RelationsLayout {
  return layoutRelations({ ...inputOf(request), current: answer }, places);
}

function inputOf({ baseline, speaker, widthPx, heightPx }: PlacesRequest): PlacesInput {
  const { actors, affiliations } = speaker.catalogue;
  return {
    actors: [...actors.values()].map(({ id, kind }) => ({
      id,
      kind,
      parentId: affiliations.tree.parentOf.get(id) ?? null,
    })),
    all: baseline,
    width: widthPx,
    height: heightPx,
    labels: Object.fromEntries([...actors.keys()].map((id) => [id, speaker.actor(id).text])),
    textScale: textScaleOf(speaker.locale.lang),
  };
}

/** Layout → Scene. */
export function relationsSceneOf(
  layout: RelationsLayout,
  { locale, actor }: Speaker,
  palette: Palette,
  selected: string | null,
): Mark[] {
  const words = {
    lang: locale.lang,
    direction: locale.dir,
    count: (count: number) => locale.number(count),
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
      return `${said} (${locale.t('dyad.certain', { surely: certain })})`;
    },
    langOf: (id: string) => {
      const { lang, fallback } = actor(id);
      return fallback ? { lang, direction: directionOf(lang) } : undefined;
    },
  };
  return relationsScene(layout, palette, words, selected);
}
