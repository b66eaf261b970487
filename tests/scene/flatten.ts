import { measureText } from '../../src/layout/text-metrics.ts';
import type { GroupMark, Mark, TextMark } from '../../src/scene/mark.ts';

/** A mark that is no group, with the keys above it and where its own (0, 0) stands. */
export interface Drawn {
  readonly mark: Exclude<Mark, GroupMark>;
  readonly path: readonly string[];
  readonly x: number;
  readonly y: number;
}

/** Everything that is drawn, in painting order. */
export function flatten(marks: readonly Mark[], at = { x: 0, y: 0 }, path: string[] = []): Drawn[] {
  return marks.flatMap((mark): Drawn[] => {
    const here = [...path, mark.key];
    if (mark.kind !== 'group') return [{ mark, path: here, ...at }];
    return flatten(mark.marks, { x: at.x + (mark.x ?? 0), y: at.y + (mark.y ?? 0) }, here);
  });
}

/** Every group, outer ones first. */
export function groupsOf(marks: readonly Mark[]): GroupMark[] {
  return marks.flatMap((mark) => (mark.kind === 'group' ? [mark, ...groupsOf(mark.marks)] : []));
}

export function textsOf(marks: readonly Mark[]): (Drawn & { readonly mark: TextMark })[] {
  return flatten(marks).filter(
    (one): one is Drawn & { mark: TextMark } => one.mark.kind === 'text',
  );
}

/** The stretch that a line of words covers, px. */
export function extentOf({ mark, x }: { readonly mark: TextMark; readonly x: number }): {
  from: number;
  to: number;
} {
  const width = measureText(mark.text, mark.size, mark.weight);
  const start = { left: 0, middle: 0.5, right: 1 }[mark.align] * width;
  return { from: x + mark.x - start, to: x + mark.x - start + width };
}

/** Keys that stand twice among the children of one group, as `group: key`. */
export function repeatedKeys(marks: readonly Mark[], parent = ''): string[] {
  const seen = new Set<string>();
  return marks.flatMap((mark) => {
    const twice = seen.has(mark.key) ? [`${parent}: ${mark.key}`] : [];
    seen.add(mark.key);
    return mark.kind === 'group' ? [...twice, ...repeatedKeys(mark.marks, mark.key)] : twice;
  });
}
