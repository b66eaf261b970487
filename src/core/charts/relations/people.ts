import type { Letters } from '../drawing/letters.ts';
import type { RelationsNode } from './layout.ts';
import type { Item, Shape } from './shapes.ts';
import type { CountedActor } from './tally.ts';
import type { RelationsWords } from './words.ts';

const PEOPLE_SIZE = 11.5;
const PITCH_PX = 17;
/** From line to line of one name. */
const LINE_PX = 14;
const GAP_PX = 8;

/** A column of people with their events. */
export interface PeopleColumn {
  readonly whole: string;
  readonly people: readonly CountedActor[];
  /** Where names begin, and where counts end; px in reading direction, names at the outer side. */
  readonly outer: number;
  readonly inner: number;
  /** The first baseline. */
  readonly top: number;
  /** Px of height at most; more people are counted in the last line. */
  readonly room: number;
}

export interface PlacedPeople {
  readonly items: readonly Item[];
  readonly nodes: readonly RelationsNode[];
  /** Px from the first baseline to under the last line. */
  readonly height: number;
}

/** Lists people from the top, as many as the room holds, and says how many more there are. */
export function placePeople(
  { whole, people, outer, inner, top, room }: PeopleColumn,
  words: RelationsWords,
  letters: Letters,
): PlacedPeople {
  const isFirst = outer < inner;
  const align = isFirst ? 'start' : 'end';
  const size = letters.size(PEOPLE_SIZE);
  const pitch = letters.leading(PITCH_PX);
  const items: Item[] = [];
  const nodes: RelationsNode[] = [];
  let y = 0;
  const listed = people.map(({ id, count }) => {
    const number = words.number(count);
    const namePx =
      Math.abs(inner - outer) - letters.width(number, PEOPLE_SIZE, 400) - letters.size(GAP_PX);
    const lines = letters.wrap(words.actor(id), namePx, PEOPLE_SIZE, 400, 2);
    const height = pitch + Math.max(0, lines.length - 1) * letters.leading(LINE_PX);
    return { id, count, number, lines, height };
  });
  const allPx = listed.reduce((sum, { height }) => sum + height, 0);
  for (const [index, { id, count, number, lines, height }] of listed.entries()) {
    const isLast = index === listed.length - 1;
    if (allPx > room && y + height + (isLast ? 0 : pitch) > room) {
      items.push(moreItem(whole, listed.length - index, outer, top + y, align, words, letters));
      y += pitch;
      break;
    }
    const shapes: Shape[] = lines.map((text, line) => ({
      kind: 'text',
      x: outer,
      y: top + y + line * letters.leading(LINE_PX),
      text,
      align,
      size,
      weight: 400,
      ink: 'inkSecond',
      lang: words.langOf(id),
    }));
    shapes.push({
      kind: 'text',
      x: inner,
      y: top + y,
      text: number,
      align: isFirst ? 'end' : 'start',
      size,
      weight: 400,
      ink: 'inkMuted',
      tabular: true,
    });
    items.push({
      key: `actor ${id}`,
      data: { actor: id },
      name: words.actorName(id, count),
      shapes,
    });
    nodes.push({ id, x: outer, y: top + y - 4, count, parent: whole });
    y += height;
  }
  return { items, nodes, height: y };
}

function moreItem(
  whole: string,
  count: number,
  x: number,
  y: number,
  align: 'start' | 'end',
  words: RelationsWords,
  letters: Letters,
): Item {
  const text = words.more(count);
  return {
    key: `more ${whole}`,
    data: { others: String(count), of: whole },
    name: `${words.actor(whole)}: ${text}`,
    shapes: [
      {
        kind: 'text',
        x,
        y,
        text,
        align,
        size: letters.size(PEOPLE_SIZE),
        weight: 400,
        ink: 'inkMuted',
      },
    ],
  };
}
