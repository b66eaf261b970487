import { BEAD_PX, beadsAcross, layoutBeads } from './beads.ts';
import { explainedIn } from './explained.ts';
import { polesOf } from './form.ts';
import { placeFurtherLines } from './further-lines.ts';
import type { FormLayout, LayoutInput, RelationsNode } from './layout.ts';
import { placePeople } from './people.ts';
import type { PlacedPeople } from './people.ts';
import {
  COUNT,
  LEAST_LINE_PX,
  nameWidth,
  placeRung,
  POLE_GAP_PX,
  POLE_PX,
  rungLine,
} from './rung.ts';
import type { Columns } from './rung.ts';
import type { Item, Shape, TextShape } from './shapes.ts';
import type { Pair } from './tally.ts';

/** Narrower than this, people stand under the rungs and names over the beads. */
const STACKED_BELOW_PX = 560;
/** More third actors are named in a line. */
const MOST_RUNGS = 24;
const MOST_ROWS = 12;
/** People that a pole beside a low ladder lists at least. */
const LEAST_PEOPLE_PX = 110;

/** Two poles with their people, and a rung for every third actor: its events with either of the two. */
export function layoutLadder(input: LayoutInput): FormLayout {
  const { tally, width, mostDrawn } = input;
  const poles = polesOf(tally);
  const isStacked = width < STACKED_BELOW_PX;
  const side = isStacked ? 0 : Math.min(168, Math.max(130, Math.round(width * 0.19)));
  const columns: Columns = {
    isStacked,
    poles: [side + POLE_PX / 2, width - side - POLE_PX / 2],
    middle: width / 2,
  };
  const between = new Map(tally.pairs.map((pair) => [`${pair.a} ${pair.b}`, pair]));
  const pairOf = (a: string, b: string): Pair | undefined =>
    between.get(a < b ? `${a} ${b}` : `${b} ${a}`);
  const third = tally.wholes.filter(({ id }) => !poles.includes(id));
  const rungs = third
    .map((actor) => ({ ...actor, pairs: poles.map((pole) => pairOf(pole, actor.id)) }))
    .filter(({ pairs }) => pairs.some((pair) => pair !== undefined))
    .map((rung) => ({ ...rung, sum: rung.pairs.reduce((sum, p) => sum + (p?.count ?? 0), 0) }))
    .sort((a, b) => b.sum - a.sum || (a.id < b.id ? -1 : 1))
    .slice(0, Math.min(MOST_RUNGS, mostDrawn));
  const heads = poles.map((pole, place) => placeHead(pole, place, columns, input));
  const headPx = Math.max(...heads.map(({ height }) => height));
  const items: Item[] = [];
  const nodes: RelationsNode[] = [];
  let y = isStacked ? headPx + input.letters.size(8) : 0;
  const direct = pairOf(...poles);
  if (direct) {
    const rung = placeDirect(direct, y, columns, input);
    items.push(rung.item);
    y += rung.height;
  }
  const most = Math.max(1, ...rungs.flatMap(({ pairs }) => pairs.map((pair) => pair?.count ?? 0)));
  const namePx = Math.max(0, ...rungs.map(({ id }) => nameWidth(id, columns, input)));
  for (const { id, count, pairs } of rungs) {
    const rung = placeRung({ id, count, pairs, top: y, most, namePx }, columns, input);
    items.push(...rung.items);
    nodes.push({ id, x: columns.middle, y: rung.middle, count, parent: null });
    y += rung.height;
  }
  const rungsPx = isStacked ? y : Math.max(y, headPx + LEAST_PEOPLE_PX);
  const people = poles.map((pole, place) =>
    placePeopleOf(pole, place, isStacked ? y + 14 : headPx, rungsPx - headPx, columns, input),
  );
  const listedPx = Math.max(...people.map(({ height }) => height));
  const polesPx = isStacked
    ? y + (listedPx > 0 ? 14 + listedPx : 0)
    : Math.max(y, headPx + listedPx + 8);
  poles.forEach((pole, place) => {
    const x = columns.poles[place] ?? 0;
    const count = tally.wholes.find(({ id }) => id === pole)?.count ?? 0;
    const box: Shape = {
      kind: 'box',
      x: x - POLE_PX / 2,
      y: 0,
      width: POLE_PX,
      height: polesPx,
      ink: 'ink',
    };
    nodes.push({ id: pole, x, y: y / 2, count, parent: null });
    items.push({
      key: `actor ${pole}`,
      data: { actor: pole },
      name: input.words.actorName(pole, count),
      shapes: [...(heads[place]?.shapes ?? []), box],
    });
    items.push(...(people[place]?.items ?? []));
    nodes.push(...(people[place]?.nodes ?? []));
  });
  const drawn = new Set([...poles, ...rungs.map(({ id }) => id)]);
  const among = tally.pairs.filter(({ a, b }) => !poles.includes(a) && !poles.includes(b));
  const unplaced = tally.wholes.filter(({ id }) => !drawn.has(id));
  const further = placeFurtherLines(input, among, unplaced, polesPx + 14);
  if (further.height > 0) items.push(ruleItem(polesPx + 14, width));
  items.push(...further.items);
  return {
    height: polesPx + (further.height > 0 ? 14 + further.height : 4),
    items,
    nodes: [...nodes, ...further.nodes],
    edges: [
      ...(direct ? [direct] : []),
      ...rungs.flatMap(({ pairs }) => pairs.filter((pair) => pair !== undefined)),
      ...further.edges,
    ],
    explained: explainedIn(items),
  };
}

