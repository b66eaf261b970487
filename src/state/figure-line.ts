import type { Answer } from '../engine/answer.ts';
import { NO_FILTER } from '../engine/question.ts';
import { placeRelations } from '../layout/relations-plan.ts';
import { STATUSES } from '../model/dataset.ts';
import { EVENT_TYPES } from '../model/event-type.ts';
import type { Palette } from '../scene/palette.ts';
import { figureScene, FIGURE_MARGIN_PX } from '../scene/figure.ts';
import type { Picture } from '../scene/figure.ts';
import { legendScene, relationsLegend, timelineLegend } from '../scene/legend.ts';
import type { LegendEntry } from '../scene/legend-entry.ts';
import type { Scene } from '../scene/mark.ts';
import type { Span } from '../time/span.ts';
import { chipsOf } from './chips.ts';
import {
  placesInput,
  relationsLayout,
  relationsSceneOf,
  withChosenActors,
} from './relations-line.ts';
import { textScaleOf } from './speaker.ts';
import type { Speaker } from './speaker.ts';
import { timelinePicture, timelineSceneOf } from './timeline-line.ts';
import type { View } from './view.ts';

export const FIGURE_PARTS = ['timeline', 'relations', 'both'] as const;
export type FigurePart = (typeof FIGURE_PARTS)[number];

export interface FigureRequest {
  readonly answer: Answer;
  readonly baseline: Answer;
  readonly speaker: Speaker;
  readonly view: View;
  readonly span: Span;
  readonly knownBefore: number | null;
  readonly palette: Palette;
  readonly part: FigurePart;
  /** px */
  readonly width: number;
}

/** A figure before it is a file. */
export interface Figure {
  readonly scene: Scene;
  readonly document: {
    readonly title: string;
    readonly description: string;
    readonly lang: string;
    readonly direction: 'ltr' | 'rtl';
  };
}

const FACETS = ['actors', 'topics', 'types', 'statuses', 'sources'] as const;
const RELATIONS_PX = 440;
/** More would fill the figure; the rest is counted. */
const MOST_SOURCES = 12;

/** Answer → Layout → Scene of a figure that stands alone, in the words of its reader. */
export function figureOf(request: FigureRequest): Figure {
  const { speaker, part, palette, width, answer, span } = request;
  const { locale, catalogue } = speaker;
  const pictures: Picture[] = [];
  const entries: LegendEntry[] = [];
  const widthPx = width - 2 * FIGURE_MARGIN_PX;
  if (part !== 'relations') {
    const picture = timelinePicture({
      ...request,
      answer: { ...answer, events: answer.events.filter(({ inSpan }) => inSpan) },
      view: { ...request.view, event: null },
      widthPx,
      disclosure: false,
    });
    pictures.push({
      mark: timelineSceneOf(picture, palette, null),
      height: picture.layout.height,
    });
    entries.push(...timelineLegend(picture.layout, palette));
  }
  if (part !== 'timeline') {
    const frame = { ...request, widthPx, heightPx: RELATIONS_PX };
    const places = withChosenActors(
      placeRelations(placesInput(frame)),
      frame,
      request.view.filter.actors,
    );
    const layout = relationsLayout(places, answer);
    const [mark] = relationsSceneOf(layout, speaker, palette, null);
    if (mark?.kind === 'group') pictures.push({ mark, height: RELATIONS_PX });
    entries.push(...relationsLegend(layout, palette));
  }
  const title = speaker.text(catalogue.dataset.title).text || locale.t('dataset.untitled');
  const setting = {
    lang: locale.lang,
    direction: locale.dir,
    textScale: textScaleOf(locale.lang),
  };
  const described = locale.t('figure.described', {
    title,
    count: answer.inSpan,
    span: locale.span(span),
  });
  const scene = figureScene({
    ...setting,
    width,
    title,
    subtitle: subtitleOf(request),
    pictures,
    legend: legendScene(
      [...new Map(entries.map((one) => [one.key, one])).values()],
      widthPx,
      palette,
      {
        ...setting,
        say: ({ message, params }) => locale.t(message, params ?? {}),
      },
    ),
    caption: captionOf(request),
    palette,
  });
  const description = [described, ...captionOf(request)].join('\n');
  return {
    scene,
    document: { title, description, lang: locale.lang, direction: locale.dir },
  };
}

function subtitleOf({ answer, speaker: { locale }, span }: FigureRequest): string {
  const counted = locale.t('count.events', {
    matched: answer.inSpan,
    total: answer.total,
    count: answer.total,
  });
  return `${locale.t('figure.span', { span: locale.span(span) })} · ${counted}`;
}

