import { pairedActors, MOST_ON_RING } from './form.ts';
import { placeFurtherLines } from './further-lines.ts';
import { ruleItem } from './ladder.ts';
import type { FormLayout, LayoutInput, RelationsNode } from './layout.ts';
import { NOTHING_EXPLAINED } from './layout.ts';
import { placeChords } from './chords.ts';
import type { RingSeat } from './chords.ts';
import { seatActors } from './seats.ts';
import type { Item, Shape } from './shapes.ts';

/** From here on there is room for people beside an actor. */
const PEOPLE_FROM_PX = 720;
const PEOPLE = 3;
/** Px of discs by events: the least, and that of the actor with the most. */
const RADII = { least: 7, most: 30 } as const;
const NAME = 13;
const FINE = 11;
const LABEL_GAP_PX = 8;

/** An actor of the ring with its words, before it has a place. */
interface Label {
  readonly id: string;
  readonly count: number;
  readonly radius: number;
  readonly name: readonly string[];
  readonly events: string;
  readonly people: readonly {
    readonly id: string;
    readonly text: string;
    readonly count: number;
  }[];
  /** Px of the widest line, and from the top of the first to under the last. */
  readonly width: number;
  readonly height: number;
}

/**
 * Actors in two bows that face each other, their words outside and their lines inside, where no word stands: a line
 * never leaves the space between the bows.
 */
export function layoutRing(input: LayoutInput): FormLayout {
  const { tally, width, mostDrawn } = input;
  const ids = pairedActors(tally.pairs).slice(0, Math.min(MOST_ON_RING, mostDrawn));
  const pairs = tally.pairs.filter(({ a, b }) => ids.includes(a) && ids.includes(b));
  const sides = seatActors(ids, pairs);
  const labels = labelsOf(ids, input);
  const labelPx = Math.max(0, ...[...labels.values()].map((label) => label.width));
  const edge = Math.min(labelPx, labelRoom(width)) + LABEL_GAP_PX;
  const columns = [sides.start, sides.end].map((side) =>
    side.flatMap((id) => labels.get(id) ?? []),
  );
  const inner = width - 2 * edge;
  const seatsDown = Math.max(...columns.map(({ length }) => length)) - 1;
  const isShort = mostDrawn < Infinity;
  const airy = seatsDown === 0 || isShort ? 0 : Math.min(300, inner * 0.42) / seatsDown;
  const step = Math.max(stepOf(columns), airy);
  const middle = Math.max(
    ...columns.map((column) => ((column.length - 1) * step) / 2 + headroomOf(column)),
  );
  const seats = new Map<string, RingSeat>();
  const items: Item[] = [];
  const nodes: RelationsNode[] = [];
  let bottom = 0;
  columns.forEach((column, place) => {
    const towards = place === 0 ? 1 : -1;
    const from = place === 0 ? edge : width - edge;
    const widest = Math.max(0, ...column.map(({ radius }) => radius));
    for (const seat of spread(column, step, middle)) {
      const { label, y, turn } = seat;
      const bow = Math.min(inner * 0.3, 110) * (1 - Math.sqrt(1 - turn * turn));
      const x = from + towards * (widest + bow);
      seats.set(label.id, { x, y, radius: label.radius });
      nodes.push({ id: label.id, x, y, count: label.count, parent: null });
      const placed = placeLabel(seat, x, towards, input);
      items.push(...placed.items);
      nodes.push(...placed.nodes);
      bottom = Math.max(bottom, placed.bottom, y + label.radius);
    }
  });
  const chords = placeChords(pairs, seats, width / 2, input);
  const unplaced = tally.wholes.filter(({ id }) => !ids.includes(id));
  const top = bottom + 16;
  const further = placeFurtherLines(input, [], unplaced, top);
  const under = further.height > 0 ? [ruleItem(top, width), ...further.items] : [];
  return {
    height: further.height > 0 ? top + further.height : bottom + 4,
    items: [...chords.items, ...items, ...under],
    nodes: [...nodes, ...further.nodes],
    edges: pairs,
    explained: { ...NOTHING_EXPLAINED, hasTones: pairs.length > 0, widths: chords.widths },
  };
}

function labelRoom(width: number): number {
  return Math.min(200, width * 0.28);
}

