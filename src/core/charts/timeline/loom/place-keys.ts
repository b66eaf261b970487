import { measureText, wrapText } from '../../drawing/text-metrics.ts';
import { DATE_GAP } from './label-words.ts';
import type { KeyBox, LineBox } from './loom-box.ts';
import { SMALL_PX } from './place-input.ts';
import type { PlaceInput } from './place-input.ts';
import type { Period, Point } from './points.ts';

const KEY_LINE_PX = 16;
const KEY_WORDS_PX = 38;

/** The key: columns as wide as their longest line, read from the top down. */
export function placeKeys(
  keyed: readonly { readonly point: Point; readonly number: number }[],
  periods: readonly Period[],
  top: number,
  input: PlaceInput,
): { readonly boxes: readonly KeyBox[]; readonly bottom: number; readonly linePx: number } {
  const entries = [
    ...[...keyed]
      .sort((a, b) => a.number - b.number)
      .map(({ point, number }) => ({ event: point.event, number })),
    ...periods.map(({ event }) => ({ event, number: undefined })),
  ];
  const { widthPx, leading, measuring, names, isMirrored } = input;
  const line = KEY_LINE_PX * leading;
  if (entries.length === 0) return { boxes: [], bottom: top, linePx: line };
  const size = SMALL_PX * measuring.scale;
  const words = entries.map(({ event }) => input.fullWordsOf(event));
  const widths = words.map(
    ({ date, title }) =>
      (measureText(date + DATE_GAP, size, 500) + measureText(title, size, 400)) * measuring.wider,
  );
  const longest = Math.max(...widths) + KEY_WORDS_PX + 12;
  const columns = Math.max(1, Math.min(5, entries.length, Math.floor(widthPx / longest)));
  const columnPx = widthPx / columns;
  const heights: number[] = Array<number>(columns).fill(0);
  const perColumn = Math.ceil(entries.length / columns);
  const fromRight = (names.side === 'start') === isMirrored;
  const boxes = entries.map((entry, index): KeyBox => {
    const column = Math.floor(index / perColumn);
    const along = column * columnPx;
    const x = fromRight ? widthPx - along : along;
    const wordsX = fromRight ? x - KEY_WORDS_PX : x + KEY_WORDS_PX;
    const { date = '', title = '' } = words[index] ?? {};
    const room = columnPx - KEY_WORDS_PX - 8;
    const dateWidth = measureText(date + DATE_GAP, size, 500) * measuring.wider;
    const isLong = (widths[index] ?? 0) > room;
    const wrapped = isLong
      ? wrapText(title, (room - dateWidth) / measuring.wider, size, 400, 6)
      : [title];
    const lines = wrapped.map((text, at): LineBox => ({
      x: wordsX,
      y: top + 8 + (heights[column] ?? 0) + (at + 1) * line - 2,
      align: fromRight ? 'right' : 'left',
      date: at === 0 ? date : '',
      title: text,
    }));
    heights[column] = (heights[column] ?? 0) + lines.length * line;
    return { ...entry, x, lines };
  });
  return { boxes, bottom: top + 8 + Math.max(...heights) + 10, linePx: line };
}
