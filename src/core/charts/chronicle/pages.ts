import type { ChronicleLayout, ChronicleRow, EventRow, SectionRow } from './layout.ts';

/**
 * The chronicle in two: what stands on a page of at most a height, and what is left, each with the names of the columns.
 * It is cut between days, a head never stands last, and a section that goes on has its head again. A day that is
 * taller than the room is cut between events.
 * @param heightPx of the page, the names of its columns included
 * @returns no page where not even the first event has room; nothing left where all has
 */
export function splitChronicle(
  layout: ChronicleLayout,
  heightPx: number,
): readonly [page: ChronicleLayout | undefined, rest: ChronicleLayout | undefined] {
  const cut = cutOf(layout, Math.max(1, heightPx - layout.headHeight));
  if (cut === 0) return [undefined, layout];
  if (cut === layout.rows.length) return [layout, undefined];
  return [stacked(layout, layout.rows.slice(0, cut)), stacked(layout, goOn(layout, cut))];
}

/** How many rows stand in a room. */
function cutOf(layout: ChronicleLayout, room: number): number {
  let cut = 0;
  let used = 0;
  for (const block of blocksOf(layout.rows)) {
    const height = heightOf(block);
    if (used + height > room)
      return hasEvent(layout.rows.slice(0, cut)) ? cut : cutWithin(block, cut, room - used);
    used += height;
    cut += block.length;
  }
  return cut;
}

/** Of a day that is taller than a page, its first events. */
function cutWithin(block: readonly ChronicleRow[], before: number, room: number): number {
  let used = 0;
  let cut = 0;
  for (const [index, row] of block.entries()) {
    used += row.height;
    if (used > room) break;
    if (row.kind === 'event') cut = before + index + 1;
  }
  return cut;
}

/** The rows from one on, under the head of their section (before notes and the rule, too), the first event with its date. */
function goOn(layout: ChronicleLayout, cut: number): readonly ChronicleRow[] {
  const rows = layout.rows.slice(cut);
  const next = rows.find(({ kind }) => kind === 'section' || kind === 'event');
  if (next?.kind !== 'event') return rows;
  const head = headOf(layout, next);
  return [
    ...(head ? [{ ...head, isContinued: true }] : []),
    ...rows.map((row) => (row === next ? { ...next, isNewDay: true } : row)),
  ];
}

function stacked(layout: ChronicleLayout, rows: readonly ChronicleRow[]): ChronicleLayout {
  let height = 0;
  const placed = rows.map((row) => {
    const y = height;
    height += row.height;
    return { ...row, y };
  });
  return { ...layout, rows: placed, height };
}

/** What stays together: the events of a day, with the heads and the rule right before them. */
function blocksOf(rows: readonly ChronicleRow[]): readonly (readonly ChronicleRow[])[] {
  const blocks: ChronicleRow[][] = [];
  let isOpen = false;
  for (const row of rows) {
    const goesOn = row.kind === 'event' ? !row.isNewDay || isOpen : isOpen;
    const last = blocks.at(-1);
    if (last && goesOn) last.push(row);
    else blocks.push([row]);
    isOpen = row.kind !== 'event';
  }
  return blocks;
}

function heightOf(rows: readonly ChronicleRow[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}

function hasEvent(rows: readonly ChronicleRow[]): boolean {
  return rows.some(({ kind }) => kind === 'event');
}

function headOf({ rows }: ChronicleLayout, { section }: EventRow): SectionRow | undefined {
  return rows.find(
    (row): row is SectionRow => row.kind === 'section' && row.section.key === section.key,
  );
}
