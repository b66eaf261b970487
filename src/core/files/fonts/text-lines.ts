import type { Mark, TextMark, TextRun } from '../../charts/drawing/mark.ts';
import type { Weight } from './font-cuts.ts';

/** Every line of text of these marks, in drawing order. */
function linesOf(marks: readonly Mark[]): TextMark[] {
  return marks.flatMap((mark) => {
    if (mark.kind === 'group') return linesOf(mark.marks);
    return mark.kind === 'text' ? [mark] : [];
  });
}

/** A line in its stretches: one, where it is set alike from end to end. */
export function runsOf({ runs, text, weight, fill }: TextMark): readonly TextRun[] {
  return runs ?? [{ text, weight, fill }];
}

/** Stands between lines, so that no mark is taken for the one of the line before; no font draws it. */
export const BETWEEN = '\uFFFC';

/** What is set in each weight, line by line. */
export function textsByWeight(marks: readonly Mark[]): ReadonlyMap<Weight, string> {
  const texts = new Map<Weight, string>();
  for (const { weight, text } of linesOf(marks).flatMap(runsOf)) {
    texts.set(weight, `${texts.get(weight) ?? ''}${text}${BETWEEN}`);
  }
  return new Map([...texts].sort(([a], [b]) => a - b));
}