/** A hairline across. */
export function ruleItem(y: number, width: number): Item {
  const line: Shape = { kind: 'line', x1: 0, y1: y, x2: width, y2: y, width: 1, ink: 'hairline' };
  return { key: 'rule', shapes: [line] };
}

/** The name of a pole and its events, from the top. */
function placeHead(
  pole: string,
  place: number,
  { isStacked, poles, middle }: Columns,
  { words, letters, tally, width }: LayoutInput,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const isFirst = place === 0;
  const [from, to] = poles;
  const x = isFirst ? (isStacked ? from + POLE_GAP_PX : 0) : isStacked ? to - POLE_GAP_PX : width;
  const room = isStacked ? middle - POLE_GAP_PX - 10 : from - POLE_GAP_PX;
  const lines = letters.wrap(words.actor(pole), room, 16, 600, 3);
  const align = isFirst ? 'start' : 'end';
  const count = tally.wholes.find(({ id }) => id === pole)?.count ?? 0;
  let y = letters.size(1);
  const shapes = lines.map((text): Shape => {
    y += letters.leading(19);
    const lang = words.langOf(pole);
    const size = letters.size(16);
    return { kind: 'text', x, y, text, align, size, weight: 600, ink: 'ink', lang };
  });
  y += letters.leading(18);
  const text = words.events(count);
  const size = letters.size(12);
  shapes.push({ kind: 'text', x, y, text, align, size, weight: 400, ink: 'inkMuted' });
  return { shapes, height: y + letters.size(6) };
}

function placePeopleOf(
  pole: string,
  place: number,
  top: number,
  room: number,
  { isStacked, poles, middle }: Columns,
  { words, letters, tally, width, open }: LayoutInput,
): PlacedPeople {
  const x = poles[place] ?? 0;
  const isFirst = place === 0;
  const inwards = isFirst ? 1 : -1;
  const outer = isStacked ? x + inwards * POLE_GAP_PX : isFirst ? 0 : width;
  const inner = isStacked ? middle - inwards * 10 : x - inwards * POLE_GAP_PX;
  return placePeople(
    {
      whole: pole,
      people: tally.people.get(pole) ?? [],
      outer,
      inner,
      top: top + letters.size(14),
      room: open.has(pole)
        ? Infinity
        : isStacked
          ? letters.leading(17) * 8
          : room - letters.size(8),
    },
    words,
    letters,
  );
}

/** Whether the events of a pair begin in more than one year. */
function areYearsApart({ events }: Pair): boolean {
  const starts = (events ?? []).map(({ date }) => date.bounds.start).filter(Number.isFinite);
  const years = new Set(starts.map((ms) => new Date(ms).getUTCFullYear()));
  return years.size > 1;
}

/** The rung between the poles themselves: what its events are in words, and all of them. */
function placeDirect(
  pair: Pair,
  top: number,
  { poles: [from, to], middle, isStacked }: Columns,
  { words, letters }: LayoutInput,
): { readonly item: Item; readonly height: number } {
  const room = to - from - 2 * POLE_GAP_PX;
  const said = letters.wrap(words.mix(pair), room, COUNT, 500, 3);
  const yearPx = letters.width(words.year(Date.UTC(2000, 0)), 11, 400) + 8;
  const hasYears = areYearsApart(pair);
  const across = beadsAcross(
    room - 2 * ((hasYears ? yearPx : 0) + (isStacked ? 4 : LEAST_LINE_PX)),
  );
  const beads = layoutBeads(pair, { across, rowPx: 13, mostRows: MOST_ROWS, mostCount: 1 });
  let y = top;
  const shapes: Shape[] = said.map((text): Shape => {
    y += letters.leading(17);
    const size = letters.size(COUNT);
    return { kind: 'text', x: middle, y, text, align: 'middle', size, weight: 500, ink: 'ink' };
  });
  y += letters.size(9) + beads.height / 2;
  const start = middle - beads.width / 2;
  const years: TextShape[] = [];
  for (let row = 0; hasYears && beads.rows > 1 && row < beads.rows; row += 1) {
    const { start: from, end: to } = pair.events?.[row * across]?.date.bounds ?? {
      start: NaN,
      end: NaN,
    };
    const ms = Number.isFinite(from) ? from : to - 1;
    if (!Number.isFinite(ms)) continue;
    years.push({
      kind: 'text',
      x: start - 8,
      y: y - beads.height / 2 + row * 13 + BEAD_PX,
      text: words.year(ms),
      align: 'end',
      size: letters.size(11),
      weight: 400,
      ink: 'inkMuted',
      tabular: true,
    });
  }
  const beside = years.length > 0 ? yearPx + 6 : 8;
  shapes.push(
    rungLine(from + POLE_PX / 2, start - beside, y, 3),
    rungLine(middle + beads.width / 2 + 8, to - POLE_PX / 2, y, 3),
    ...years,
    ...beads.shapesAt(start, y, 1),
  );
  const { a, b, events } = pair;
  return {
    item: {
      key: `dyad ${a} ${b}`,
      data: { dyad: `${a} ${b}` },
      name: words.dyadName(pair, events),
      shapes,
    },
    height: y + beads.height / 2 + letters.size(16) - top,
  };
}