/** What is shown and what is not, as known when, what is unusual, and by whom it is said. */
function captionOf(request: FigureRequest): string[] {
  const { answer, speaker, view, knownBefore } = request;
  const { locale, catalogue } = speaker;
  const filters = filtersOf(view, speaker);
  const lines = [
    filters === '' ? locale.t('figure.no-filter') : locale.t('figure.filters', { filters }),
    knownBefore === null
      ? locale.t('figure.known-all')
      : locale.t('figure.known', { date: locale.day(knownBefore - 1) }),
  ];
  lines.push(...unusualOf(request));
  const sources = sourcesOf(answer, speaker);
  if (sources !== '') lines.push(locale.t('figure.source', { sources }));
  const { version, licence } = catalogue.dataset;
  if (licence !== undefined) lines.push(locale.t('figure.licence', { licence }));
  if (version !== undefined) lines.push(`${locale.t('dataset.version')}: ${version}`);
  lines.push(locale.t('figure.made-undated'));
  return lines;
}

/**
 * What a reader of the figure's language would not expect: which way time runs (in Arabic either is met with, so
 * it is always said), foreign digits, a second calendar.
 */
function unusualOf({ speaker: { locale }, view, span, part }: FigureRequest): string[] {
  const lines: string[] = [];
  const hasAxis = part !== 'relations';
  if (hasAxis && (view.axis === 'rtl' || locale.dir === 'rtl')) {
    lines.push(locale.t(`figure.axis-${view.axis}`));
  }
  if (locale.digits === 'arab' && locale.lang !== 'ar') lines.push(locale.t('figure.digits-arab'));
  if (hasAxis && locale.hijri) {
    const { start, end } = locale.hijri.ummAlQura;
    const years = { from: locale.tick(start, 'year'), to: locale.tick(end - 1, 'year') };
    const isOfficial = start <= span.start && span.end <= end;
    lines.push(locale.t(isOfficial ? 'figure.hijri' : 'figure.hijri-reckoned', years));
  }
  return lines;
}

/** "actors: A or B; topics: C; Search: d": within a kind any will do, of the kinds each must. */
function filtersOf(view: View, speaker: Speaker): string {
  const { locale } = speaker;
  const { filter } = view;
  const { actors, topics, types, statuses, sources } = filter;
  const names = {
    actors: actors.map((id) => speaker.actor(id).text),
    topics: topics.map((id) => speaker.topic(id).text),
    types: EVENT_TYPES.filter((one) => types.includes(one)).map((one) => speaker.type(one)),
    statuses: STATUSES.filter((one) => statuses.includes(one)).map((one) =>
      locale.t(`status.${one}`),
    ),
    sources: sources.map((id) => speaker.source(id).text),
  };
  const facets = FACETS.filter((facet) => names[facet].length > 0).map((facet) => {
    const every = facet === 'actors' && filter.allActors;
    return locale.t('figure.filter', {
      kind: locale.t(`facet.${facet}`).toLocaleLowerCase(locale.lang),
      names: every ? locale.list(names[facet]) : locale.either(names[facet]),
    });
  });
  const { words, disputed, leastSources, certain } = filter;
  const others = { ...NO_FILTER, words, disputed, leastSources, certain };
  const rest = chipsOf({ ...view, filter: others, span: null, known: null }, speaker);
  return [...facets, ...rest.map(({ label }) => label)].join(`${locale.t('figure.filter-end')} `);
}

/** The publishers that the events shown rest on, those with most events first. */
function sourcesOf({ events, facets }: Answer, { locale, catalogue, text }: Speaker): string {
  const weights = new Map<string, number>();
  const add = (id: string, count: number): void => {
    const source = catalogue.sources.get(id);
    const publisher = text(source?.publisher).text || text(source?.title).text;
    if (publisher !== '') weights.set(publisher, (weights.get(publisher) ?? 0) + count);
  };
  for (const event of events) if (event.inSpan) for (const id of event.sources) add(id, 1);
  // Too many events to come one by one: then the counts beside the source filter tell.
  if (events.length === 0)
    for (const [id, n] of Object.entries(facets.sources)) if (n > 0) add(id, n);
  const names = [...weights.keys()].sort(
    (a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  const shown = names.slice(0, MOST_SOURCES);
  const rest = names.length - shown.length;
  if (rest > 0) shown.push(locale.t('figure.more-sources', { count: rest }));
  return locale.list(shown);
}
