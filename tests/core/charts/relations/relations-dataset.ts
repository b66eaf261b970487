import type { Dyad } from '../../../../src/core/engine/contract/answer.ts';
import { showRelations } from '../../../../src/core/charts/relations/layout.ts';
import type { RelationsLayout } from '../../../../src/core/charts/relations/layout.ts';
import { placeRelations } from '../../../../src/core/charts/relations/plan.ts';
import type { PlacesInput, RelationsCounts } from '../../../../src/core/charts/relations/plan.ts';
import type { ActorKind } from '../../../../src/core/model/dataset.ts';

export interface RelationsInput extends PlacesInput {
  /** Of the answer to show. */
  readonly current: RelationsCounts;
}

/** The places of all events and what the current ones show in them, as page and figure draw them. */
export function layoutRelations(input: RelationsInput): RelationsLayout {
  return showRelations(placeRelations(input), input.current);
}

type Row = readonly [
  id: string,
  ActorKind,
  parent: string | null,
  events: number,
  en: string,
  ar: string,
];

/** Made up: the actors exist, the counts do not. */
const ROWS: readonly Row[] = [
  ['us', 'state', null, 64, 'United States', 'الولايات المتحدة'],
  ['ru', 'state', null, 60, 'Russia', 'روسيا'],
  ['ua', 'state', null, 22, 'Ukraine', 'أوكرانيا'],
  ['eu', 'organization', null, 17, 'European Union', 'الاتحاد الأوروبي'],
  ['tr', 'state', null, 9, 'Türkiye', 'تركيا'],
  ['sa', 'state', null, 11, 'Saudi Arabia', 'المملكة العربية السعودية'],
  ['state-dept', 'body', 'us', 21, 'Department of State', 'وزارة الخارجية الأمريكية'],
  ['ru-mfa', 'body', 'ru', 24, 'Ministry of Foreign Affairs', 'وزارة الخارجية الروسية'],
  ['trump', 'person', 'us', 19, 'Donald Trump', 'دونالد ترامب'],
  ['biden', 'person', 'us', 4, 'Joe Biden', 'جو بايدن'],
  ['coulter', 'person', 'state-dept', 6, 'Sonata Coulter', 'سوناتا كولتر'],
  ['putin', 'person', 'ru', 17, 'Vladimir Putin', 'فلاديمير بوتين'],
  ['lavrov', 'person', 'ru-mfa', 12, 'Sergey Lavrov', 'سيرغي لافروف'],
  ['darchiev', 'person', 'ru-mfa', 13, 'Alexander Darchiev', 'ألكسندر دارشييف'],
  ['zakharova', 'person', 'ru-mfa', 5, 'Maria Zakharova', 'ماريا زاخاروفا'],
];

const dyad = (
  a: string,
  b: string,
  count: number,
  meanTone: number,
  level: Dyad['level'],
): Dyad => ({
  a,
  b,
  count,
  certain: count,
  meanTone,
  level,
});

const ALL: RelationsCounts = {
  actorWeights: Object.fromEntries(ROWS.map(([id, , , events]) => [id, events])),
  dyads: [
    dyad('ru', 'us', 46, 1.2, 'whole'),
    dyad('ua', 'us', 12, 3.4, 'whole'),
    dyad('ru', 'ua', 11, -6.8, 'whole'),
    dyad('eu', 'us', 9, -3.6, 'whole'),
    dyad('sa', 'us', 7, 2.5, 'whole'),
    dyad('ru', 'sa', 6, 2.5, 'whole'),
    dyad('eu', 'ru', 6, -4, 'whole'),
    dyad('ru', 'tr', 5, 0.2, 'whole'),
    dyad('putin', 'trump', 6, 1.5, 'direct'),
    dyad('coulter', 'darchiev', 5, 2.5, 'direct'),
  ],
};

/** What a filter might leave: Europe and Biden have no part in it. */
const FILTERED: RelationsCounts = {
  actorWeights: { ...ALL.actorWeights, us: 20, ru: 21, ua: 6, eu: 0, biden: 0, trump: 4, tr: 1 },
  dyads: [
    dyad('ru', 'us', 14, 1.2, 'whole'),
    dyad('ru', 'ua', 6, -6.8, 'whole'),
    dyad('ru', 'sa', 6, 2.5, 'whole'),
    dyad('ru', 'tr', 1, 0.2, 'whole'),
    dyad('coulter', 'darchiev', 5, 2.5, 'direct'),
  ],
};

export function relationsInput(
  lang: 'en' | 'ar',
  counts: 'all' | 'filtered',
  frame: { readonly width: number; readonly height: number },
): RelationsInput {
  return {
    actors: ROWS.map(([id, kind, parentId]) => ({ id, kind, parentId })),
    all: ALL,
    current: counts === 'all' ? ALL : FILTERED,
    labels: Object.fromEntries(ROWS.map(([id, , , , en, ar]) => [id, lang === 'ar' ? ar : en])),
    textScale: lang === 'ar' ? 1.08 : 1,
    ...frame,
  };
}
