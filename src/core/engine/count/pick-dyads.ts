import type { Dyad } from '../contract/answer.ts';
import { TONE_PARTS } from '../columns/columns.ts';
import type { DyadColumn } from '../columns/columns.ts';
import type { Dictionary } from '../columns/dictionary.ts';
import type { DyadsQuery } from '../contract/question.ts';
import type { Tally } from './tally.ts';

/** Counts from here on are told apart by sorting only. */
const MANY = 4096;

/**
 * The strongest of the pairs asked for, then by a and b; and how many pairs there are at all.
 * @param untoned of the counts, the events without a tone; null where all have one
 */
export function pickDyads(
  column: DyadColumn,
  { counts, sums }: Tally,
  certain: Int32Array,
  untoned: Int32Array | null,
  actors: Dictionary,
  { limit, among }: DyadsQuery,
): { readonly dyads: Dyad[]; readonly dyadCount: number } {
  let dyadCount = 0;
  for (const count of counts) if (count !== 0) dyadCount += 1;
  const dyads = pickStrongest(counts, keepAmong(column, actors, among), limit).map((code) => {
    const count = counts[code] ?? 0;
    const toned = count - (untoned?.[code] ?? 0);
    return {
      a: actors.names[column.a[code] ?? 0] ?? '',
      b: actors.names[column.b[code] ?? 0] ?? '',
      count,
      certain: certain[code] ?? 0,
      meanTone: toned === 0 ? null : (sums?.[code] ?? 0) / TONE_PARTS / toned,
      level: column.direct[code] === 1 ? ('direct' as const) : ('whole' as const),
    };
  });
  return { dyads, dyadCount };
}

/** Whether a pair is asked for. */
function keepAmong(
  { a, b }: DyadColumn,
  actors: Dictionary,
  among: readonly string[] | null,
): ((code: number) => boolean) | null {
  if (among === null) return null;
  const wanted = new Uint8Array(actors.names.length);
  for (const id of among) {
    const code = actors.codeOf(id);
    if (code !== undefined) wanted[code] = 1;
  }
  return (code) => wanted[a[code] ?? 0] === 1 && wanted[b[code] ?? 0] === 1;
}

/** Codes with the highest counts above 0, at most `limit`; of the same count the lower codes. */
function pickStrongest(
  counts: Int32Array,
  isAsked: ((code: number) => boolean) | null,
  limit: number,
): number[] {
  const heights = new Uint32Array(MANY + 1);
  for (let code = 0; code < counts.length; code += 1) {
    const count = counts[code] ?? 0;
    if (count === 0 || (isAsked !== null && !isAsked(code))) continue;
    const height = count < MANY ? count : MANY;
    heights[height] = (heights[height] ?? 0) + 1;
  }
  let least = MANY;
  let above = 0;
  while (least > 1 && above + (heights[least] ?? 0) < limit) {
    above += heights[least] ?? 0;
    least -= 1;
  }
  const picked: number[] = [];
  let room = least === MANY ? Infinity : limit - above;
  for (let code = 0; code < counts.length; code += 1) {
    const count = counts[code] ?? 0;
    if (count < least || (isAsked !== null && !isAsked(code))) continue;
    if (count === least) {
      if (room <= 0) continue;
      room -= 1;
    }
    picked.push(code);
  }
  return picked
    .sort((x, y) => (counts[y] ?? 0) - (counts[x] ?? 0) || x - y)
    .slice(0, Math.max(0, limit));
}
