import type { AnsweredEvent, Dyad } from '../../engine/contract/answer.ts';
import type { LayoutInput } from './layout.ts';
import type { Item, Shape } from './shapes.ts';

export interface CellPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The cells of those who do not meet. */
export function emptyCells(key: string, places: readonly CellPlace[]): Item {
  return { key, shapes: places.map((place): Shape => ({ kind: 'box', ...place, ink: 'grid' })) };
}

/** A cell of two who meet: their events, and in a high one the mean tone under them. */
export function filledCell(
  dyad: Dyad,
  events: readonly AnsweredEvent[] | null,
  place: CellPlace,
  { words, letters }: LayoutInput,
): Item {
  const { a, b, count, meanTone, level } = dyad;
  const middle = place.y + place.height / 2;
  const isHigh = place.height > letters.size(28);
  const line = (text: string, y: number, px: number, weight: 400 | 600): Shape => ({
    kind: 'text',
    x: place.x + place.width / 2,
    y,
    text,
    align: 'middle',
    size: letters.size(px),
    weight,
    ink: { onTone: meanTone },
    tabular: true,
  });
  const number = line(words.number(count), isHigh ? middle : middle + letters.size(4.5), 13, 600);
  return {
    key: `dyad ${level} ${a} ${b}`,
    data: { dyad: `${a} ${b}` },
    name: words.dyadName(dyad, events),
    shapes: [
      { kind: 'box', ...place, ink: { tone: meanTone } },
      number,
      ...(isHigh ? [line(words.tone(meanTone), middle + letters.size(12), 11, 400)] : []),
    ],
  };
}
