/** An item to be put on a row: the stretch it needs, and a wider one it would like. In px along time. */
export interface PackItem {
  readonly id: string;
  /** Higher goes first and so gets the candidate and the upper rows. */
  readonly weight: number;
  readonly need: Stretch;
  /** Wider stretches to try first, best first. */
  readonly candidates: readonly Stretch[];
}

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Packed {
  readonly row: number;
  /** Index of the candidate that was granted; −1: only what it needs. */
  readonly candidate: number;
}

/**
 * Puts items on rows so that no two on one row share a pixel. A candidate is granted only within the first
 * `wishRows` rows, so that candidates do not make a lane tall; a need always finds a row.
 * Ties in weight go by place, then id: the same items give the same rows in any order.
 */
export function packRows(
  items: readonly PackItem[],
  wishRows: number,
): { readonly placed: ReadonlyMap<string, Packed>; readonly rows: number } {
  const rows: Stretch[][] = [];
  const placed = new Map<string, Packed>();
  const fits = (row: number, stretch: Stretch): boolean =>
    (rows[row] ?? []).every((taken) => taken.to <= stretch.from || taken.from >= stretch.to);
  const place = (id: string, row: number, candidate: number, stretch: Stretch): void => {
    (rows[row] ??= []).push(stretch);
    placed.set(id, { row, candidate });
  };
  for (const item of inOrder(items)) {
    const granted = firstFit(item, wishRows, fits);
    if (granted !== undefined) {
      place(item.id, granted.row, granted.candidate, granted.stretch);
      continue;
    }
    let row = 0;
    while (!fits(row, item.need)) row += 1;
    place(item.id, row, -1, item.need);
  }
  return { placed, rows: rows.length };
}

function firstFit(
  item: PackItem,
  wishRows: number,
  fits: (row: number, stretch: Stretch) => boolean,
): { row: number; candidate: number; stretch: Stretch } | undefined {
  for (let row = 0; row < wishRows; row += 1) {
    for (const [candidate, stretch] of item.candidates.entries()) {
      if (fits(row, stretch)) return { row, candidate, stretch };
    }
  }
  return undefined;
}

function inOrder(items: readonly PackItem[]): PackItem[] {
  return [...items].sort(
    (a, b) => b.weight - a.weight || a.need.from - b.need.from || (a.id < b.id ? -1 : 1),
  );
}
