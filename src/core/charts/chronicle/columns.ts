import type { AnsweredEvent } from '../../engine/contract/answer.ts';
import { orderRows } from '../drawing/actor-order.ts';
import { stopsOf } from '../drawing/roles.ts';
import type { Stop } from '../drawing/roles.ts';
import type { ChronicleStyle } from './style.ts';

/** A column of the chronicle, px from the side where reading begins. */
export interface Column {
  readonly id: string;
  readonly from: number;
  readonly width: number;
  /** Its middle, where the dots stand. */
  readonly x: number;
}

/** The sign before the words of others, with the room around them, px. */
const OTHERS_SIGN_PX = 24;

export interface Columns {
  readonly columns: readonly Column[];
  /** Where the words of all others begin; null where nobody is left over, or there is no room for words. */
  readonly others: { readonly from: number; readonly width: number } | null;
  /** Where the first column begins. */
  readonly from: number;
  /** Who does what in every event, by its id. */
  readonly stops: ReadonlyMap<string, readonly Stop[]>;
}

/**
 * Gives the actors that most events touch a column each, those beside each other that meet most. Who does no more
 * than host has none.
 * @param rowOf what an actor is counted under
 * @param nameWidth of the words for one of those without a column, px
 */
export function placeColumns(
  events: readonly AnsweredEvent[],
  rowOf: (actor: string) => string,
  nameWidth: (row: string) => number,
  widthPx: number,
  style: ChronicleStyle,
): Columns {
  const stops = new Map(events.map(({ id, participants }) => [id, stopsOf(participants, rowOf)]));
  const all = [...stops.values()];
  const touched = all.map((list) =>
    list.filter(({ part }) => part !== 'hosts').map(({ row }) => row),
  );
  const { mostColumns } = style;
  const order = orderRows(touched, { most: mostColumns, leastEvents: mostColumns > 2 ? 3 : 1 });
  const counts = new Map<string, number>();
  for (const row of touched.flat()) counts.set(row, (counts.get(row) ?? 0) + 1);
  const busiest = [...order]
    .sort(
      (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || order.indexOf(a) - order.indexOf(b),
    )
    .slice(0, 2);
  const widthOf = (id: string): number => (busiest.includes(id) ? style.wideColumn : style.column);
  const rest = new Set(all.flat().flatMap(({ row }) => (order.includes(row) ? [] : [row])));
  const widest = Math.max(0, ...[...rest].map(nameWidth)) + OTHERS_SIGN_PX;
  const othersWidth =
    rest.size > 0 && style.layout !== 'phone'
      ? Math.min(1.5 * style.others, Math.max(style.others, widest))
      : 0;
  const whole = order.reduce((sum, id) => sum + widthOf(id), 0) + othersWidth;
  let along = widthPx - whole;
  const columns = order.map((id): Column => {
    const from = along;
    along += widthOf(id);
    return { id, from, width: widthOf(id), x: from + widthOf(id) / 2 };
  });
  const others = othersWidth > 0 ? { from: along, width: othersWidth } : null;
  return { columns, others, from: widthPx - whole, stops };
}
