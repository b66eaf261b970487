import type { AnsweredEvent } from '../../engine/contract/answer.ts';
import type { Labeller } from '../../labels/labeller.ts';
import { directionOf } from '../../model/text.ts';
import type { QuadClass } from '../../model/event-type.ts';
import type { Dyad } from '../../engine/contract/answer.ts';
import type { Pair } from './tally.ts';

/** What the relations say, in the reader's language. */
export interface RelationsWords {
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  readonly number: (value: number) => string;
  /** −10 … +10; null where nothing says any. */
  readonly tone: (value: number | null) => string;
  readonly year: (ms: number) => string;
  readonly actor: (id: string) => string;
  /** The language of an actor's name, where it is not the reader's. */
  readonly langOf: (
    id: string,
  ) => { readonly lang: string; readonly direction: 'ltr' | 'rtl' } | undefined;
  /** "24 events" */
  readonly events: (count: number) => string;
  /** "and 9 more" */
  readonly more: (count: number) => string;
  /** "29 events: 16 cooperation, 5 statements and 8 conflict"; without kinds the count and the mean tone. */
  readonly mix: (pair: Pair) => string;
  /** "Russia – Türkiye" */
  readonly pair: (a: string, b: string) => string;
  readonly actorName: (id: string, count: number) => string;
  readonly dyadName: (dyad: Dyad, events?: readonly AnsweredEvent[] | null) => string;
  readonly othersName: (count: number) => string;
  readonly among: string;
  readonly others: string;
  readonly absent: (ids: readonly string[]) => string;
  /** "Who met whom: Russia (rows), United States (columns)" */
  readonly inside: (rows: string, columns: string) => string;
}

/** At most so many who are absent are named. */
const MOST_ABSENT = 12;

export function relationsWords({ locale, actor }: Labeller): RelationsWords {
  const { t, number, tone, list } = locale;
  const name = (id: string): string => actor(id).text;
  const mixOf = (events: readonly AnsweredEvent[]): string => {
    const counts = { cooperation: 0, statement: 0, conflict: 0, unspecified: 0 };
    for (const { quadClass } of events) counts[sideOf(quadClass)] += 1;
    const said = (['cooperation', 'statement', 'conflict', 'unspecified'] as const)
      .filter((side) => counts[side] > 0)
      .map((side) => t(`mix.${side}`, { count: counts[side] }));
    return list(said);
  };
  return {
    lang: locale.lang,
    direction: locale.dir,
    number,
    tone,
    year: (ms) => locale.tick(ms, 'year'),
    actor: name,
    langOf: (id) => {
      const { lang, fallback } = actor(id);
      return fallback ? { lang, direction: directionOf(lang) } : undefined;
    },
    events: (count) => t('count.events-plain', { count }),
    more: (count) => t('relations.more', { count }),
    mix: ({ count, events, meanTone }) => {
      const said = t('count.events-plain', { count });
      if (events === null) return t('relations.tone', { events: said, tone: tone(meanTone) });
      return t('relations.mix', { events: said, mix: mixOf(events) });
    },
    pair: (a, b) => t('relations.pair', { a: name(a), b: name(b) }),
    actorName: (id, count) => t('actor.described', { name: name(id), count }),
    dyadName: ({ a, b, count, certain, meanTone }, events) => {
      const named = { a: name(a), b: name(b), count, tone: tone(meanTone) };
      const further = [
        ...(certain === count ? [] : [t('count.certain', { count: certain })]),
        ...(events && isMixed(events) ? [mixOf(events)] : []),
      ];
      return [t('dyad.described', named), ...further.map((one) => `(${one})`)].join(' ');
    },
    othersName: (count) => t('relations.others.described', { count }),
    among: t('relations.among'),
    others: t('relations.rest'),
    absent: (ids) => {
      const names = ids.slice(0, MOST_ABSENT).map(name);
      const rest = ids.length - names.length;
      const said = list(rest > 0 ? [...names, number(rest)] : names);
      return t('relations.absent', { names: said });
    },
    inside: (rows, columns) => t('relations.inside', { rows: name(rows), columns: name(columns) }),
  };
}

function isMixed(events: readonly AnsweredEvent[]): boolean {
  return new Set(events.map(({ quadClass }) => sideOf(quadClass))).size > 1;
}

function sideOf(quad: QuadClass): 'cooperation' | 'statement' | 'conflict' | 'unspecified' {
  if (quad === 'statement' || quad === 'unspecified') return quad;
  return quad.endsWith('cooperation') ? 'cooperation' : 'conflict';
}
