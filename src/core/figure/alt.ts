import type { Answer, AnsweredEvent } from '../engine/contract/answer.ts';
import { EVENT_TYPES, QUAD_CLASSES, quadClassOf } from '../model/event-type.ts';
import type { QuadClass } from '../model/event-type.ts';
import { withoutAir } from '../time/span.ts';
import type { FigureRequest } from './request.ts';
import { filtersOf } from './words.ts';

const MOST_TITLES = 3;

/** What of the pictures only their layout knows. */
export interface Drawn {
  /** Events of the tallest bar where counts are drawn in place of events; else null. */
  readonly tallestBar: number | null;
}

/**
 * What a figure shows, for those who do not see it: what it is, of when, how many events and which, who meets whom
 * most, what dominates, what is planned and comes first, what was planned and not reported again, what is disputed, and whether events or counts of them are drawn.
 */
export function describeFigure(
  request: FigureRequest,
  title: string,
  { tallestBar }: Drawn,
): string {
  const { answer, part, span, labeller } = request;
  const { locale } = labeller;
  const sentences = [
    locale.t(`figure.alt.${part}`, { title }),
    locale.t('figure.alt.events', {
      count: answer.inSpan,
      span: locale.span(withoutAir(span, answer.extent)),
    }),
    filterWords(request),
    pairWords(request),
    kindWords(request),
    countWords('figure.alt.planned', plannedIn(request), request),
    nextWords(request),
    countWords('figure.alt.unreported', seenIn(answer).filter(isUnreported).length, request),
    countWords('figure.alt.disputed', disputedIn(answer), request),
  ];
  if (tallestBar !== null) sentences.push(locale.t('figure.alt.bars', { count: tallestBar }));
  return sentences.filter((one) => one !== '').join(' ');
}

function filterWords({ view, labeller }: FigureRequest): string {
  const filters = filtersOf(view, labeller);
  return filters === '' ? '' : `${labeller.locale.t('figure.filters', { filters })}.`;
}

/**
 * The pair with most events, states before their people; none where two have as many. Where not all pairs were
 * counted, it says of which.
 */
function pairWords({ answer, part, labeller }: FigureRequest): string {
  const { dyads, dyadCount } = answer;
  const wholes = dyads.filter(({ level }) => level === 'whole');
  const [pair, second] = wholes.length > 0 ? wholes : dyads;
  const all = dyads.length >= dyadCount;
  if (pair === undefined || pair.count === second?.count) return '';
  if (part !== 'relations' && part !== 'both' && !all) return '';
  const names = labeller.locale.list([pair.a, pair.b].map((id) => labeller.actor(id).text));
  return labeller.locale.t(all ? 'figure.alt.pair' : 'figure.alt.pair-drawn', {
    names,
    count: pair.count,
  });
}

function kindWords({ answer, view, labeller: { locale } }: FigureRequest): string {
  const counts = new Map<QuadClass, number>();
  const add = (quad: QuadClass, count: number): void => {
    counts.set(quad, (counts.get(quad) ?? 0) + count);
  };
  const seen = seenIn(answer);
  for (const { quadClass } of seen) add(quadClass, 1);
  if (seen.length === 0) {
    const { types } = view.filter;
    for (const type of EVENT_TYPES) {
      if (types.length === 0 || types.includes(type)) {
        add(quadClassOf(type), answer.facets.types[type] ?? 0);
      }
    }
  }
  const ranked = QUAD_CLASSES.filter((quad) => (counts.get(quad) ?? 0) > 0).sort(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0),
  );
  const [first, second] = ranked;
  if (first === undefined) return '';
  const count = counts.get(first) ?? 0;
  if (second === undefined) return locale.t('figure.alt.only-kind', { kind: lower(first, locale) });
  if (count === counts.get(second)) return '';
  return locale.t('figure.alt.kind', { kind: lower(first, locale), count });
}

function lower(quad: QuadClass, locale: FigureRequest['labeller']['locale']): string {
  const words = locale.t(`quad.${quad}`);
  return words.slice(0, 1).toLocaleLowerCase(locale.lang) + words.slice(1);
}

function plannedIn({ answer, view }: FigureRequest): number {
  const seen = seenIn(answer);
  if (seen.length > 0) return seen.filter(isToCome).length;
  const { statuses } = view.filter;
  const counted = statuses.length === 0 || statuses.includes('planned');
  return counted ? (answer.facets.statuses['planned'] ?? 0) : 0;
}

/** The planned events that come first, where they are drawn one by one. */
function nextWords({ answer, labeller }: FigureRequest): string {
  const planned = seenIn(answer).filter(isToCome);
  if (planned.length === 0) return '';
  const titles = planned.slice(0, MOST_TITLES).map(({ title }) => labeller.text(title).text);
  return labeller.locale.t('figure.alt.next', {
    count: titles.length,
    titles: labeller.locale.list(titles),
  });
}

function isToCome({ status, unreported }: AnsweredEvent): boolean {
  return status === 'planned' && !unreported;
}

function isUnreported({ unreported }: AnsweredEvent): boolean {
  return unreported;
}

/** Where events are counted in bars nobody knows, and it goes unsaid. */
function disputedIn(answer: Answer): number {
  return seenIn(answer).filter(({ disputed }) => disputed).length;
}

function countWords(
  key: 'figure.alt.planned' | 'figure.alt.unreported' | 'figure.alt.disputed',
  count: number,
  { labeller }: FigureRequest,
): string {
  return count === 0 ? '' : labeller.locale.t(key, { count });
}

/** All events in the span, or none where they are too many to come one by one. */
function seenIn({ events, inSpan }: Answer): Answer['events'] {
  const seen = events.filter((event) => event.inSpan);
  return seen.length === inSpan ? seen : [];
}
