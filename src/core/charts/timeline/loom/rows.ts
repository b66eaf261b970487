import type { AnsweredEvent } from '../../../engine/contract/answer.ts';
import { pathUp } from '../../../model/tree.ts';
import { orderRows } from '../../drawing/actor-order.ts';
import type { Part } from '../../drawing/roles.ts';

/** An event's part in a row. */
export interface RowPart {
  readonly row: string;
  readonly part: Part;
}

/** A row of the loom: an actor, a topic or an event type; `''` for what has no row of its own. */
export interface Row {
  readonly id: string;
  /** 0 at the top of the tree. */
  readonly depth: number;
  /** Something under it has events: it can be opened. */
  readonly canOpen: boolean;
  readonly open: boolean;
}

export interface Rows {
  /** From the top down. */
  readonly rows: readonly Row[];
  /** By event id: its rows, the leading one first; never empty. */
  readonly partsOf: ReadonlyMap<string, readonly RowPart[]>;
  /** By event id: who takes part without a row, to be named in words. */
  readonly othersOf: ReadonlyMap<string, readonly string[]>;
}

export interface RowsInput {
  readonly events: readonly AnsweredEvent[];
  /** What an event touches, each rolled up to the lane that is seen of it. */
  readonly stopsOf: (event: AnsweredEvent, laneOf: (id: string) => string) => readonly RowPart[];
  readonly parentOf: ReadonlyMap<string, string | null>;
  readonly open: ReadonlySet<string>;
  /** From the third on, a row at the top of the tree has at least so many events. */
  readonly least: number;
  /** Rows at the top of the tree. */
  readonly most: number;
}

/** The row of events that no other row takes; no id is empty. */
export const NO_ROW = '';
/** Rows under one that is open. */
const MOST_UNDER = 10;

/** Few rows for many events: the strongest at the top of the tree, ordered so that those who meet stand near each other. */
export function buildRows(input: RowsInput): Rows {
  const filed = input.events.map((event) => fileEvent(event, input));
  const rows: Row[] = [];
  /** The row of every lane that has one, or is under one that has. */
  const rowOf = new Map<string, string>();
  for (const top of chooseTops(filed, input)) addRows(top, filed, input.open, rows, rowOf);
  const partsOf = new Map<string, readonly RowPart[]>();
  const othersOf = new Map<string, readonly string[]>();
  for (const { event, filings } of filed) {
    const parts = filings.flatMap(({ lane, part }) => {
      const row = rowOf.get(lane);
      return row === undefined ? [] : [{ row, part }];
    });
    const others = filings.filter(({ lane }) => !rowOf.has(lane)).map(({ top }) => top);
    partsOf.set(
      event.id,
      parts.length > 0 ? onceEach(parts) : [{ row: NO_ROW, part: 'takes-part' }],
    );
    othersOf.set(event.id, [...new Set(others)]);
  }
  if ([...partsOf.values()].some(([first]) => first?.row === NO_ROW)) {
    rows.push({ id: NO_ROW, depth: 0, canOpen: false, open: false });
  }
  return { rows, partsOf, othersOf };
}

/** A lane that an event touches, with its path from the top of the tree. */
interface Filing {
  readonly lane: string;
  readonly top: string;
  readonly path: readonly string[];
  readonly part: Part;
}

interface Filed {
  readonly event: AnsweredEvent;
  readonly filings: readonly Filing[];
}

function fileEvent(event: AnsweredEvent, { stopsOf, parentOf, open }: RowsInput): Filed {
  const paths = new Map<string, readonly string[]>();
  const laneOf = (id: string): string => {
    const path = pathUp(id, parentOf).reverse();
    const closed = path.findIndex((one) => !open.has(one));
    const shown = closed === -1 ? path : path.slice(0, closed + 1);
    const lane = shown.at(-1) ?? id;
    const before = paths.get(lane) ?? [];
    if (path.length > before.length) paths.set(lane, path);
    return lane;
  };
  const filings = stopsOf(event, laneOf).map(({ row: lane, part }) => {
    const path = paths.get(lane) ?? [lane];
    return { lane, top: path[0] ?? lane, path, part };
  });
  return { event, filings };
}

/** Each row once, with the first of its parts; hosts last, for a host leads nothing. */
function onceEach(parts: readonly RowPart[]): readonly RowPart[] {
  return parts.filter(({ row }, index) => parts.findIndex((one) => one.row === row) === index);
}

/** The tops that get a row, in their order; one that is open has one. */
function chooseTops(filed: readonly Filed[], { least, most, open }: RowsInput): readonly string[] {
  const touched = filed.map(({ filings }) => [...new Set(filings.map(({ top }) => top))]);
  const opened = new Set(touched.flat().filter((top) => open.has(top)));
  const tops = orderRows(touched, { most, leastEvents: least });
  return [...tops, ...[...opened].filter((top) => !tops.includes(top)).sort()];
}

/** A top and, where it is open, the strongest of what is under it; the rest of that stays on the row it is under. */
function addRows(
  top: string,
  filed: readonly Filed[],
  open: ReadonlySet<string>,
  rows: Row[],
  rowOf: Map<string, string>,
): void {
  const counts = new Map<string, number>();
  const withBelow = new Set<string>();
  const under = new Map<string, Set<string>>();
  for (const { lane, path } of filed.flatMap(({ filings }) => filings)) {
    if (path[0] !== top) continue;
    for (const id of path.slice(0, -1)) withBelow.add(id);
    const shown = path.slice(0, path.indexOf(lane) + 1);
    for (const [index, id] of shown.entries()) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
      const next = shown[index + 1];
      if (next !== undefined) under.set(id, (under.get(id) ?? new Set()).add(next));
    }
  }
  const file = (id: string, row: string): void => {
    rowOf.set(id, row);
    for (const one of under.get(id) ?? []) file(one, row);
  };
  const visit = (id: string, depth: number): void => {
    rows.push({ id, depth, canOpen: withBelow.has(id), open: open.has(id) });
    rowOf.set(id, id);
    const strongest = [...(under.get(id) ?? [])].sort(
      (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1),
    );
    for (const one of strongest.slice(0, MOST_UNDER)) visit(one, depth + 1);
    for (const one of strongest.slice(MOST_UNDER)) file(one, id);
  };
  visit(top, 0);
}
