import type { Dyad } from '../../engine/contract/answer.ts';
import { layoutBeads } from './beads.ts';
import type { Beads } from './beads.ts';
import type { LayoutInput, RelationsNode } from './layout.ts';
import type { Item, Shape } from './shapes.ts';
import type { CountedActor, Pair } from './tally.ts';

const SIZE = 12;
const LINE_PX = 20;
const GAP_PX = 20;
/** More are not drawn one by one. */
const MOST_PAIRS = 24;
const MOST_ACTORS = 16;
/** Events of a pair in these lines that stand in beads. */
const MOST_BEADS = 12;

export interface PlacedLines {
  readonly items: readonly Item[];
  readonly nodes: readonly RelationsNode[];
  readonly edges: readonly Dyad[];
  /** Px, 0 without anything to say. */
  readonly height: number;
}

/** What is set in a line of its own under a form. */
interface Entry {
  readonly width: number;
  readonly placeAt: (x: number, y: number) => void;
}

/**
 * Under a form: pairs among those who are not its poles, whoever has events and no place in it, and who has none.
 * @param top px
 */
export function placeFurtherLines(
  input: LayoutInput,
  pairs: readonly Pair[],
  actors: readonly CountedActor[],
  top: number,
): PlacedLines {
  const { words, letters, width, tally } = input;
  const items: Item[] = [];
  const nodes: RelationsNode[] = [];
  const line = letters.leading(LINE_PX);
  let y = top;
  const flow = (key: string, heading: string, entries: readonly Entry[]): void => {
    if (entries.length === 0) return;
    y += line;
    const head = letters.width(heading, SIZE, 600);
    items.push({ key, shapes: [textAt(heading, 0, y, 600, 'ink', input)] });
    let x = head + GAP_PX;
    for (const { width: needed, placeAt } of entries) {
      if (x > 0 && x + needed > width) {
        x = 0;
        y += line;
      }
      placeAt(x, y);
      x += needed + GAP_PX;
    }
  };
  const shown = pairs.slice(0, MOST_PAIRS);
  flow(
    'among',
    words.among,
    shown.map((pair) => pairEntry(pair, input, items)),
  );
  const named = actors.slice(0, MOST_ACTORS);
  const others = named.map((one) => actorEntry(one, input, items, nodes));
  const actorsLeft = actors.length - named.length;
  if (actorsLeft > 0) others.push(restEntry(actorsLeft, input, items));
  flow('others', words.others, others);
  if (tally.absent.length > 0) {
    const lines = letters.wrap(words.absent(tally.absent), width, 11, 400, 3);
    const shapes = lines.map((text): Shape => {
      y += letters.leading(16);
      const size = letters.size(11);
      return { ...textAt(text, 0, y + 3, 400, 'inkMuted', input), size };
    });
    items.push({ key: 'absent', shapes });
  }
  if (items.length === 0) return { items, nodes, edges: [], height: 0 };
  return { items, nodes, edges: shown, height: y - top + 7 };
}

function textAt(
  text: string,
  x: number,
  y: number,
  weight: 400 | 500 | 600,
  ink: 'ink' | 'inkSecond' | 'inkMuted',
  { letters }: LayoutInput,
): Extract<Shape, { kind: 'text' }> {
  return { kind: 'text', x, y, text, align: 'start', size: letters.size(SIZE), weight, ink };
}

function pairEntry(pair: Pair, input: LayoutInput, items: Item[]): Entry {
  const { words, letters } = input;
  const { a, b, count, events } = pair;
  const number = words.number(count);
  const room = {
    across: MOST_BEADS,
    rowPx: 0,
    mostRows: 1,
    mostCount: Math.max(count, MOST_BEADS),
  };
  const beads: Beads = layoutBeads(pair, room);
  const rest = beads.width + 14 + letters.width(number, SIZE, 500);
  const [name = ''] = letters.wrap(words.pair(a, b), input.width - rest, SIZE, 400, 1);
  const namePx = letters.width(name, SIZE, 400) + 8;
  return {
    width: namePx + beads.width + 6 + letters.width(number, SIZE, 500),
    placeAt: (x, y) => {
      items.push({
        key: `dyad ${a} ${b}`,
        data: { dyad: `${a} ${b}` },
        name: words.dyadName(pair, events),
        shapes: [
          textAt(name, x, y, 400, 'inkSecond', input),
          ...beads.shapesAt(x + namePx, y - letters.size(SIZE) * 0.35, 1),
          {
            ...textAt(number, x + namePx + beads.width + 6, y, 500, 'inkSecond', input),
            tabular: true,
          },
        ],
      });
    },
  };
}

function actorEntry(
  { id, count }: CountedActor,
  input: LayoutInput,
  items: Item[],
  nodes: RelationsNode[],
): Entry {
  const { words, letters } = input;
  const [name = ''] = letters.wrap(words.actor(id), input.width * 0.6, SIZE, 400, 1);
  const number = words.number(count);
  const namePx = letters.width(name, SIZE, 400) + 6;
  return {
    width: namePx + letters.width(number, SIZE, 400),
    placeAt: (x, y) => {
      nodes.push({ id, x, y, count, parent: null });
      items.push({
        key: `actor ${id}`,
        data: { actor: id },
        name: words.actorName(id, count),
        shapes: [
          { ...textAt(name, x, y, 400, 'inkSecond', input), lang: words.langOf(id) },
          { ...textAt(number, x + namePx, y, 400, 'inkMuted', input), tabular: true },
        ],
      });
    },
  };
}

function restEntry(count: number, input: LayoutInput, items: Item[]): Entry {
  const { words, letters } = input;
  const text = words.more(count);
  return {
    width: letters.width(text, SIZE, 400),
    placeAt: (x, y) => {
      items.push({
        key: 'more',
        data: { others: String(count), of: '' },
        name: words.othersName(count),
        shapes: [textAt(text, x, y, 400, 'inkMuted', input)],
      });
    },
  };
}
