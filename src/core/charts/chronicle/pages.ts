import type { ChronicleLayout, ChronicleRow, EventRow, SectionRow } from './layout.ts';

/**
 * The chronicle in pages of at most a height, each with the names of the columns: they end between days, a head never
 * stands last, and a section that goes on has its head again. A day that is taller than a page ends between events.
 * @param heightPx of a page, the names of its columns included
 */
export function breakPages(layout: ChronicleLayout, heightPx: number): readonly ChronicleLayout[] {
  const room = Math.max(1, heightPx - layout.headHeight);
  const pages: ChronicleRow[][] = [];
  let page: ChronicleRow[] = [];
  let used = 0;
  const add = (rows: readonly ChronicleRow[]): void => {
    for (const row of rows) {
      page.push({ ...row, y: used });
      used += row.height;
    }
  };
  const turn = (next: ChronicleRow | undefined): void => {
    pages.push(page);
    page = [];
    used = 0;
    const head = next?.kind === 'event' && headOf(layout, next);
    if (head) add([{ ...head, isContinued: true }]);
  };
  for (const block of blocksOf(layout.rows)) {
    const height = block.reduce((sum, row) => sum + row.height, 0);
    const first = firstRow(block);
    const isFirst = page.every(({ kind }) => kind === 'section');
    if (used + height <= room || (isFirst && height > room && block.length === 1)) {
      add(block);
      continue;
    }
    if (!isFirst) turn(block[0]);
    if (used + height <= room) {
      add(withDate(block, first));
      continue;
    }
    for (const row of withDate(block, first)) {
      if (used + row.height > room && page.some(({ kind }) => kind === 'event')) turn(row);
      add([row]);
    }
  }
  if (page.length > 0) pages.push(page);
  return pages.map((rows) => ({
    ...layout,
    rows,
    height: rows.reduce((sum, row) => sum + row.height, 0),
  }));
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

function firstRow(block: readonly ChronicleRow[]): EventRow | undefined {
  return block.find((row): row is EventRow => row.kind === 'event');
}

function withDate(
  block: readonly ChronicleRow[],
  first: EventRow | undefined,
): readonly ChronicleRow[] {
  return block.map((row) => (row === first ? { ...first, isNewDay: true } : row));
}

function headOf({ rows }: ChronicleLayout, { section }: EventRow): SectionRow | undefined {
  return rows.find(
    (row): row is SectionRow => row.kind === 'section' && row.section.key === section.key,
  );
}
