import { emptyCells, filledCell } from './cells.ts';
import type { CellPlace } from './cells.ts';
import { pairedActors } from './form.ts';
import { placeFurtherLines } from './further-lines.ts';
import { placeInside } from './inside-pair.ts';
import type { PlacedInside } from './inside-pair.ts';
import { ruleItem } from './ladder.ts';
import type { FormLayout, LayoutInput, RelationsNode } from './layout.ts';
import { NOTHING_EXPLAINED } from './layout.ts';
import type { Item, Shape } from './shapes.ts';
import type { Pair } from './tally.ts';

const CELL = { most: 46, least: 30, height: 34 } as const;
const MOST_ROWS = 22;
const NAME = 13;
const NAME_GAP_PX = 8;
/** From the table of wholes to that of people beside it. */
const BESIDE_PX = 32;

/**
 * The wholes as in a distance table of a road atlas, their names on the diagonal, the strongest first; beside it (or
 * under it) who of the strongest or chosen pair met whom.
 */
export function layoutTable(input: LayoutInput): FormLayout {
  const { tally, width, letters } = input;
  const pairs = new Map(tally.pairs.map((pair) => [`${pair.a} ${pair.b}`, pair]));
  const paired = pairedActors(tally.pairs);
  const counts = new Map(tally.wholes.map(({ id, count }) => [id, count]));
  const { ids, cell } = fitRows(paired, counts, input);
  const high = letters.leading(CELL.height);
  const items: Item[] = [];
  const empty: CellPlace[] = [];
  const nodes: RelationsNode[] = [];
  const edges: Pair[] = [];
  let across = 0;
  ids.forEach((id, row) => {
    const y = row * high;
    ids.slice(0, row).forEach((other, column) => {
      const pair = pairs.get(id < other ? `${id} ${other}` : `${other} ${id}`);
      const place = { x: column * cell + 1, y: y + 1, width: cell - 2, height: high - 2 };
      if (!pair) {
        empty.push(place);
        return;
      }
      items.push(filledCell(pair, pair.events, place, input));
      edges.push(pair);
    });
    const name = nameItem(id, counts.get(id) ?? 0, row * cell + NAME_GAP_PX, y, high, input);
    items.push(name.item);
    across = Math.max(across, name.end);
    nodes.push({ id, x: row * cell, y: y + high / 2, count: counts.get(id) ?? 0, parent: null });
  });
  const own = ids.length * high;
  const inside = insideOf(input, across, own);
  const bottom = Math.max(own, inside.bottom);
  const unplaced = tally.wholes.filter(({ id }) => !ids.includes(id));
  const top = bottom + 14;
  const further = placeFurtherLines(input, [], unplaced, top);
  const under = further.height > 0 ? [ruleItem(top, width), ...further.items] : [];
  return {
    height: further.height > 0 ? top + further.height : bottom + 4,
    items: [emptyCells('none', empty), ...items, ...inside.items, ...under],
    nodes: [...nodes, ...inside.nodes, ...further.nodes],
    edges: [...edges, ...inside.edges],
    explained: { ...NOTHING_EXPLAINED, hasTones: edges.length > 0 },
  };
}

/** As many as the width has room for with their names, and how wide a cell then is. */
function fitRows(
  paired: readonly string[],
  counts: ReadonlyMap<string, number>,
  { words, letters, width, mostDrawn }: LayoutInput,
): { readonly ids: readonly string[]; readonly cell: number } {
  let cell: number = CELL.most;
  const ids: string[] = [];
  for (const id of paired.slice(0, Math.min(MOST_ROWS, mostDrawn))) {
    const number = letters.width(words.number(counts.get(id) ?? 0), 12, 400) + 7;
    const lines = letters.wrap(words.actor(id), nameRoom(width), NAME, 500, 2);
    const name = Math.max(0, ...lines.map((text) => letters.width(text, NAME, 500)));
    const room = (width - NAME_GAP_PX - name - number) / Math.max(1, ids.length);
    if (ids.length > 1 && Math.min(cell, room) < letters.size(CELL.least)) break;
    cell = Math.min(cell, Math.max(room, letters.size(CELL.least)));
    ids.push(id);
  }
  return { ids, cell };
}

function nameRoom(width: number): number {
  return Math.min(200, width * 0.4);
}

function nameItem(
  id: string,
  count: number,
  x: number,
  top: number,
  high: number,
  { words, letters, width }: LayoutInput,
): { readonly item: Item; readonly end: number } {
  const lines = letters.wrap(words.actor(id), nameRoom(width), NAME, 500, 2);
  const lead = letters.leading(15);
  const first = top + high / 2 - ((lines.length - 1) * lead) / 2 + letters.size(NAME) * 0.35;
  const widths = lines.map((text) => letters.width(text, NAME, 500));
  const last = x + (widths.at(-1) ?? 0) + 7;
  const number = words.number(count);
  const shapes = lines.map((text, line): Shape => ({
    kind: 'text',
    x,
    y: first + line * lead,
    text,
    align: 'start',
    size: letters.size(NAME),
    weight: 500,
    ink: 'ink',
    lang: words.langOf(id),
  }));
  shapes.push({
    kind: 'text',
    x: last,
    y: first + (lines.length - 1) * lead,
    text: number,
    align: 'start',
    size: letters.size(12),
    weight: 400,
    ink: 'inkMuted',
    tabular: true,
  });
  const end = Math.max(x + Math.max(0, ...widths), last + letters.width(number, 12, 400));
  const name = words.actorName(id, count);
  return { item: { key: `actor ${id}`, data: { actor: id }, name, shapes }, end };
}

/** Beside the table where most of its columns have room there, else under it. */
function insideOf(input: LayoutInput, across: number, own: number): PlacedInside {
  const beside = placeInside(input, across + BESIDE_PX, 0);
  if (beside.columns >= Math.min(4, beside.wanted)) return beside;
  return placeInside(input, 0, own + 18);
}
