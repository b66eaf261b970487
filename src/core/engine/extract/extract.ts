import type {
  ActorActivity,
  PairActivity,
  WrittenEvent,
  Page,
  ExtractedEvent,
  UsedIds,
} from '../../model/extract.ts';
import { isUnreported } from '../../model/reach.ts';
import { parseEdtf } from '../../time/edtf.ts';
import type { ExtractQuery } from '../contract/question.ts';
import type { Rows } from '../columns/rows.ts';
import type { SearchNames } from '../filter/search.ts';
import { gatherByCode } from '../columns/gather.ts';
import type { Gathered } from '../columns/gather.ts';
import { memoizeSelections } from '../count/selections.ts';
import { orderTimes } from '../columns/time-order.ts';
import type { Vocabulary } from '../columns/vocabulary.ts';
import { openWindow, rowsInWindow } from '../count/window.ts';

/** Events of one page, and stretches of time of one. */
const PAGE_EVENTS = 2000;
const PAGE_STRETCHES = 20_000;

/** Gives what a filter leaves, page by page. */
export interface Extractor {
  asKnown(query: ExtractQuery, from: number): Page<ExtractedEvent>;
  asWritten(query: ExtractQuery, from: number): Page<WrittenEvent>;
  actors(query: ExtractQuery, from: number): Page<ActorActivity>;
  pairs(query: ExtractQuery, from: number): Page<PairActivity>;
  used(query: ExtractQuery): UsedIds;
}

/** What the rows are made of. */
export interface ExtractSource {
  knownAt(row: number): ExtractedEvent | undefined;
  writtenAt(row: number): WrittenEvent | undefined;
  /** The same rows in the order of the dataset or file, in a place of their own. */
  inWrittenOrder(rows: Uint32Array): Uint32Array;
  /** Ids that rows refer to, whatever was known when. */
  usedBy(rows: Uint32Array): Omit<UsedIds, 'count' | 'lostLinks'>;
}

interface Chosen {
  readonly key: string;
  readonly rows: Uint32Array;
  inReadingOrder?: Uint32Array;
  inWrittenOrder?: Uint32Array;
  actors?: Gathered;
  pairs?: Gathered;
  ids?: ReadonlySet<string>;
}

/** Takes what a filter leaves of rows; what the last query chose is kept. */
export function createExtractor(
  rows: Rows,
  given: ExtractSource,
  vocabulary: Vocabulary,
  names: () => SearchNames,
): Extractor {
  const { columns } = rows;
  const order = orderTimes(columns);
  const select = memoizeSelections(rows, order, vocabulary, names);
  let last: Chosen | undefined;

  const choose = ({ filter, span, withAside = false }: ExtractQuery): Chosen => {
    const key = JSON.stringify([filter, span, withAside]);
    if (last?.key === key) return last;
    const window = openWindow(order, span, filter.certain);
    const chosen = rowsInWindow(order, window, select(filter, withAside).matched.bits);
    return (last = { key, rows: chosen.slice() });
  };
  const isWhole = (chosen: Chosen): boolean => chosen.rows.length === columns.size;
  const idsOf = (chosen: Chosen): ReadonlySet<string> =>
    (chosen.ids ??= new Set(Array.from(chosen.rows, (row) => given.writtenAt(row)?.id ?? '')));

  return {
    asKnown: (query, from) => {
      const chosen = choose(query);
      chosen.inReadingOrder ??= rows.inReadingOrder(chosen.rows);
      return pageOf(chosen.inReadingOrder, from, (row) =>
        markUnreported(given.knownAt(row), rows.reach),
      );
    },
    asWritten: (query, from) => {
      const chosen = choose(query);
      chosen.inWrittenOrder ??= given.inWrittenOrder(chosen.rows);
      return pageOf(chosen.inWrittenOrder, from, (row) => {
        const event = given.writtenAt(row);
        return event?.related === undefined || (isWhole(chosen) && query.knownBefore === null)
          ? event
          : withLinksTo(idsOf(chosen), event);
      });
    },
    actors: (query, from) => {
      const chosen = choose(query);
      chosen.actors ??= gatherByCode(columns, columns.actors, chosen.rows);
      return metPage(chosen.actors, query.span, from, (code) => ({
        id: vocabulary.actors.names[code] ?? '',
      }));
    },
    pairs: (query, from) => {
      const chosen = choose(query);
      const dyads = query.withAside === true ? columns.allDyads() : columns.dyads;
      chosen.pairs ??= gatherByCode(columns, dyads, chosen.rows);
      return metPage(chosen.pairs, query.span, from, (code) => ({
        a: vocabulary.actors.names[dyads.a[code] ?? 0] ?? '',
        b: vocabulary.actors.names[dyads.b[code] ?? 0] ?? '',
        level: dyads.direct[code] === 1 ? ('direct' as const) : ('whole' as const),
      }));
    },
    used: (query) => {
      const chosen = choose(query);
      const isAll = isWhole(chosen) && query.knownBefore === null;
      const lostLinks = isAll ? 0 : countLostLinks(chosen.rows, given, idsOf(chosen));
      return { ...given.usedBy(chosen.rows), count: chosen.rows.length, lostLinks };
    },
  };
}

function markUnreported(
  event: ExtractedEvent | undefined,
  reach: number | null,
): ExtractedEvent | undefined {
  if (event?.status !== 'planned') return event;
  const end = parseEdtf(event.date)?.bounds.end ?? Infinity;
  return isUnreported(event.status, end, reach) ? { ...event, unreported: true } : event;
}

function pageOf<T>(
  rows: Uint32Array,
  from: number,
  eventAt: (row: number) => T | undefined,
): Page<T> {
  const part = rows.subarray(from, from + PAGE_EVENTS);
  const next = from + part.length;
  return {
    items: Array.from(part).flatMap((row) => eventAt(row) ?? []),
    next: next < rows.length ? next : null,
  };
}

function countLostLinks(
  rows: Uint32Array,
  { writtenAt }: ExtractSource,
  ids: ReadonlySet<string>,
): number {
  let lost = 0;
  for (const row of rows) {
    for (const { event } of writtenAt(row)?.related ?? []) if (!ids.has(event)) lost += 1;
  }
  return lost;
}

/** A link to an event that is not taken along would lead nowhere. */
function withLinksTo(ids: ReadonlySet<string>, event: WrittenEvent): WrittenEvent {
  const { related = [], ...rest } = event;
  const kept = related.filter(({ event: id }) => ids.has(id));
  if (kept.length === related.length) return event;
  return kept.length === 0 ? rest : { ...rest, related: kept };
}

function metPage<T extends object>(
  gathered: Gathered,
  span: ExtractQuery['span'],
  from: number,
  nameOf: (code: number) => T,
): Page<T & Omit<ActorActivity, 'id'>> {
  const items: (T & Omit<ActorActivity, 'id'>)[] = [];
  let stretches = 0;
  let code = from;
  for (; code < gathered.size && stretches < PAGE_STRETCHES; code += 1) {
    const met = gathered.metAt(code, span);
    if (met === undefined) continue;
    stretches += 1 + met.stretches.length / 2;
    items.push({ ...nameOf(code), ...met });
  }
  return { items, next: code < gathered.size ? code : null };
}
