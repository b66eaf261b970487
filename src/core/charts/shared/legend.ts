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

/** Entries in lines from the reading side, as a group `legend`; its height in px with it. */
export function legendScene(
  entries: readonly LegendEntry[],
  widthPx: number,
  palette: Palette,
  setting: Setting & { readonly say: (entry: LegendEntry) => string },
): { readonly mark: GroupMark; readonly height: number } {
  const size = SIZE_PX * setting.textScale;
  const rtl = setting.direction === 'rtl';
  let along = 0;
  let line = 0;
  const marks = entries.map((entry): Mark => {
    const start = entry.reach * 2 + 7;
    const lines = wrapText(setting.say(entry), (widthPx - start) / STAND_IN, size, 400, 3);
    const words = Math.max(0, ...lines.map((text) => measureText(text, size, 400)));
    const width = start + words * STAND_IN;
    if (along > 0 && along + width > widthPx) {
      along = 0;
      line += 1;
    }
    const place = (px: number): number => (rtl ? widthPx - px : px);
    const centre = place(along + entry.reach);
    const textAt = place(along + start);
    const y = line * LINE_PX + LINE_PX / 2;
    along = lines.length > 1 ? Infinity : along + width + GAP_PX;
    line += Math.max(0, lines.length - 1);
    return {
      kind: 'group',
      key: entry.key,
      marks: [
        { kind: 'group', key: 'sample', x: centre, y, marks: entry.sample },
        ...lines.map((text, index): Mark => ({
          kind: 'text',
          key: `words ${String(index)}`,
          x: textAt,
          y: y + index * LINE_PX + size * 0.34,
          text,
          align: rtl ? 'right' : 'left',
          direction: setting.direction,
          lang: setting.lang,
          size,
          weight: 400,
          fill: palette.inkSecond,
        })),
      ],
    };
  });
  const height = entries.length === 0 ? 0 : (line + 1) * LINE_PX;
  return { mark: { kind: 'group', key: 'legend', id: 'legend', marks }, height };
}
