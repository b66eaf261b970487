import type { GroupMark, Mark, TextRun } from '../drawing/mark.ts';
import type { Palette } from '../drawing/palette.ts';
import type { TimelineWords, Words } from '../../labels/words.ts';
import { DATE_GAP } from './loom/label-words.ts';
import type { LineBox } from './loom/loom-box.ts';

/** How an event is drawn beside others. */
export interface Drawn {
  readonly glyphRadius: number;
  readonly isSelected: boolean;
  /** Of the thread that is drawn, or of another; null where none is. */
  readonly isThread: boolean | null;
}

/** The colour of its words. */
export function inkOf({ isSelected, isThread }: Drawn, palette: Palette): string {
  if (isSelected) return palette.accent;
  return isThread === false ? palette.inkMuted : palette.ink;
}

/** The words that name an event: a date in a heavier and muted hand, and its title. */
export function namesGroup(
  id: string,
  lines: readonly LineBox[],
  px: number,
  fill: string,
  palette: Palette,
  words: TimelineWords,
): GroupMark {
  const said = words.labels.get(id);
  return {
    kind: 'group',
    key: 'names',
    data: { names: id },
    marks: lines.map((line, index) =>
      lineMark(line, String(index), px, fill, palette, words, said),
    ),
  };
}

export function lineMark(
  { x, y, align, date, title }: LineBox,
  key: string,
  px: number,
  fill: string,
  palette: Palette,
  words: TimelineWords,
  said: Words | undefined,
  weight: 400 | 500 | 600 = 400,
): Mark {
  // A date among words of the other direction keeps its own order.
  const isOther = said !== undefined && said.direction !== words.direction;
  const shown = isOther ? `\u2068${date}\u2069` : date;
  const runs: TextRun[] =
    date === ''
      ? []
      : [
          { text: shown, weight: 500, fill: palette.inkMuted },
          { text: DATE_GAP + title, weight, fill },
        ];
  return {
    kind: 'text',
    key,
    x,
    y,
    text: date === '' ? title : shown + DATE_GAP + title,
    ...(runs.length > 0 && { runs }),
    align,
    direction: said?.direction ?? words.direction,
    lang: said?.lang ?? words.lang,
    size: px * words.textScale,
    weight,
    fill,
  };
}
