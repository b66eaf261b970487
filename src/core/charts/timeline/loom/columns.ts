import type { Point } from './points.ts';
import { spreadAlong } from './spread.ts';
import type { Wish } from './spread.ts';
import { buildWarp } from '../../drawing/warp.ts';
import type { Warp } from '../../drawing/warp.ts';

/** A stretch of the calendar whose name has a column of its own. */
export interface NamedStretch {
  /** Where it begins, UTC. */
  readonly ms: number;
  /** Of its name, px. */
  readonly widthPx: number;
}

export interface ColumnsInput {
  /** In the order of time. */
  readonly points: readonly Point[];
  readonly groups: readonly NamedStretch[];
  /** The known-on rule, between two points; null where it has no column. */
  readonly rule: { readonly ms: number; readonly before: number } | null;
  /** True places. */
  readonly scale: (ms: number) => number;
  readonly pxPerMs: number;
  /** What a point needs around it, px; by its index. */
  readonly roomOf: (index: number) => number;
  readonly from: number;
  readonly to: number;
  /** Every point at its true place. */
  readonly isTrue: boolean;
}

export interface Columns {
  /** As many as there are points, ascending. */
  readonly xs: readonly number[];
  /** Where the rule of a stretch stands, its name beside it. */
  readonly groupXs: readonly number[];
  readonly ruleX: number | null;
  readonly warp: Warp;
}

/** Beside the name of a stretch, px. */
const NAME_BEFORE_PX = 5;
const NAME_AFTER_PX = 5;
const NAME_WEIGHT = 0.4;
/** Two points are never nearer than this, px. */
const LEAST_APART_PX = 0.25;

/** Places for all points along time, least moved from where they truly are; names of stretches stand among them. */
export function layoutColumns(input: ColumnsInput): Columns {
  return input.isTrue ? trueColumns(input) : spreadColumns(input);
}

interface Column {
  readonly wish: Wish;
  readonly point?: number;
  readonly group?: number;
}

function spreadColumns(input: ColumnsInput): Columns {
  const { points, groups, rule, scale, roomOf, pxPerMs } = input;
  const columns: Column[] = [];
  let group = 0;
  const addGroups = (upTo: number): void => {
    for (; group < groups.length && (groups[group]?.ms ?? 0) <= upTo; group += 1) {
      const { ms = 0, widthPx = 0 } = groups[group] ?? {};
      const at = Math.max(scale(ms), input.from) + NAME_BEFORE_PX;
      const wish = {
        at,
        before: NAME_BEFORE_PX,
        after: widthPx + NAME_AFTER_PX,
        weight: NAME_WEIGHT,
      };
      columns.push({ wish, group });
    }
  };
  const addRule = (): void => {
    if (rule) columns.push({ wish: { at: scale(rule.ms), before: 6, after: 7, weight: 1 } });
  };
  for (const [index, { ms }] of points.entries()) {
    if (rule?.before === index) addRule();
    addGroups(ms);
    const half = roomOf(index) / 2;
    columns.push({ wish: { at: scale(ms), before: half, after: half, weight: 1 }, point: index });
  }
  if (rule && rule.before >= points.length) addRule();
  addGroups(Infinity);
  ascend(columns);
  const places = spreadAlong(
    columns.map(({ wish }) => wish),
    input.from,
    input.to,
  );
  const at = (is: (column: Column) => boolean): number[] =>
    places.filter((_, index) => {
      const column = columns[index];
      return column !== undefined && is(column);
    });
  const xs = at(({ point }) => point !== undefined);
  const [ruleX = null] = at(({ point, group: one }) => point === undefined && one === undefined);
  const groupXs = at(({ group: one }) => one !== undefined).map((x) => x - NAME_BEFORE_PX);
  return { xs, groupXs, ruleX, warp: warpOf(points, xs, pxPerMs, scale) };
}

/** No wish may lie before the one that stands before it. */
function ascend(columns: Column[]): void {
  let before = -Infinity;
  for (const [index, column] of columns.entries()) {
    const at = Math.max(before, column.wish.at);
    columns[index] = { ...column, wish: { ...column.wish, at } };
    before = at;
  }
}

function trueColumns({ points, groups, rule, scale, pxPerMs }: ColumnsInput): Columns {
  let before = -Infinity;
  const xs = points.map(({ ms }) => (before = Math.max(before + LEAST_APART_PX, scale(ms))));
  return {
    xs,
    groupXs: groups.map(({ ms }) => scale(ms)),
    ruleX: rule ? scale(rule.ms) : null,
    warp: warpOf([], [], pxPerMs, scale),
  };
}

function warpOf(
  points: readonly Point[],
  xs: readonly number[],
  pxPerMs: number,
  scale: (ms: number) => number,
): Warp {
  const knots = points.map(({ ms }, index) => ({ ms, px: xs[index] ?? 0 }));
  return buildWarp(knots.length > 0 ? knots : [{ ms: 0, px: scale(0) }], pxPerMs);
}
