import { parseEdtf } from '../time/edtf.ts';
import { DAY_MS, type Span } from '../time/span.ts';
import { edtfDay, edtfInstant } from '../time/edtf-day.ts';

/**
 * A span as the parameters `from` and `to`, both inclusive to read: ends at midnight are days, `to` the last
 * day inside; others are instants in seconds. In years of more than four digits, where EDTF has neither, the
 * span is widened to whole years. An end that cannot be written is ''.
 */
export function encodeSpan(span: Span | null): { readonly from: string; readonly to: string } {
  if (!span) return { from: '', to: '' };
  const { start, end } = span;
  return {
    from: isMidnight(start) ? edtfDay(start) : edtfInstant(start),
    to: isMidnight(end) ? edtfDay(end - DAY_MS) : edtfInstant(end),
  };
}

/**
 * The span from the start of `from` to the end of `to`, which are EDTF; the end of an instant is the instant.
 * Half-open, whole seconds; ±Infinity where one end is absent or cannot be used; null without any.
 * @param refuse is told what cannot be used; `to` is refused where it does not come after `from`
 */
export function decodeSpan(
  from: string | undefined,
  to: string | undefined,
  refuse: (name: 'from' | 'to', found: string) => void,
): Span | null {
  let start = from === undefined ? -Infinity : startOf(from);
  let end = to === undefined ? Infinity : endOf(to);
  if (from !== undefined && !Number.isFinite(start)) {
    refuse('from', from);
    start = -Infinity;
  }
  if (to !== undefined && !(Number.isFinite(end) && end > start)) {
    refuse('to', to);
    end = Infinity;
  }
  return start === -Infinity && end === Infinity ? null : { start, end };
}

function startOf(edtf: string): number {
  return Math.floor((parseEdtf(edtf)?.bounds.start ?? NaN) / 1000) * 1000;
}

function endOf(edtf: string): number {
  const date = parseEdtf(edtf);
  const single = date?.shape === 'date' ? date.points[0] : undefined;
  const bounds = date?.bounds;
  const end = single?.precision === 'instant' ? bounds?.start : bounds?.end;
  return Math.ceil((end ?? NaN) / 1000) * 1000;
}

function isMidnight(ms: number): boolean {
  return ms % DAY_MS === 0;
}
