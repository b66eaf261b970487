import type { ActorActivity } from '../../model/extract.ts';
import type { Span } from '../../time/span.ts';
import { NO_TONE, TONE_PARTS } from './columns.ts';
import type { Columns, ManyColumn } from './columns.ts';

type Activity = Omit<ActorActivity, 'id'>;

/** Some rows by the codes they have: who took part in which of them. */
export interface Gathered {
  /** How many codes there are. */
  readonly size: number;
  /** @returns undefined where no row has the code */
  metAt(code: number, span: Span | null): Activity | undefined;
}

/**
 * The rows of each code, without an object a row.
 * @param rows ascending
 */
export function gatherByCode(columns: Columns, lists: ManyColumn, rows: Uint32Array): Gathered {
  const { size, offsets, codes } = lists;
  const ends = new Uint32Array(size + 1);
  for (const row of rows) {
    for (let at = offsets[row] ?? 0, to = offsets[row + 1] ?? 0; at < to; at += 1) {
      const place = (codes[at] ?? 0) + 1;
      ends[place] = (ends[place] ?? 0) + 1;
    }
  }
  for (let code = 0; code < size; code += 1)
    ends[code + 1] = (ends[code + 1] ?? 0) + (ends[code] ?? 0);
  const heap = new Uint32Array(ends[size] ?? 0);
  const next = ends.slice(0, size);
  for (const row of rows) {
    for (let at = offsets[row] ?? 0, to = offsets[row + 1] ?? 0; at < to; at += 1) {
      const code = codes[at] ?? 0;
      const place = next[code] ?? 0;
      heap[place] = row;
      next[code] = place + 1;
    }
  }
  return {
    size,
    metAt: (code, span) => {
      const own = heap.subarray(ends[code], ends[code + 1]);
      return own.length === 0 ? undefined : metIn(own, columns, span);
    },
  };
}

function metIn(rows: Uint32Array, { startMs, endMs, tone }: Columns, span: Span | null): Activity {
  let tones = 0;
  let toned = 0;
  let certain = 0;
  const stretches: number[] = [];
  for (const row of rows) {
    const start = startMs[row] ?? NaN;
    const end = endMs[row] ?? NaN;
    const own = tone[row] ?? NO_TONE;
    if (own !== NO_TONE) {
      tones += own;
      toned += 1;
    }
    if (isSurelyIn(start, end, span)) certain += 1;
    const last = stretches.length - 1;
    // Rows come by their start.
    if (last > 0 && start <= (stretches[last] ?? NaN)) {
      stretches[last] = Math.max(stretches[last] ?? NaN, end);
    } else stretches.push(start, end);
  }
  return {
    count: rows.length,
    certain,
    meanTone: toned === 0 ? null : tones / TONE_PARTS / toned,
    stretches: Float64Array.from(stretches),
  };
}

/** Of a span of no length nothing is inside. */
function isSurelyIn(start: number, end: number, span: Span | null): boolean {
  return span === null || (span.start < span.end && start >= span.start && end <= span.end);
}
