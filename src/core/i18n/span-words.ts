import { DAY_MS } from '../time/span.ts';
import type { Span } from '../time/span.ts';
import type { DateGrammar, EndWords } from './dates/grammar.ts';

/** A half-open span in words by days; an open side is left open. */
export function formatSpan(span: Span, grammar: DateGrammar): string {
  const firstMs = Math.floor(span.start / DAY_MS) * DAY_MS;
  const lastMs = Math.max(firstMs, (Math.ceil(span.end / DAY_MS) - 1) * DAY_MS);
  const hasStart = Number.isFinite(span.start);
  const hasEnd = Number.isFinite(span.end);
  if (!hasStart && !hasEnd) return grammar.always();
  if (!hasStart)
    return grammar.until(dayWords((Math.ceil(span.end / DAY_MS) - 1) * DAY_MS, grammar));
  if (!hasEnd) return grammar.since(dayWords(firstMs, grammar));
  if (firstMs === lastMs) return grammar.day(firstMs);
  return grammar.range({ kind: 'day', ms: firstMs }, { kind: 'day', ms: lastMs });
}

function dayWords(ms: number, grammar: DateGrammar): EndWords {
  const words = grammar.day(ms);
  return { plain: words, of: words, to: words, approximate: false, uncertain: false };
}
