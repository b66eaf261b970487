import type { Bidi } from 'bidi-js';

/** A stretch of one embedding level. Offsets in UTF-16. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly rtl: boolean;
}

interface LevelRun extends Run {
  readonly level: number;
}

/** A line in runs from left to right, as the Unicode Bidirectional Algorithm orders them (UAX #9, rule L2). */
export function visualRuns(text: string, direction: 'ltr' | 'rtl', bidi: Bidi): Run[] {
  const { levels } = bidi.getEmbeddingLevels(text, direction);
  const runs: LevelRun[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const level = levels[at] ?? 0;
    const last = runs.at(-1);
    if (last?.level === level) runs[runs.length - 1] = { ...last, end: at + 1 };
    else runs.push({ start: at, end: at + 1, level, rtl: level % 2 === 1 });
  }
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = highest; level > 0; level -= 1) turnRound(runs, level);
  return runs.map(({ start, end, rtl }) => ({ start, end, rtl }));
}

/** Turns round every sequence of runs at this level or above. */
function turnRound(runs: LevelRun[], level: number): void {
  for (let from = 0; from < runs.length; from += 1) {
    let to = from;
    while ((runs[to]?.level ?? -1) >= level) to += 1;
    if (to - from > 1) runs.splice(from, to - from, ...runs.slice(from, to).reverse());
    from = to;
  }
}
