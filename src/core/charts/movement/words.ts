import type { Movement, MovementCounts } from '../../engine/contract/answer.ts';
import type { MovementSubject } from '../../engine/contract/question.ts';
import type { Labeller } from '../../labels/labeller.ts';
import type { Period } from '../../time/periods.ts';
import type { Span } from '../../time/span.ts';
import type { TickWords } from '../drawing/axis-ticks.ts';
import { countOf, countSides, meanToneOf } from './stacks.ts';

/** What the chart says, in the reader's language. */
export interface MovementWords extends Omit<TickWords, 'textScale'> {
  /** "Events by week" */
  readonly heading: string;
  readonly cooperation: string;
  readonly conflict: string;
  readonly mean: string;
  readonly tone: (value: number) => string;
  /** "3", or "3–5" where two may be elsewhere. */
  readonly range: (certain: number, possible: number) => string;
  /** Of a series, with how many events there are: "96 events". */
  readonly total: (counts: MovementCounts) => string;
  /** Null where it is whatever passes the filter. */
  readonly subject: (subject: MovementSubject) => string | null;
  /** "April 2025: 3–5 events: 2 cooperation and 1 conflict; mean tone +1" */
  readonly described: (span: Span, subject: MovementSubject, counts: MovementCounts) => string;
}

export function movementWords(
  { by }: Pick<Movement, 'by'>,
  period: Period,
  { locale, actor }: Labeller,
): MovementWords {
  const { t, number, tone, list } = locale;
  const range = (certain: number, possible: number): string =>
    certain === possible
      ? number(possible)
      : t('count.range', { least: number(certain), most: number(possible) });
  const total = ({ certain, possible }: MovementCounts): string => {
    const [least, most] = [countOf(certain), countOf(possible)];
    return least === most
      ? t('count.events-plain', { count: most })
      : t('movement.range', { count: most, range: range(least, most) });
  };
  const subjectOf = (subject: MovementSubject): string | null => {
    const [a, b] = subject.map((id) => actor(id).text);
    if (a === undefined) return null;
    return b === undefined ? a : t('relations.pair', { a, b });
  };
  const mixOf = (counts: MovementCounts): string => {
    const sides = countSides(counts.possible, by);
    const kinds = (['cooperation', 'neither', 'conflict'] as const).filter((one) => sides[one] > 0);
    return list(
      kinds.map((one) => t('movement.kind', { kind: t(`movement.${one}`), count: sides[one] })),
    );
  };
  return {
    lang: locale.lang,
    direction: locale.dir,
    tick: locale.tick,
    heading: t(`movement.by.${period}`),
    cooperation: t('movement.cooperation'),
    conflict: t('movement.conflict'),
    mean: t('movement.mean'),
    tone,
    range,
    total,
    subject: subjectOf,
    described: (span, subject, counts) =>
      t('movement.described', {
        span: locale.span(span),
        subject: subjectOf(subject) ?? '',
        events: total(counts),
        mix: mixOf(counts),
        tone: counts.certain.toned > 0 ? tone(meanToneOf(counts.certain)) : '',
      }),
  };
}