function labelsOf(
  ids: readonly string[],
  { tally, words, letters, width }: LayoutInput,
): ReadonlyMap<string, Label> {
  const counts = new Map(tally.wholes.map(({ id, count }) => [id, count]));
  const most = Math.max(1, ...ids.map((id) => counts.get(id) ?? 0));
  const room = labelRoom(width);
  const largest = width < 480 ? RADII.most * 0.6 : RADII.most;
  return new Map(
    ids.map((id) => {
      const count = counts.get(id) ?? 0;
      const name = letters.wrap(words.actor(id), room, NAME, 500, 3);
      const events = words.events(count);
      const listed = width < PEOPLE_FROM_PX ? [] : (tally.people.get(id) ?? []).slice(0, PEOPLE);
      const people = listed.map((one) => {
        const number = words.number(one.count);
        const namePx = room - letters.width(` ${number}`, FINE, 400);
        const [text = ''] = letters.wrap(words.actor(one.id), namePx, FINE, 400, 1);
        return { ...one, text: `${text} ${number}` };
      });
      const lines = [
        ...name.map((text) => letters.width(text, NAME, 500)),
        letters.width(events, FINE, 400),
        ...people.map(({ text }) => letters.width(text, FINE, 400)),
      ];
      const height = letters.leading(16) * name.length + letters.leading(15) * (people.length + 1);
      const radius = Math.max(RADII.least, largest * Math.sqrt(count / most));
      return [id, { id, count, radius, name, events, people, width: Math.max(...lines), height }];
    }),
  );
}

/** Px from any seat to the next one under it. */
function stepOf(columns: readonly (readonly Label[])[]): number {
  const steps = columns.flatMap((column) =>
    column.slice(1).map((label, index) => {
      const over = column[index] ?? label;
      return Math.max(
        over.radius + label.radius + 10,
        over.height + label.radius + 6,
        label.height + over.radius + 6,
      );
    }),
  );
  return Math.max(0, ...steps);
}

/** Px from the top of the picture to the first seat of a side. */
function headroomOf([first, second]: readonly Label[]): number {
  if (!first) return 0;
  return Math.max(first.radius + 2, second ? first.height : first.height / 2 + 2);
}

/** A label with its place along its side. */
interface SeatedLabel {
  readonly label: Label;
  readonly y: number;
  /** −1 at the top of its side, 0 in the middle, 1 at the bottom. */
  readonly turn: number;
}

function spread(column: readonly Label[], step: number, middle: number): SeatedLabel[] {
  const half = (column.length - 1) / 2;
  return column.map((label, index) => ({
    label,
    y: middle + (index - half) * step,
    turn: half === 0 ? 0 : (index - half) / half,
  }));
}

/** Under the middle of a side words hang from the height of the seat, above it they stand on it. */
function placeLabel(
  { label, y, turn }: SeatedLabel,
  x: number,
  towards: 1 | -1,
  { words, letters }: LayoutInput,
): {
  readonly items: readonly Item[];
  readonly nodes: readonly RelationsNode[];
  readonly bottom: number;
} {
  const { id, count, radius, name, events, people, height } = label;
  const align = towards > 0 ? 'end' : 'start';
  const at = x - towards * (radius + LABEL_GAP_PX);
  const isMiddle = Math.abs(turn) < 0.02;
  let line = isMiddle ? y - height / 2 : turn < 0 ? y + 4 - height : y - 4;
  const text = (said: string, px: number, step: number, style: Partial<Shape>): Shape => {
    line += letters.leading(step);
    const place = { x: at, y: line - letters.size(3), text: said, align, size: letters.size(px) };
    return { kind: 'text', weight: 400, ink: 'inkMuted', ...place, ...style } as Shape;
  };
  const lang = words.langOf(id);
  const shapes: Shape[] = [
    { kind: 'disc', x, y, radius },
    ...name.map((said) => text(said, NAME, 16, { weight: 500, ink: 'ink', lang })),
    text(events, FINE, 15, {}),
  ];
  const items: Item[] = [
    { key: `actor ${id}`, data: { actor: id }, name: words.actorName(id, count), shapes },
  ];
  const nodes: RelationsNode[] = [];
  for (const person of people) {
    items.push({
      key: `actor ${person.id}`,
      data: { actor: person.id },
      name: words.actorName(person.id, person.count),
      shapes: [text(person.text, FINE, 15, { ink: 'inkSecond', lang: words.langOf(person.id) })],
    });
    nodes.push({ id: person.id, x: at, y: line - 7, count: person.count, parent: id });
  }
  return { items, nodes, bottom: line };
}
