import { foldText } from '../model/fold.ts';
import { DAY_MS } from '../time/span.ts';
import type { Span } from '../time/span.ts';
import { decodeSpan } from './span-address.ts';

/** The first and the last day of a finite span, as EDTF. */
export function periodDays({ start, end }: Span): { readonly from: string; readonly to: string } {
  return { from: isoDay(start), to: isoDay(Math.max(start, end - 1)) };
}

/**
 * The span after one of its ends was written anew. An empty field stands for the limit; where the other end
 * would no longer come after it, the other one goes to the limit.
 * @param text EDTF, in digits of any script
 * @param limits finite
 * @returns `invalid` where the text is no date, `outside` where nothing of the limits would be left
 */
export function rewriteEnd(
  end: 'from' | 'to',
  text: string,
  span: Span,
  limits: Span,
): Span | 'invalid' | 'outside' {
  const written = foldText(text).toUpperCase();
  const asked =
    written === ''
      ? limits
      : decodeSpan(
          end === 'from' ? written : undefined,
          end === 'to' ? written : undefined,
          () => undefined,
        );
  if (asked === null) return 'invalid';
  const start = end === 'from' ? Math.max(asked.start, limits.start) : span.start;
  const stop = end === 'to' ? Math.min(asked.end, limits.end) : span.end;
  const next =
    start < stop
      ? { start, end: stop }
      : end === 'from'
        ? { start, end: limits.end }
        : { start: limits.start, end: stop };
  return next.start < next.end ? next : 'outside';
}

function isoDay(ms: number): string {
  const day = new Date(Math.floor(ms / DAY_MS) * DAY_MS);
  const [date = ''] = day.toISOString().split('T');
  return date;
}
