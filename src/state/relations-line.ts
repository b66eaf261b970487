import type { Answer } from '../engine/answer.ts';
import { layoutRelations } from '../layout/relations.ts';
import type { RelationsLayout } from '../layout/relations.ts';
import { directionOf } from '../model/text.ts';
import type { Mark } from '../scene/mark.ts';
import type { Palette } from '../scene/palette.ts';
import { relationsScene } from '../scene/relations.ts';
import { textScaleOf } from './speaker.ts';
import type { Speaker } from './speaker.ts';

/** Everything the relations chart is made from. */
export interface RelationsRequest {
  readonly answer: Answer;
  /** Fixes the places. */
  readonly baseline: Answer;
  readonly speaker: Speaker;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Answer → Layout. */
export function relationsLayout(request: RelationsRequest): RelationsLayout {
  const { answer, baseline, speaker, widthPx, heightPx } = request;
  const { actors, affiliations } = speaker.catalogue;
  return layoutRelations({
    actors: [...actors.values()].map(({ id, kind }) => ({
      id,
      kind,
      parentId: affiliations.tree.parentOf.get(id) ?? null,
    })),
    all: baseline,
    current: answer,
    width: widthPx,
    height: heightPx,
    labels: Object.fromEntries([...actors.keys()].map((id) => [id, speaker.actor(id).text])),
    textScale: textScaleOf(speaker.locale.lang),
  });
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
    dyadName: (a: string, b: string, count: number, meanTone: number) =>
      locale.t('dyad.described', {
        a: actor(a).text,
        b: actor(b).text,
        count,
        tone: locale.tone(meanTone),
      }),
    langOf: (id: string) => {
      const { lang, fallback } = actor(id);
      return fallback ? { lang, direction: directionOf(lang) } : undefined;
    },
  };
  return relationsScene(layout, palette, words, selected);
}
