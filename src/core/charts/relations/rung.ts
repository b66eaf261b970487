import { BEAD_PX, beadsAcross, layoutBeads } from './beads.ts';
import type { BeadRoom } from './beads.ts';
import type { LayoutInput } from './layout.ts';
import type { Item, Shape } from './shapes.ts';
import type { Pair } from './tally.ts';

export const POLE_PX = 3;
/** From a pole to what stands beside it. */
export const POLE_GAP_PX = 12;
/** A line to a pole is at least so long. */
export const LEAST_LINE_PX = 20;
const NAME = 13;
export const COUNT = 12;

/** Where the parts of a ladder stand across, px in reading direction. */
export interface Columns {
  /** Names stand over the beads, and people under the rungs. */
  readonly isStacked: boolean;
  /** The middles of the two poles. */
  readonly poles: readonly [number, number];
  readonly middle: number;
}

/** A line of the ladder, from one x to another. */
export function rungLine(x1: number, x2: number, y: number, width: number): Shape {
  return { kind: 'line', x1, y1: y, x2, y2: y, width, ink: 'connector' };
}

/** A third actor's name in lines, and how wide they are. */
function nameLines(
  id: string,
  { poles: [from, to], isStacked }: Columns,
  { words, letters }: LayoutInput,
): readonly string[] {
  const share = isStacked ? 0.9 : 0.32;
  return letters.wrap(words.actor(id), (to - from) * share, NAME, 500, 2);
}

/** Px of the widest line of a third actor's name. */
export function nameWidth(id: string, columns: Columns, input: LayoutInput): number {
  const widths = nameLines(id, columns, input).map((text) => input.letters.width(text, NAME, 500));
  return Math.max(0, ...widths);
}

/** A third actor before it has a place. */
interface Rung {
  readonly id: string;
  readonly count: number;
  /** With the first pole and with the other. */
  readonly pairs: readonly (Pair | undefined)[];
  readonly top: number;
  /** Events of the strongest pair on any rung. */
  readonly most: number;
  /** Px of the widest name on any rung. */
  readonly namePx: number;
}

/** The rung of a third actor: its name, and its events with either pole. */
export function placeRung(
  { id, count, pairs, top, most, namePx }: Rung,
  columns: Columns,
  input: LayoutInput,
): { readonly items: readonly Item[]; readonly middle: number; readonly height: number } {
  const { words, letters } = input;
  const { isStacked, middle, poles } = columns;
  const names = nameLines(id, columns, input);
  const lead = letters.leading(17);
  const away = isStacked ? 6 : namePx / 2 + POLE_GAP_PX;
  const reach = (poles[1] - poles[0]) / 2 - POLE_PX / 2 - away;
  const numbers = pairs.map((pair) => (pair ? words.number(pair.count) : ''));
  const numberPx = (text: string): number => letters.width(text, COUNT, 500);
  const widest = Math.max(...numbers.map(numberPx));
  const room: BeadRoom = {
    across: beadsAcross(reach - widest - 12 - LEAST_LINE_PX),
    rowPx: 10,
    mostRows: 6,
    mostCount: most,
  };
  const beads = pairs.map((pair) => pair && layoutBeads(pair, room));
  const beadsPx = Math.max(BEAD_PX, ...beads.map((one) => one?.height ?? 0));
  const namesPx = names.length * lead;
  const height = isStacked
    ? namesPx + beadsPx + letters.size(16)
    : Math.max(letters.size(32), namesPx + letters.size(13), beadsPx + letters.size(18));
  const y = isStacked ? top + namesPx + letters.size(6) + beadsPx / 2 : top + height / 2;
  const firstLine = isStacked
    ? top + lead * 0.8
    : y - ((names.length - 1) * lead) / 2 + letters.size(NAME) * 0.35;
  const actor: Item = {
    key: `actor ${id}`,
    data: { actor: id },
    name: words.actorName(id, count),
    shapes: names.map((text, index): Shape => ({
      kind: 'text',
      x: middle,
      y: firstLine + index * lead,
      text,
      align: 'middle',
      size: letters.size(NAME),
      weight: 500,
      ink: 'ink',
      lang: words.langOf(id),
    })),
  };
  const dyads = pairs.flatMap((pair, place): Item[] => {
    const own = beads[place];
    if (!pair || !own) return [];
    const towards = place === 0 ? -1 : 1;
    const text = numbers[place] ?? '';
    const start = middle + towards * away;
    const after = start + towards * (own.width + 6);
    const pole = (poles[place] ?? 0) - (towards * POLE_PX) / 2;
    const strength = Math.min(3, 1 + pair.count / 6);
    return [
      {
        key: `dyad ${pair.a} ${pair.b}`,
        data: { dyad: `${pair.a} ${pair.b}` },
        name: words.dyadName(pair, pair.events),
        shapes: [
          rungLine(after + towards * (numberPx(text) + 6), pole, y, strength),
          ...own.shapesAt(start, y, towards),
          {
            kind: 'text',
            x: after,
            y: y + letters.size(COUNT) * 0.35,
            text,
            align: towards > 0 ? 'start' : 'end',
            size: letters.size(COUNT),
            weight: 500,
            ink: 'inkSecond',
            tabular: true,
          },
        ],
      },
    ];
  });
  return { items: [...dyads, actor], middle: y, height };
}
