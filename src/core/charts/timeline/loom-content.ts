import type { AnsweredEvent } from '../../engine/contract/answer.ts';
import { textScaleOf } from '../../labels/labeller.ts';
import type { Labeller } from '../../labels/labeller.ts';
import type { EdtfDate } from '../../time/edtf.ts';
import { stopsOf } from '../drawing/roles.ts';
import { laneTree } from './drawn-lanes.ts';
import type { LaneView } from './drawn-lanes.ts';
import { labelWords } from './loom/label-words.ts';
import type { LabelWords } from './loom/label-words.ts';
import { buildRows, NO_ROW } from './loom/rows.ts';
import type { Row, RowPart, Rows } from './loom/rows.ts';
import type { TimelineRequest } from './request.ts';

/** Events with their rows and words, whatever the size. */
export interface LoomContent {
  /** Tells these events and words apart from others. */
  readonly key: string;
  readonly shown: readonly AnsweredEvent[];
  readonly rows: Rows;
  /** At a pole: the date, with its year where more than one is seen, the title, and who takes part without a row. */
  readonly wordsOf: (event: AnsweredEvent, rows: readonly Row[]) => LabelWords;
  /** In a key, and of a period: the date with its year where that does not go without saying. */
  readonly fullWordsOf: (event: AnsweredEvent) => LabelWords;
  /** Who takes part, by the shortest names, hosts left out. */
  readonly whoOf: (event: AnsweredEvent) => readonly string[];
  /** How much larger than usual letters are set by their script. */
  readonly scale: number;
  /** How much wider than measured words may come out. */
  readonly wider: number;
}

/** Rows at the top of the tree: of actors, and of topics or types, which are many and light. */
const MOST_ROWS = { actor: 7, topic: 12, type: 12 } as const;
const LEAST_EVENTS = 2;
/** Others that are named in words; of more, how many. */
const MOST_OTHERS = 2;
/** A program without our fonts sets words in wider ones: a sheet leaves room for them. */
const STAND_IN_WIDER = 1.1;
const YEAR_MS = 366 * 86_400_000;

/** The last few, so that panning gathers nothing anew. */
const known = new Map<string, LoomContent>();
const MOST_KNOWN = 6;

export function loomContent(request: TimelineRequest): LoomContent {
  const { labeller, view, medium, span, knownBefore } = request;
  const { locale, catalogue } = labeller;
  const events = request.answer.events;
  const isLong = span.end - span.start > YEAR_MS;
  const key = JSON.stringify([
    ...[
      catalogue.dataset.id,
      locale.lang,
      locale.digits,
      locale.calendar,
      medium,
      isLong,
      knownBefore,
    ],
    ...[view.lanes, view.open],
    events.map(({ id, date, title, weight, status }) => [id, date.edtf, title, weight, status]),
  ]);
  const content = known.get(key) ?? buildContent(key, request, isLong);
  known.delete(key);
  known.set(key, content);
  const [oldest] = known.keys();
  if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest);
  return content;
}

function buildContent(
  key: string,
  { answer: { events }, labeller, view, medium, span }: TimelineRequest,
  isLong: boolean,
): LoomContent {
  const scale = textScaleOf(labeller.locale.lang);
  const wider = medium === 'sheet' ? STAND_IN_WIDER : 1;
  const measuring = { scale, wider };
  const rows = rowsOf(events, view, labeller);
  const found = new Map<string, LabelWords>();
  const remember = (at: string, make: () => LabelWords): LabelWords => {
    const words = found.get(at) ?? make();
    found.set(at, words);
    return words;
  };
  const titleOf = (event: AnsweredEvent): string =>
    labeller.text(event.title).text || labeller.locale.t('event.anonymous');
  return {
    key,
    shown: events,
    rows,
    scale,
    wider,
    wordsOf: (event, shownRows) => {
      const others = othersOf(event, rows, shownRows);
      return remember(`${event.id} ${others.join(' ')}`, () => {
        const named = namesOf(others, view, labeller);
        const title = titleOf(event);
        const text = named === '' ? title : `${title} (${named})`;
        return labelWords(labeller.locale.shortDate(event.date, isLong), text, measuring);
      });
    },
    fullWordsOf: (event) =>
      remember(`full ${event.id}`, () => {
        const date = labeller.locale.shortDate(event.date, isLong || leavesYear(event.date, span));
        return labelWords(date, titleOf(event), measuring);
      }),
    whoOf: (event) => whoOf(event, labeller),
  };
}

/** The year goes without saying only in the year that is seen. */
function leavesYear({ bounds }: EdtfDate, { start, end }: TimelineRequest['span']): boolean {
  const yearOf = (ms: number): number => new Date(ms).getUTCFullYear();
  const years = new Set(
    [start, end - 1, bounds.start, bounds.end - 1].filter(Number.isFinite).map(yearOf),
  );
  return years.size > 1;
}

function rowsOf(
  events: readonly AnsweredEvent[],
  { lanes, open }: LaneView,
  { catalogue }: Labeller,
): Rows {
  return buildRows({
    events,
    stopsOf: (event, laneOf) => filedUnder(event, lanes, laneOf),
    parentOf: laneTree(catalogue, lanes).parentOf,
    open: new Set(open),
    least: LEAST_EVENTS,
    most: MOST_ROWS[lanes],
  });
}

/** Actors with what they do; topics and types each take part, the first one in front. */
function filedUnder(
  event: AnsweredEvent,
  lanes: LaneView['lanes'],
  laneOf: (id: string) => string,
): readonly RowPart[] {
  if (lanes === 'actor') return stopsOf(event.participants, laneOf);
  const keys = lanes === 'type' ? [event.eventType] : event.topics;
  return [...new Set(keys.map(laneOf))].map((row) => ({ row, part: 'takes-part' }));
}

/** Who takes part without one of these rows, at the top of its tree. */
function othersOf({ id }: AnsweredEvent, rows: Rows, shown: readonly Row[]): readonly string[] {
  const parts = rows.partsOf.get(id) ?? [];
  const hidden = parts
    .filter(({ row }) => row !== NO_ROW && !shown.some((one) => one.id === row))
    .map(({ row }) => row);
  return [...hidden, ...(rows.othersOf.get(id) ?? [])];
}

/** "UN, Austria +2"; topics and types are not named in words. */
function namesOf(
  others: readonly string[],
  { lanes }: LaneView,
  { shortActor, locale }: Labeller,
): string {
  if (lanes !== 'actor' || others.length === 0) return '';
  const named = others.slice(0, MOST_OTHERS).map((id) => shortActor(id).text);
  const more = others.length - named.length;
  const text = named.join(locale.comma);
  return more > 0 ? `${text} +${locale.number(more)}` : text;
}

function whoOf(
  { participants }: AnsweredEvent,
  { catalogue, shortActor }: Labeller,
): readonly string[] {
  const { parentOf } = catalogue.affiliations.tree;
  const topOf = (id: string): string => {
    let top = id;
    for (let up = parentOf.get(top); up != null; up = parentOf.get(top)) top = up;
    return top;
  };
  return stopsOf(participants, topOf)
    .filter(({ part }) => part !== 'hosts')
    .map(({ row, people: [person] }) => shortActor(person ?? row).text);
}
