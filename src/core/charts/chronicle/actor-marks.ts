import type { Mark } from '../drawing/mark.ts';
import type { Stop } from '../drawing/roles.ts';
import { measureText, truncateText } from '../drawing/text-metrics.ts';
import type { ChronicleLayout, EventRow } from './layout.ts';
import type { Pen } from './pen.ts';
import type { ChronicleWords } from './words.ts';
import { isTakenAsHeld } from '../../model/dataset.ts';

const NAME_PX = 11;
/** Half the gap in a line where it passes a column that takes no part, px. */
const GAP_PX = 9;
/** From the beginning of the words of others to their sign's middle and to the words themselves, px. */
const OTHERS_SIGN = 11;
const OTHERS_WORDS = 20;

/** Who acts, on whom, with whom and where: dots on the columns, a line between those who have to do with each other. */
export function actorMarks(
  { event, stops }: EventRow,
  y: number,
  layout: ChronicleLayout,
  pen: Pen,
  words: ChronicleWords,
): Mark[] {
  const { columns, others, style } = layout;
  const { palette } = pen;
  const colour = palette.quad[event.quadClass];
  const isHollow = !isTakenAsHeld(event.status);
  const xOf = new Map(columns.map(({ id, x }) => [id, x]));
  const here = stops.filter(({ row }) => xOf.has(row));
  const elsewhere = stops.filter(({ row }) => !xOf.has(row));
  const isActive = ({ part }: Stop): boolean => part !== 'hosts' && part !== 'spoken-of';
  // Who is visited by the only other party is one of the two.
  const isVisited = ({ part }: Stop): boolean =>
    part === 'hosts' && stops.filter(isActive).length === 1;
  const joined = here.filter((stop) => isActive(stop) || isVisited(stop));
  const isJoinedByOthers = others !== null && elsewhere.some(isActive);
  const ends = joined.map(({ row }) => xOf.get(row) ?? 0);
  if (isJoinedByOthers && ends.length > 0) ends.push(others.from + OTHERS_SIGN);
  const passed = columns
    .filter(({ id }) => !joined.some(({ row }) => row === id))
    .map(({ x }) => x);
  const leader = joined.find(({ part }) => part === 'leads');
  const leaderX = leader ? (xOf.get(leader.row) ?? 0) : (others?.from ?? 0) + OTHERS_SIGN;
  const isLed = stops.some(({ part }) => part === 'leads');

  const dot = (key: string, x: number, radius: number): Mark => ({
    ...{ kind: 'circle', key, x: pen.x(x), y, radius: isHollow ? radius - 0.4 : radius },
    fill: isHollow ? palette.ground : colour,
    ...(isHollow && { stroke: colour, strokeWidth: 1.5 }),
  });
  // Never in an event's colour: that is how what is planned looks.
  const ring = (key: string, x: number, radius: number): Mark => ({
    ...{ kind: 'circle', key, x: pen.x(x), y, radius, fill: palette.ground },
    ...{ stroke: palette.inkMuted, strokeWidth: 1.4 },
  });
  const head = (key: string, x: number, onwards: boolean): Mark =>
    pen.arrow(key, x + (onwards ? 4 : -4), y, onwards ? 1 : -1, {
      fill: isHollow ? palette.ground : colour,
      stroke: isHollow ? colour : palette.ground,
      strokeWidth: isHollow ? 1.3 : 1,
    });
  const sign = (stop: Stop, x: number): Mark => {
    const key = `${stop.part} ${stop.row}`;
    switch (stop.part) {
      case 'hosts':
        return ring(key, x, isVisited(stop) ? 4 : 3.2);
      case 'spoken-of':
        return { kind: 'circle', key, x: pen.x(x), y, radius: 2.2, fill: palette.connector };
      case 'acted-on':
        return isLed ? head(key, x, x > leaderX) : dot(key, x, 3.6);
      case 'leads':
        return dot(key, x, 4.4);
      case 'takes-part':
        return dot(key, x, 3.6);
    }
  };
  const names = here.flatMap((stop): Mark[] => {
    if (style.layout !== 'detailed' || (stop.part === 'hosts' && !isVisited(stop))) return [];
    const width = columns.find(({ id }) => id === stop.row)?.width ?? 0;
    const text = peopleIn(stop.people, width - 6, layout, words);
    const baseline = y + 4 + 15 * style.pitch;
    const key = `people ${stop.row}`;
    return text === ''
      ? []
      : [pen.text(key, xOf.get(stop.row) ?? 0, baseline, text, { size: NAME_PX, align: 'middle' })];
  });
  return [
    ...joiningLine(ends, passed, y, pen, colour, isHollow),
    ...here.map((stop) => sign(stop, xOf.get(stop.row) ?? 0)),
    ...names,
    ...othersMarks(elsewhere, y, layout, pen, words, sign),
  ];
}

