import type { AnsweredEvent, Answer, Dyad } from '../../../../src/core/engine/contract/answer.ts';
import { relationsPicture } from '../../../../src/core/charts/relations/picture.ts';
import type { RelationsRequest } from '../../../../src/core/charts/relations/picture.ts';
import type { LayoutInput, RelationsLayout } from '../../../../src/core/charts/relations/layout.ts';
import { buildLetters } from '../../../../src/core/charts/drawing/letters.ts';
import type { Item } from '../../../../src/core/charts/relations/shapes.ts';
import { tallyRelations } from '../../../../src/core/charts/relations/tally.ts';
import { relationsWords } from '../../../../src/core/charts/relations/words.ts';
import { loadLocale } from '../../../../src/core/i18n/locale.ts';
import type { Lang } from '../../../../src/core/i18n/languages.ts';
import { buildCatalogue } from '../../../../src/core/labels/catalogue.ts';
import { buildLabeller } from '../../../../src/core/labels/labeller.ts';
import type { Labeller } from '../../../../src/core/labels/labeller.ts';
import type { Actor } from '../../../../src/core/model/dataset.ts';
import type { Status } from '../../../../src/core/model/dataset.ts';
import type { QuadClass } from '../../../../src/core/model/event-type.ts';
import { NO_FILTER } from '../../../../src/core/engine/contract/question.ts';
import { answeredEvent } from '../../../fixtures/answered-event.ts';
import { answerTo } from '../../../fixtures/istanbul.ts';
import { twoStates } from '../../../fixtures/two-states.ts';

const locales = {
  en: await loadLocale('en'),
  ar: await loadLocale('ar'),
  ru: await loadLocale('ru'),
};
const nothing = await answerTo({ filter: { actors: ['nobody'] } });

/** An event of two, and of what kind it was. */
export interface Meeting {
  readonly a: string;
  readonly b: string;
  readonly quad: QuadClass;
  readonly status?: Status;
}

/** Actors of a made-up dataset in a language. */
export function labellerOf(actors: readonly Actor[], lang: Lang = 'en'): Labeller {
  return buildLabeller(buildCatalogue({ ...twoStates, actors }), locales[lang]);
}

/** The answer that tells these meetings, one a day. @param told false for counts alone */
export function answerOf(
  meetings: readonly Meeting[],
  { affiliations }: Labeller['catalogue'],
  told = true,
): Answer {
  const { parentOf } = affiliations.tree;
  const weights = new Map<string, number>();
  const dyads = new Map<string, Dyad>();
  const add = (one: string, other: string, level: Dyad['level']): void => {
    const [a = '', b = ''] = [one, other].sort();
    const before = dyads.get(`${level} ${a} ${b}`)?.count ?? 0;
    const count = before + 1;
    dyads.set(`${level} ${a} ${b}`, { a, b, count, certain: count, meanTone: 1, level });
  };
  const events = meetings.map(({ a, b, quad, status = 'occurred' }, index): AnsweredEvent => {
    const tops = [a, b].map((id) => parentOf.get(id) ?? id);
    for (const id of new Set([a, b, ...tops])) weights.set(id, (weights.get(id) ?? 0) + 1);
    const [one = '', other = ''] = tops;
    if (one !== other) add(one, other, 'whole');
    if (one !== other && (one !== a || other !== b)) add(a, b, 'direct');
    const day = new Date(Date.UTC(2020, 0, 1 + index * 9)).toISOString().slice(0, 10);
    return answeredEvent(`e${String(index)}`, day, {
      ...{ quadClass: quad, status },
      participants: [
        { actor: a, role: 'initiator' },
        { actor: b, role: 'recipient' },
      ],
    });
  });
  return {
    ...nothing,
    events: told ? events : [],
    dyads: [...dyads.values()],
    dyadCount: dyads.size,
    actorWeights: Object.fromEntries(weights),
  };
}

/** A picture of an answer; everybody in it might be there. */
export function pictured(
  answer: Answer,
  labeller: Labeller,
  change: Partial<Omit<RelationsRequest, 'view'>> & {
    readonly form?: RelationsRequest['view']['relations'];
  } = {},
): RelationsLayout {
  const { form = null, ...rest } = change;
  const view = { relations: form, filter: NO_FILTER };
  return relationsPicture({ answer, baseline: answer, labeller, view, widthPx: 900, ...rest });
}

const ACTORS: readonly Actor[] = [
  ['us', 'state', undefined, 'United States', 'الولايات المتحدة'],
  ['ru', 'state', undefined, 'Russia', 'روسيا'],
  ['ua', 'state', undefined, 'Ukraine', 'أوكرانيا'],
  ['sa', 'state', undefined, 'Saudi Arabia', 'المملكة العربية السعودية'],
  ['trump', 'person', 'us', 'Donald Trump', 'دونالد ترامب'],
  ['putin', 'person', 'ru', 'Vladimir Putin', 'فلاديمير بوتين'],
  ['lavrov', 'person', 'ru', 'Sergey Lavrov', 'سيرغي لافروف'],
].map(([id = '', kind, whole, en = '', ar = '']) => ({
  id,
  kind: kind as Actor['kind'],
  name: { en, ar },
  ...(whole !== undefined && { partOf: [{ actor: whole }] }),
}));

/** Made up: the actors exist, the meetings do not. */
const MEETINGS: readonly Meeting[] = [
  { a: 'trump', b: 'putin', quad: 'verbal-cooperation' },
  { a: 'ru', b: 'us', quad: 'statement' },
  { a: 'us', b: 'ru', quad: 'material-conflict' },
  { a: 'lavrov', b: 'us', quad: 'verbal-cooperation', status: 'planned' },
  { a: 'us', b: 'ua', quad: 'material-cooperation' },
  { a: 'us', b: 'ua', quad: 'verbal-conflict' },
  { a: 'ru', b: 'sa', quad: 'verbal-cooperation' },
  { a: 'sa', b: 'ua', quad: 'statement' },
];

/** A few states that meet, told in a language. */
export function fewStates(lang: Lang = 'en'): { answer: Answer; labeller: Labeller } {
  const labeller = labellerOf(ACTORS, lang);
  return { answer: answerOf(MEETINGS, labeller.catalogue), labeller };
}

/** What the forms of these few states are laid out from. */
export function fewStatesInput(change: Partial<LayoutInput> = {}): LayoutInput {
  const { answer, labeller } = fewStates();
  return {
    tally: tallyRelations(answer, answer, labeller.catalogue),
    words: relationsWords(labeller),
    letters: buildLetters({ textScale: 1, direction: 'ltr', spare: 1 }),
    width: 900,
    open: new Set(),
    mostDrawn: Infinity,
    chosen: null,
    ...change,
  };
}

/** The words of shapes. */
export function saidBy(items: readonly Item[]): string[] {
  return items.flatMap(({ shapes }) =>
    shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])),
  );
}
