const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2000, 0, 1);
const TYPES = ['CONSULT', 'AGREE', 'ACCUSE', 'COERCE', 'COOPERATE', 'STATEMENT'] as const;
const ACTORS = ['Atlantis', 'Borduria', 'Cordillera', 'Dinotopia', 'Erewhon', 'Freedonia'] as const;
const TOPICS = ['Fishing', 'Borders', 'Grain'] as const;

export const COLUMNS = ['id', 'start', 'eventType', 'actors', 'topics', 'tone', 'title'] as const;

/** Cells in the order of {@link COLUMNS}. */
export type EventRow = readonly [string, string, string, string, string, string, string];

/** The same rows every time: one a day or more over the years from 2000, in the order of time. */
export function eventRows(count: number, days: number): EventRow[] {
  const random = randomNumbers(20_250_408);
  const pick = <T>(from: readonly [T, ...T[]]): T =>
    from[Math.floor(random() * from.length)] ?? from[0];
  return Array.from({ length: count }, (_, i): EventRow => {
    const day = new Date(FIRST_DAY + Math.floor((i * days) / count) * DAY_MS);
    const first = pick(ACTORS);
    const second = pick(ACTORS);
    const actors = first === second ? first : `${first}|${second}`;
    const tone = (random() * 20 - 10).toFixed(1);
    const start = day.toISOString().slice(0, 10);
    const number = String(i + 1);
    return [`e${number}`, start, pick(TYPES), actors, pick(TOPICS), tone, `Meeting ${number}`];
  });
}

export function delimited(rows: readonly (readonly string[])[], delimiter: ',' | '\t'): string {
  return [COLUMNS, ...rows].map((cells) => cells.join(delimiter)).join('\n');
}

/** Mulberry32: numbers from 0 to 1 that a seed fixes. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
