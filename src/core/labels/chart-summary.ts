import type { Answer } from '../engine/contract/answer.ts';
import { QUAD_CLASSES } from '../model/event-type.ts';
import type { Span } from '../time/span.ts';
import type { Labeller } from './labeller.ts';

const MOST = 3;

/** The timeline in words: how many events in which period, whose they are mostly, and of what kinds where those are known one by one. */
export function timelineSummary(
  { inSpan, actorWeights, events }: Answer,
  span: Span,
  { locale, actor, catalogue }: Labeller,
): string {
  const { t, list } = locale;
  const tops = [...catalogue.affiliations.tree.parentOf].filter(([, parent]) => parent === null);
  const actors = tops
    .map(([id]) => ({ name: actor(id).text, count: actorWeights[id] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST);
  const seen = events.filter((event) => event.inSpan);
  const kinds = QUAD_CLASSES.map((quad) => ({
    name: t(`quad.${quad}`),
    count: seen.filter(({ quadClass }) => quadClass === quad).length,
  })).filter(({ count }) => count > 0);
  const parts = [actors, kinds]
    .filter((counts) => counts.length > 0)
    .map((counts) => list(counts.map((one) => t('lane.described', one))));
  const whole = t('bin.described', { count: inSpan, span: locale.span(span) });
  return [whole, ...parts].map((part) => `${part}.`).join(' ');
}

/** The relations in words: the strongest pairs of wholes with their counts and tones. */
export function relationsSummary({ dyads }: Answer, { locale, actor }: Labeller): string {
  return dyads
    .filter(({ level }) => level === 'whole')
    .slice(0, MOST)
    .map(({ a, b, count, meanTone }) => {
      const names = { a: actor(a).text, b: actor(b).text };
      return `${locale.t('dyad.described', { ...names, count, tone: locale.tone(meanTone) })}.`;
    })
    .join(' ');
}
