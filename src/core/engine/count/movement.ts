import { bisectLeft, bisectRight } from 'd3-array';
import { isTakenAsHeld, STATUSES } from '../../model/dataset.ts';
import { QUAD_CLASSES } from '../../model/event-type.ts';
import { TONE_STEPS, toneStep } from '../../model/tone-step.ts';
import { andBitsets, collectRows } from '../columns/bitset.ts';
import type { Bitset } from '../columns/bitset.ts';
import { NO_TONE, TONE_PARTS } from '../columns/columns.ts';
import type { Columns } from '../columns/columns.ts';
import type { TimeOrder } from '../columns/time-order.ts';
import type { Vocabulary } from '../columns/vocabulary.ts';
import type { Movement, MovementCounts, MovementTally } from '../contract/answer.ts';
import { NO_FILTER } from '../contract/question.ts';
import type { MovementGroups, MovementQuery, MovementSubject } from '../contract/question.ts';
import { selectCondition } from '../filter/filter.ts';
import { isInWindow } from './window.ts';
import type { Window } from './window.ts';

/** What is counted. */
export interface MovementRows {
  readonly columns: Columns;
  readonly order: TimeOrder;
  /** Rows outside it do not count where only those are wanted that surely lie in it. */
  readonly window: Window;
  readonly vocabulary: Vocabulary;
  /** The rows that pass the filter. */
  readonly bits: Bitset;
  /** Those who only host, mediate or are named count as parties, too. */
  readonly withAside?: boolean | undefined;
}

export type CountMovement = typeof countMovement;

/** Counts rows by period, one walk over them a subject. */
export function countMovement(
  { edges, by, subjects }: MovementQuery,
  rows: MovementRows,
): Movement {
  const { columns } = rows;
  const groups = groupRows(columns, by);
  const held = Uint8Array.from(STATUSES, (status) => Number(isTakenAsHeld(status)));
  const size = by === 'class' ? QUAD_CLASSES.length : TONE_STEPS + 1;
  const codeOf = (row: number): number =>
    (groups[row] ?? 0) + (held[columns.statuses[row] ?? 0] === 1 ? 0 : size);
  const series = subjects.map((subject) => {
    const sums = sumPeriods(selectSubject(subject, rows), edges, size, codeOf, rows);
    return { subject, ...sums };
  });
  return { by, edges, series };
}

function groupRows({ quads, tone }: Columns, by: MovementGroups): Uint8Array {
  if (by === 'class') return quads;
  return Uint8Array.from(tone, (parts) =>
    parts === NO_TONE ? TONE_STEPS : toneStep(parts / TONE_PARTS),
  );
}

function selectSubject(
  subject: MovementSubject,
  { columns, vocabulary, bits, withAside }: MovementRows,
): Bitset {
  if (subject.length === 0) return bits;
  const pair = { allActors: true, asParties: true };
  const filter = { ...NO_FILTER, actors: subject, ...(subject.length === 2 && pair) };
  return andBitsets(bits, selectCondition('actors', filter, columns, vocabulary, withAside));
}

/** Tallies of several stretches of time, one after the other: rows by code, how many have a tone, and its sum in parts. */
interface Sums {
  readonly values: Float64Array;
  readonly width: number;
}

function emptySums(stretches: number, size: number): Sums {
  const width = 2 * size + 2;
  return { values: new Float64Array(stretches * width), width };
}

function addTo(
  { values, width }: Sums,
  stretch: number,
  code: number,
  tone: number,
  sign: number,
): void {
  const at = stretch * width;
  values[at + code] = (values[at + code] ?? 0) + sign;
  if (tone === NO_TONE) return;
  const end = at + width;
  values[end - 2] = (values[end - 2] ?? 0) + sign;
  values[end - 1] = (values[end - 1] ?? 0) + sign * tone;
}

function tallyAt({ values, width }: Sums, stretch: number): MovementTally {
  const own = [...values.subarray(stretch * width, (stretch + 1) * width)];
  const size = (width - 2) / 2;
  const [toned = 0, toneSum = 0] = own.slice(2 * size);
  // No −0, which a difference may leave.
  return {
    held: own.slice(0, size),
    unheld: own.slice(size, 2 * size),
    toned,
    toneSum: toneSum + 0,
  };
}

const BLOCK = 4096;

function sumPeriods(
  bits: Bitset,
  edges: readonly number[],
  size: number,
  codeOf: (row: number) => number,
  { columns: { size: rows, tone }, order, window }: MovementRows,
): { readonly whole: MovementCounts; readonly periods: readonly MovementCounts[] } {
  const count = Math.max(0, edges.length - 1);
  const certain = emptySums(count, size);
  /** What begins in a period, less what ended in the one before. */
  const changes = emptySums(count + 1, size);
  const whole = emptySums(2, size);
  const found = new Uint32Array(BLOCK);
  for (let from = 0; from < rows; from += BLOCK) {
    const filled = collectRows(bits, from, Math.min(rows, from + BLOCK), found);
    for (let index = 0; index < filled; index += 1) {
      const row = found[index] ?? 0;
      if (window.inside && !isInWindow(order, window, row)) continue;
      const { first, last } = periodsOf(order.startMs[row] ?? 0, order.endMs[row] ?? 0, edges);
      if (last < 0 || first >= count) continue;
      const [code, own] = [codeOf(row), tone[row] ?? NO_TONE];
      addTo(changes, Math.max(first, 0), code, own, 1);
      addTo(changes, Math.min(last, count - 1) + 1, code, own, -1);
      addTo(whole, 1, code, own, 1);
      if (first < 0 || last >= count) continue;
      addTo(whole, 0, code, own, 1);
      if (first === last) addTo(certain, first, code, own, 1);
    }
  }
  runUp(changes);
  return {
    whole: { certain: tallyAt(whole, 0), possible: tallyAt(whole, 1) },
    periods: Array.from({ length: count }, (_, period) => ({
      certain: tallyAt(certain, period),
      possible: tallyAt(changes, period),
    })),
  };
}

/** The periods that bounds touch: −1 and the number of periods stand for what lies outside all of them. */
function periodsOf(
  start: number,
  end: number,
  edges: readonly number[],
): { readonly first: number; readonly last: number } {
  const first = bisectRight(edges, start) - 1;
  const last = end > start ? bisectLeft(edges, end) - 1 : first;
  return { first, last };
}

/** From what changes at each stretch to what there is in it. */
function runUp({ values, width }: Sums): void {
  for (let at = width; at < values.length; at += 1) {
    values[at] = (values[at] ?? 0) + (values[at - width] ?? 0);
  }
}
