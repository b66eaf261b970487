/** Up to so many rows every order is tried (5,040 of seven); beyond it neighbours are swapped while that helps. */
const MOST_TRIED = 7;

/** How many rows there is room for, and from how many events on one is worth it. */
export interface RowRoom {
  readonly most: number;
  /** The two with the most events have a row whatever this says. */
  readonly leastEvents: number;
}

/**
 * The rows (or columns) that events get, in the order in which those that meet most stand nearest to each other:
 * the least sum of meetings × distance over all pairs. Of orders that are as good, the one with the strongest pair
 * first, then the one that begins with the rows of most events.
 * @param touched for each event the rows that it touches, each once
 */
export function orderRows(
  touched: readonly (readonly string[])[],
  { most, leastEvents }: RowRoom,
): readonly string[] {
  const counts = new Map<string, number>();
  for (const rows of touched) for (const row of rows) counts.set(row, (counts.get(row) ?? 0) + 1);
  const taken = [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .filter(([, count], rank) => rank < 2 || count >= leastEvents)
    .slice(0, most)
    .map(([row]) => row);
  const meetings = countMeetings(touched, taken);
  const order = taken.map((_, index) => index);
  const best = taken.length <= MOST_TRIED ? bestOf(order, meetings) : improved(order, meetings);
  return best.map((index) => taken[index] ?? '');
}

/** How often two of the rows are touched by one event, by their places in the list. */
type Meetings = readonly (readonly number[])[];

function countMeetings(touched: readonly (readonly string[])[], rows: readonly string[]): Meetings {
  const places = new Map(rows.map((row, index) => [row, index]));
  const meetings = rows.map(() => rows.map(() => 0));
  for (const one of touched) {
    const met = one.flatMap((row) => places.get(row) ?? []);
    for (const a of met) {
      for (const b of met) {
        const row = meetings[a];
        if (row && a !== b) row[b] = (row[b] ?? 0) + 1;
      }
    }
  }
  return meetings;
}

/** Σ meetings × distance, each pair once. */
function costOf(order: readonly number[], meetings: Meetings): number {
  let cost = 0;
  order.forEach((a, i) => {
    order.slice(i + 1).forEach((b, gap) => {
      cost += (meetings[a]?.[b] ?? 0) * (gap + 1);
    });
  });
  return cost;
}

function bestOf(rows: readonly number[], meetings: Meetings): readonly number[] {
  const strongest = strongestPair(rows, meetings);
  /** The cost, then where the strongest pair stands. */
  const rate = (order: readonly number[]): readonly [number, number] => [
    costOf(order, meetings),
    strongest.reduce((sum, row) => sum + order.indexOf(row), 0),
  ];
  let best: { order: readonly number[]; rate: readonly [number, number] } | undefined;
  for (const order of permutations(rows)) {
    const [cost, first] = rate(order);
    if (best && (cost > best.rate[0] || (cost === best.rate[0] && first >= best.rate[1]))) continue;
    best = { order, rate: [cost, first] };
  }
  return best?.order ?? rows;
}

/** In lexicographic order, so that of equals the one of the strongest rows comes first. */
function* permutations(rows: readonly number[]): Generator<readonly number[]> {
  if (rows.length === 0) yield [];
  for (const first of rows) {
    const rest = rows.filter((row) => row !== first);
    for (const order of permutations(rest)) yield [first, ...order];
  }
}

function strongestPair(rows: readonly number[], meetings: Meetings): readonly number[] {
  let found: readonly number[] = [];
  let most = 0;
  for (const a of rows) {
    for (const b of rows.slice(rows.indexOf(a) + 1)) {
      const count = meetings[a]?.[b] ?? 0;
      if (count > most) [found, most] = [[a, b], count];
    }
  }
  return found;
}

function improved(rows: readonly number[], meetings: Meetings): readonly number[] {
  let order = rows;
  let cost = costOf(order, meetings);
  for (let isBetter = true; isBetter;) {
    isBetter = false;
    for (let i = 0; i + 1 < order.length; i += 1) {
      const swapped = order.with(i, order[i + 1] ?? 0).with(i + 1, order[i] ?? 0);
      const next = costOf(swapped, meetings);
      if (next < cost) [order, cost, isBetter] = [swapped, next, true];
    }
  }
  return order;
}
