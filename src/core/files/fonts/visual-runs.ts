import type { Bidi } from 'bidi-js';

/** A stretch of one embedding level. Offsets in UTF-16. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly rtl: boolean;
}

/** A line in runs from left to right, as the Unicode Bidirectional Algorithm orders them (UAX #9, rule L2). */
export function visualRuns(text: string, direction: 'ltr' | 'rtl', bidi: Bidi): Run[] {
  if (text === '') return [];
  const levels = bidi.getEmbeddingLevels(text, direction);
  const runs: (Run & { readonly level: number })[] = [];
  for (const at of bidi.getReorderedIndices(text, levels)) {
    const level = levels.levels[at] ?? 0;
    const rtl = level % 2 === 1;
    const last = runs.at(-1);
    const goesOn = last?.level === level && at === (rtl ? last.start - 1 : last.end);
    const [start, end] = goesOn
      ? [Math.min(last.start, at), Math.max(last.end, at + 1)]
      : [at, at + 1];
    runs.splice(goesOn ? -1 : runs.length, goesOn ? 1 : 0, { start, end, rtl, level });
  }
  return runs.map(({ start, end, rtl }) => ({ start, end, rtl }));
}
