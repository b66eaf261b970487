import type { Setting } from '../../labels/words.ts';
import type { LegendEntry } from './legend-entry.ts';
import type { GroupMark, Mark } from './mark.ts';
import type { Palette } from './palette.ts';
import { measureText, wrapText } from './text-metrics.ts';

const SIZE_PX = 11.5;
const LINE_PX = 22;
const GAP_PX = 16;
/** Words take so much more of their width in the fonts that stand in where ours are not: Noto Sans, mostly. */
const STAND_IN = 1.125;

/** The words of a legend, and how they are set. */
export interface LegendSetting extends Setting {
  readonly say: (entry: LegendEntry) => string;
}

/** Entries in lines from the reading side, as a group `legend`; its height in px with it. */
export function legendScene(
  entries: readonly LegendEntry[],
  widthPx: number,
  palette: Palette,
  setting: LegendSetting,
): { readonly mark: GroupMark; readonly height: number } {
  const size = SIZE_PX * setting.textScale;
  const rtl = setting.direction === 'rtl';
  const place = (px: number): number => (rtl ? widthPx - px : px);
  const { boxes, height } = layoutLegend(entries, widthPx, setting);
  const marks = boxes.map(({ entry, along, line, lines }): Mark => {
    const y = line * LINE_PX + LINE_PX / 2;
    const words = lines.map((text, index): Mark => ({
      kind: 'text',
      key: `words ${String(index)}`,
      x: place(along + wordsAfter(entry)),
      y: y + index * LINE_PX + size * 0.34,
      text,
      align: rtl ? 'right' : 'left',
      direction: setting.direction,
      lang: setting.lang,
      size,
      weight: 400,
      fill: palette.inkSecond,
    }));
    const sample = { key: 'sample', x: place(along + entry.reach), y, marks: entry.sample };
    return { kind: 'group', key: entry.key, marks: [{ kind: 'group', ...sample }, ...words] };
  });
  return { mark: { kind: 'group', key: 'legend', id: 'legend', marks }, height };
}

/** An entry with its place: px from the reading side, its first line, and its words in lines. */
interface EntryBox {
  readonly entry: LegendEntry;
  readonly along: number;
  readonly line: number;
  readonly lines: readonly string[];
}

/** Where the entries stand in a width, and the px of height that they take. */
export function layoutLegend(
  entries: readonly LegendEntry[],
  widthPx: number,
  setting: LegendSetting,
): { readonly boxes: readonly EntryBox[]; readonly height: number } {
  const size = SIZE_PX * setting.textScale;
  let along = 0;
  let line = 0;
  const boxes = entries.map((entry): EntryBox => {
    const start = wordsAfter(entry);
    const lines = wrapText(setting.say(entry), (widthPx - start) / STAND_IN, size, 400, 3);
    const words = Math.max(0, ...lines.map((text) => measureText(text, size, 400)));
    const width = start + words * STAND_IN;
    if (along > 0 && along + width > widthPx) {
      along = 0;
      line += 1;
    }
    const box = { entry, along, line, lines };
    along = lines.length > 1 ? Infinity : along + width + GAP_PX;
    line += Math.max(0, lines.length - 1);
    return box;
  });
  return { boxes, height: entries.length === 0 ? 0 : (line + 1) * LINE_PX };
}

/** Px from the beginning of an entry to its words. */
function wordsAfter({ reach }: LegendEntry): number {
  return reach * 2 + 7;
}
