import type { WrittenEvent } from '../../model/extract.ts';

/** What a row without an id of its own is called: by its number. */
const NUMBERED = /^row-\d+$/;

/** Whether an event is called by the number of its row, which may be another event's later. */
export function isRowNumber(id: string): boolean {
  return NUMBERED.test(id);
}

/**
 * What the rows of a later version are known by, where rows have no ids but their numbers: a row that says the same is
 * the same one wherever it stands by now; of the others one with the same title, else one of the same day with the
 * same parties. Those that are like none are new.
 * @returns the earlier ids, by the later ones; ids that rows have of their own are left out
 */
export function rowKeys(
  before: readonly WrittenEvent[],
  after: readonly WrittenEvent[],
): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  let olds = before.filter(({ id }) => isRowNumber(id));
  let news = after.filter(({ id }) => isRowNumber(id));
  for (const [likeness, isOneOfMany] of LIKENESSES) {
    const known = groupBy(olds, likeness);
    const sought = groupBy(news, likeness);
    for (const [like, later] of sought) {
      const earlier = known.get(like) ?? [];
      const count = isOneOfMany || (earlier.length === 1 && later.length === 1) ? later.length : 0;
      for (const [i, { id }] of later.slice(0, count).entries()) {
        const old = earlier[i];
        if (old) keys.set(id, old.id);
      }
    }
    const taken = new Set(keys.values());
    olds = olds.filter(({ id }) => !taken.has(id));
    news = news.filter(({ id }) => !keys.has(id));
  }
  for (const { id } of news) keys.set(id, `new ${id}`);
  return keys;
}

/** The surest first; by some of them a row is known only where no other is like it. */
const LIKENESSES: readonly (readonly [(event: WrittenEvent) => string, boolean])[] = [
  [(event) => JSON.stringify({ ...event, id: '' }), true],
  [({ title, date }) => JSON.stringify([title, date]), false],
  [({ title }) => JSON.stringify(title), false],
  [({ date, participants }) => JSON.stringify([date, participants]), false],
];

function groupBy(
  events: readonly WrittenEvent[],
  keyOf: (event: WrittenEvent) => string,
): ReadonlyMap<string, readonly WrittenEvent[]> {
  const groups = new Map<string, WrittenEvent[]>();
  for (const event of events) {
    const key = keyOf(event);
    const group = groups.get(key);
    if (group) group.push(event);
    else groups.set(key, [event]);
  }
  return groups;
}