/** A line over all ends, with gaps where it passes a column that has no part in it. */
function joiningLine(
  ends: readonly number[],
  passed: readonly number[],
  y: number,
  pen: Pen,
  stroke: string,
  isDashed: boolean,
): Mark[] {
  if (ends.length < 2) return [];
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  const gaps = passed.filter((x) => x > from && x < to).sort((a, b) => a - b);
  const starts = [from, ...gaps.map((x) => x + GAP_PX)];
  const stops = [...gaps.map((x) => x - GAP_PX), to];
  return starts.flatMap((start, index) => {
    const stop = stops[index] ?? start;
    if (stop <= start) return [];
    return [
      pen.rule(`line ${String(index)}`, [start, y], [stop, y], {
        ...{ stroke, strokeWidth: 1.5 },
        ...(isDashed && { dash: [3, 2.5] }),
      }),
    ];
  });
}

/** Those without a column, in words: two of them, one where rows are single lines, and how many more there are. */
function othersMarks(
  elsewhere: readonly Stop[],
  y: number,
  { others, style, spare }: ChronicleLayout,
  pen: Pen,
  words: ChronicleWords,
  sign: (stop: Stop, x: number) => Mark,
): Mark[] {
  if (others === null) return [];
  const room = (others.width - OTHERS_WORDS - 2) / spare;
  const size = NAME_PX * style.textScale;
  const most = style.layout === 'detailed' ? 2 : 1;
  const named = elsewhere.slice(0, most);
  return named.flatMap((stop, index) => {
    const rest = index === named.length - 1 ? elsewhere.length - named.length : 0;
    const more = rest > 0 ? ` ${words.more(rest)}` : '';
    const [first] = stop.people;
    const names = [words.actor(stop.row), ...(first === undefined ? [] : [words.actor(first)])];
    const text =
      [...names]
        .reverse()
        .map((name) => name + more)
        .find((name) => measureText(name, size, 400) <= room) ??
      truncateText(words.actor(stop.row), room - measureText(more, size, 400), size, 400) + more;
    const along = index * 15 * style.pitch;
    const moved = { kind: 'group', key: `other ${stop.row}`, y: along } as const;
    const marks = [
      sign(stop, others.from + OTHERS_SIGN),
      pen.text('name', others.from + OTHERS_WORDS, y + 4, text, { size: NAME_PX }),
    ];
    return [{ ...moved, marks }];
  });
}

/** As many of some people as there is room for, the first in any case, and how many more there are. */
export function peopleIn(
  people: readonly string[],
  roomPx: number,
  { style, spare }: Pick<ChronicleLayout, 'style' | 'spare'>,
  words: ChronicleWords,
): string {
  const names = [...new Set(people.map((id) => words.actor(id)))];
  const size = NAME_PX * style.textScale;
  const room = roomPx / spare;
  for (let count = names.length; count > 0; count -= 1) {
    const rest = names.length - count;
    const text = words.list(names.slice(0, count)) + (rest > 0 ? ` ${words.more(rest)}` : '');
    if (measureText(text, size, 400) <= room) return text;
  }
  const [first = '', ...rest] = names;
  const more = rest.length > 0 ? ` ${words.more(rest.length)}` : '';
  const cut = truncateText(first, room - measureText(more, size, 400), size, 400);
  return cut === '' ? '' : cut + more;
}
