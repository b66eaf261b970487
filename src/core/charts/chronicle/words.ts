import type { AnsweredEvent } from '../../engine/contract/answer.ts';
import { statusKey } from '../../labels/known-words.ts';
import { textScaleOf } from '../../labels/labeller.ts';
import type { Labeller } from '../../labels/labeller.ts';
import type { Setting, Words } from '../../labels/words.ts';
import type { Section } from './items.ts';
import { isTakenAsHeld } from '../../model/dataset.ts';

/** What the chronicle says, in the reader's language. */
export interface ChronicleWords extends Setting {
  readonly title: (event: AnsweredEvent) => Words;
  readonly date: (event: AnsweredEvent, withYear: boolean) => string;
  readonly place: (event: AnsweredEvent) => string;
  /** How many sources there are, and what they differ on. */
  readonly sources: (event: AnsweredEvent) => string;
  /** In few words: how it stands where it did not take place, how many sources, and whether they differ. */
  readonly inShort: (event: AnsweredEvent) => string;
  /** Its accessible name. */
  readonly name: (event: AnsweredEvent) => string;
  readonly actor: (id: string) => string;
  readonly list: (names: readonly string[]) => string;
  /** So many more than are named: "+2". */
  readonly more: (count: number) => string;
  readonly section: (section: Section, isContinued: boolean) => string;
  readonly count: (count: number) => string;
  readonly others: string;
  /** At the rule of the known-on day, and what stands after it. */
  readonly known: string;
  readonly after: string;
}

/** @param knownBefore the instant at which the known-on day ends, ms UTC; null without one */
export function chronicleWords(labeller: Labeller, knownBefore: number | null): ChronicleWords {
  const { locale } = labeller;
  const { t, comma } = locale;
  const sources = ({ sources, differing }: AnsweredEvent): string =>
    differing.length === 0
      ? t('count.sources', { count: sources.length })
      : t('chronicle.differ', {
          count: sources.length,
          fields: differing
            .map((field) => t(`field.${field}`).toLocaleLowerCase(locale.lang))
            .join(comma),
        });
  return {
    lang: locale.lang,
    direction: locale.dir,
    textScale: textScaleOf(locale.lang),
    title: ({ title }) => {
      const words = labeller.words(title);
      const anonymous = { lang: locale.lang, direction: locale.dir };
      return words.text === '' ? { text: t('event.anonymous'), ...anonymous } : words;
    },
    date: ({ date }, withYear) => locale.shortDate(date, withYear),
    place: ({ place }) => (place === null ? '' : labeller.text(place).text),
    sources,
    inShort: (event) => {
      const count = event.sources.length;
      const said = event.disputed
        ? t('chronicle.differ-short', { count })
        : t('count.sources', { count });
      return isTakenAsHeld(event.status)
        ? said
        : `${t(statusKey(event.status, event.unreported))} · ${said}`;
    },
    name: (event) => labeller.describe(event),
    actor: (id) => labeller.shortActor(id).text,
    list: (names) => names.join(comma),
    more: (count) => `+${locale.number(count)}`,
    section: ({ key, start, unit }, isContinued) => {
      const undated = key === 'vague' ? t('timeline.vague') : t('chronicle.early');
      const name = start === null ? undated : locale.tick(start, unit);
      return isContinued ? t('chronicle.continued', { name }) : name;
    },
    count: (count) => t('chronicle.count', { count }),
    others: t('chronicle.others'),
    known: knownBefore === null ? '' : t('chronicle.known', { date: locale.day(knownBefore - 1) }),
    after: t('chronicle.after'),
  };
}
