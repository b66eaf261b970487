import type { Dyad } from '../../engine/contract/answer.ts';
import { emptyCells, filledCell } from './cells.ts';
import type { CellPlace } from './cells.ts';
import type { LayoutInput, RelationsNode } from './layout.ts';
import type { Item, Shape } from './shapes.ts';
import type { CountedActor } from './tally.ts';

const MOST = 8;
const CELL = { least: 52, most: 92, height: 26 } as const;
const ROW_SIZE = 12;
const HEAD_SIZE = 11;
const HEAD_LINE_PX = 13;

/** Who of one whole met whom of another. */
export interface PlacedInside {
  readonly items: readonly Item[];
  readonly nodes: readonly RelationsNode[];
  readonly edges: readonly Dyad[];
  /** Px. */
  readonly bottom: number;
  /** Columns that have room, and columns there would be. */
  readonly columns: number;
  readonly wanted: number;
}

const NOTHING: PlacedInside = {
  ...{ items: [], nodes: [], edges: [] },
  ...{ bottom: 0, columns: 0, wanted: 0 },
};

/**
 * Places the people of one whole as rows and those of the other as columns, each cell their events together.
 * @param start px from where the reader begins @param top px
 */
export function placeInside(input: LayoutInput, start: number, top: number): PlacedInside {
  const { tally, words, letters, width } = input;
  const [rowWhole = '', columnWhole = ''] = input.chosen ?? pairOfMost(input) ?? [];
  const met = new Map(tally.direct.map((dyad) => [`${dyad.a} ${dyad.b}`, dyad]));
  const dyadOf = (a: string, b: string): Dyad | undefined =>
    met.get(a < b ? `${a} ${b}` : `${b} ${a}`);
  const all = [rowWhole, columnWhole].map((whole) => tally.people.get(whole) ?? []);
  const [theirs = [], others = []] = all;
  const metIn = (list: readonly CountedActor[], by: readonly CountedActor[]): CountedActor[] =>
    list.filter(({ id }) => by.some((one) => dyadOf(id, one.id) !== undefined)).slice(0, MOST);
  const mostRows = metIn(theirs, others);
  const wanted = metIn(others, mostRows);
  if (mostRows.length === 0 || wanted.length === 0) return NOTHING;
  const rowName = (id: string): string =>
    letters.wrap(words.actor(id), 190, ROW_SIZE, 400, 1)[0] ?? '';
  const rowPx =
    Math.max(...mostRows.map(({ id }) => letters.width(rowName(id), ROW_SIZE, 400))) + 10;
  const nameWords = wanted.flatMap(({ id }) => words.actor(id).split(' '));
  const longest = Math.max(...nameWords.map((word) => letters.width(word, HEAD_SIZE, 400)));
  const cell = Math.min(letters.size(CELL.most), Math.max(letters.size(CELL.least), longest + 8));
  const columns = wanted.slice(0, Math.max(0, Math.floor((width - start - rowPx) / cell)));
  const rows = metIn(mostRows, columns);
  if (columns.length === 0) return { ...NOTHING, wanted: wanted.length };
  const items: Item[] = [];
  const empty: CellPlace[] = [];
  const nodes: RelationsNode[] = [];
  const edges: Dyad[] = [];
  let y = top;
  const title = letters.wrap(words.inside(rowWhole, columnWhole), width - start, 13, 600, 2);
  items.push({
    key: 'inside',
    shapes: title.map((text): Shape => {
      y += letters.leading(17);
      const size = letters.size(13);
      return { kind: 'text', x: start, y, text, align: 'start', size, weight: 600, ink: 'ink' };
    }),
  });
  y += letters.size(6);
  const heads = columns.map(({ id }) => letters.wrap(words.actor(id), cell - 6, HEAD_SIZE, 400, 3));
  const headPx = Math.max(...heads.map((lines) => lines.length)) * letters.leading(HEAD_LINE_PX);
  const x0 = start + rowPx;
  columns.forEach(({ id, count }, column) => {
    const lines = heads[column] ?? [];
    const x = x0 + (column + 0.5) * cell;
    const first = y + headPx - (lines.length - 1) * letters.leading(HEAD_LINE_PX);
    const shapes = lines.map((text, line): Shape => ({
      kind: 'text',
      x,
      y: first + line * letters.leading(HEAD_LINE_PX) - 3,
      text,
      align: 'middle',
      size: letters.size(HEAD_SIZE),
      weight: 400,
      ink: 'inkSecond',
      lang: words.langOf(id),
    }));
    const name = words.actorName(id, count);
    items.push({ key: `actor ${id}`, data: { actor: id }, name, shapes });
    nodes.push({ id, x, y: y + headPx / 2, count, parent: columnWhole });
  });
  y += headPx + 4;
  const high = letters.leading(CELL.height);
  rows.forEach(({ id, count }) => {
    const middle = y + high / 2;
    const shape: Shape = {
      kind: 'text',
      x: x0 - 10,
      y: middle + letters.size(ROW_SIZE) * 0.35,
      text: rowName(id),
      align: 'end',
      size: letters.size(ROW_SIZE),
      weight: 400,
      ink: 'inkSecond',
      lang: words.langOf(id),
    };
    const name = words.actorName(id, count);
    items.push({ key: `actor ${id}`, data: { actor: id }, name, shapes: [shape] });
    nodes.push({ id, x: start, y: middle, count, parent: rowWhole });
    columns.forEach((other, column) => {
      const place = { x: x0 + column * cell + 1, y: y + 1, width: cell - 2, height: high - 2 };
      const dyad = dyadOf(id, other.id);
      if (!dyad) {
        empty.push(place);
        return;
      }
      edges.push(dyad);
      items.push(filledCell(dyad, null, place, input));
    });
    y += high;
  });
  items.unshift(emptyCells('none inside', empty));
  return { items, nodes, edges, bottom: y, columns: columns.length, wanted: wanted.length };
}

function pairOfMost({ tally }: LayoutInput): readonly [string, string] | undefined {
  const [first] = tally.pairs;
  return first && [first.a, first.b];
}
