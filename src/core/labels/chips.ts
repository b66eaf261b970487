import { STATUSES } from '../model/dataset.ts';
import { EVENT_TYPES } from '../model/event-type.ts';
import type { Filter } from '../engine/contract/question.ts';
import { NO_FILTER } from '../engine/contract/question.ts';
import { parseDay } from '../time/edtf.ts';
import type { Labeller } from './labeller.ts';
import type { View } from '../view/view.ts';

/** One thing the reader asked for, in words, and the view without it. */
export interface Chip {
  readonly key: string;
  readonly label: string;
  /** Language of the label where it is not the reader's. */
  readonly lang?: string;
  readonly without: View;
}

/** Every filter in use, in the order of the filter rail. */
export function chipsOf(view: View, labeller: Labeller): Chip[] {
  const { filter } = view;
  const { locale } = labeller;
  const less = (change: Partial<Filter>): View => ({ ...view, filter: { ...filter, ...change } });
  const drop = <T>(list: readonly T[], item: T): T[] => list.filter((other) => other !== item);
  const chips: Chip[] = [];
  if (filter.words !== '') {
    chips.push({
      key: 'words',
      label: locale.t('chip.words', { words: filter.words }),
      without: less({ words: '' }),
    });
  }
  if (filter.allActors && filter.actors.length > 1) {
    chips.push({
      key: 'together',
      label: locale.t('chip.all-of', {
        names: locale.list(filter.actors.map((id) => labeller.actor(id).text)),
      }),
      without: less({ actors: [], allActors: false }),
    });
  } else {
    for (const id of filter.actors) {
      const { text, lang } = labeller.actor(id);
      const actors = drop(filter.actors, id);
      chips.push({
        key: `actor ${id}`,
        label: text,
        lang,
        without: less({ actors, allActors: false }),
      });
    }
  }
  for (const id of filter.topics) {
    const { text, lang } = labeller.topic(id);
    chips.push({
      key: `topic ${id}`,
      label: text,
      lang,
      without: less({ topics: drop(filter.topics, id) }),
    });
  }
  for (const type of EVENT_TYPES.filter((one) => filter.types.includes(one))) {
    chips.push({
      key: type,
      label: labeller.type(type),
      without: less({ types: drop(filter.types, type) }),
    });
  }
  for (const status of STATUSES.filter((one) => filter.statuses.includes(one))) {
    const statuses = drop(filter.statuses, status);
    chips.push({ key: status, label: locale.t(`status.${status}`), without: less({ statuses }) });
  }
  for (const id of filter.sources) {
    const { text, lang } = labeller.source(id);
    chips.push({
      key: `source ${id}`,
      label: text,
      lang,
      without: less({ sources: drop(filter.sources, id) }),
    });
  }
  if (filter.disputed) {
    chips.push({
      key: 'disputed',
      label: locale.t('filter.disputed'),
      without: less({ disputed: false }),
    });
  }
  if (filter.leastSources > 1) {
    const label = locale.t('chip.least-sources', { count: filter.leastSources });
    chips.push({ key: 'least', label, without: less({ leastSources: 0 }) });
  }
  if (filter.certain) {
    const label = locale.t('filter.certain');
    chips.push({ key: 'certain', label, without: less({ certain: false }) });
  }
  if (view.span !== null) {
    chips.push({
      key: 'span',
      label: locale.t('chip.span', { span: locale.span(view.span) }),
      without: { ...view, span: null },
    });
  }
  return [...chips, ...knownChip(view, labeller)];
}

function knownChip(view: View, { locale }: Labeller): Chip[] {
  if (view.known === null) return [];
  const day = parseDay(view.known);
  const label =
    view.known === 'all' || day === undefined
      ? locale.t('filter.known.all')
      : locale.t('chip.known', { date: locale.day(day.start) });
  return [{ key: 'known', label, without: { ...view, known: null } }];
}

/** The view with nothing filtered: no facets, no words, no span, the dataset's own known-on day. */
export function withoutFilters(view: View): View {
  return { ...view, filter: NO_FILTER, span: null, known: null };
}
