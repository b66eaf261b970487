import { foldText } from '../../core/model/fold.ts';
import type { Span } from '../../core/time/span.ts';
import { edtfDay } from '../../core/time/edtf-day.ts';
import { decodeSpan } from '../../core/view/span-address.ts';

/** The first and the last day of a finite span, as EDTF; years where EDTF has no days. */
export function periodDays({ start, end }: Span): { readonly from: string; readonly to: string } {
  return { from: edtfDay(start), to: edtfDay(Math.max(start, end - 1)) };
}

/**
 * The span after one of its ends was written anew; the other stays. An empty field stands for the limit.
 * @param text EDTF, in digits of any script
 * @param limits finite
 * @returns `invalid` where the text is no date, `outside` where nothing of the limits would be left,
 *   `reversed` where the period would end before it begins
 */
export function rewriteEnd(
  end: 'from' | 'to',
  text: string,
  span: Span,
  limits: Span,
): Span | 'invalid' | 'outside' | 'reversed' {
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
  if (asked.start >= limits.end || asked.end <= limits.start) return 'outside';
  return start < stop ? { start, end: stop } : 'reversed';
}
